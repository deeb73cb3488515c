import * as z from 'zod/mini';
import { Money, Party, list } from './common.js';
import type { Model } from './model-type.js';
import { Code, CountryCode, DayOrInstant, Id, PartialDate, Text, Url } from './primitives.js';

/** A date by which something must be handed in. Hours matter: « 12 mars, 12 h ». */
export const Deadline = z.looseObject({ at: DayOrInstant, label: z.optional(Text) });

/** A call for projects, of the Department or of another funder. Its deadlines also appear among the events. */
export const Call = z.looseObject({
  id: Id,
  sourceIds: list(z.string()),
  title: Text,
  summary: z.optional(Text),
  description: z.optional(Text),
  funder: z.optional(Party),
  opens: z.optional(PartialDate),
  deadlines: list(Deadline),
  eligibleLeads: list(Code),
  countries: list(CountryCode),
  themes: list(Code),
  /** Largest share of the budget that is funded, 0 to 1. */
  rate: z.optional(z.number().check(z.minimum(0, 'invalid-rate'), z.maximum(1, 'invalid-rate'))),
  ceiling: z.optional(Money),
  url: z.optional(Url),
  updatedAt: z.optional(DayOrInstant),
});

/** See {@link Deadline}. */
export type Deadline = Model<z.infer<typeof Deadline>>;
/** See {@link Call}. */
export type Call = Model<z.infer<typeof Call>>;
