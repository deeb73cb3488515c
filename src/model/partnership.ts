import * as z from 'zod/mini';
import { Agreement, Party, Place, list } from './common.js';
import type { Model } from './model-type.js';
import { Code, CommuneCode, CountryCode, DayOrInstant, Id, PartialDate, Text, Url } from './primitives.js';

/** A lasting link between authorities: « coopération décentralisée », « jumelage ». */
export const Partnership = z.looseObject({
  id: Id,
  sourceIds: list(z.string()),
  title: Text,
  summary: z.optional(Text),
  parties: list(Party),
  kind: z.optional(Code),
  since: z.optional(PartialDate),
  until: z.optional(PartialDate),
  status: z.optional(Code),
  themes: list(Code),
  countries: list(CountryCode),
  communes: list(CommuneCode),
  places: list(Place),
  agreement: z.optional(Agreement),
  url: z.optional(Url),
  updatedAt: z.optional(DayOrInstant),
});

/** See {@link Partnership}. */
export type Partnership = Model<z.infer<typeof Partnership>>;
