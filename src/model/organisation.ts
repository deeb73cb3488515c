import * as z from 'zod/mini';
import { Media, Need, list } from './common.js';
import type { Model } from './model-type.js';
import { Code, CommuneCode, CountryCode, DayOrInstant, Email, Id, Rna, Siren, Siret, Text, Url } from './primitives.js';

/** An association, a commune, a school… here or in a partner country. */
export const Organisation = z.looseObject({
  id: Id,
  sourceIds: list(z.string()),
  /** The organisation's name. */
  title: Text,
  summary: z.optional(Text),
  kind: z.optional(Code),
  siren: z.optional(Siren),
  siret: z.optional(Siret),
  rna: z.optional(Rna),
  foreignIds: list(z.string()),
  country: z.optional(CountryCode),
  commune: z.optional(CommuneCode),
  canton: z.optional(Text),
  websites: list(Url),
  logo: z.optional(Media),
  themes: list(Code),
  countries: list(CountryCode),
  needs: list(Need),
  offers: list(Need),
  /** Generic contact, never a person's. */
  contact: z.optional(z.looseObject({ email: z.optional(Email), url: z.optional(Url) })),
  sponsorships: list(Id),
  updatedAt: z.optional(DayOrInstant),
});

/** See {@link Organisation}. */
export type Organisation = Model<z.infer<typeof Organisation>>;
