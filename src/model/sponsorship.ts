import * as z from 'zod/mini';
import { Decision, Party, list } from './common.js';
import type { Model } from './model-type.js';
import { Code, Day, DayOrInstant, Id, PartialDate, Text, Url } from './primitives.js';

/** What a sponsorship supports. */
export const SponsorshipTarget = z.looseObject({
  kind: z.enum(['project', 'event', 'organisation'], 'unknown-target'),
  id: Id,
});

/** The Department's support, shown by a badge. */
export const Sponsorship = z.looseObject({
  id: Id,
  sourceIds: list(z.string()),
  title: Text,
  target: z.optional(SponsorshipTarget),
  organisation: z.optional(Party),
  kind: z.optional(Code),
  programme: z.optional(Text),
  decision: z.optional(Decision),
  start: z.optional(PartialDate),
  end: z.optional(PartialDate),
  /** Addresses that the badge is issued to: sites, or pages on others' sites. */
  sites: list(Url),
  wording: z.optional(Text),
  /** Present when the sponsorship is no longer in force; the reason is a code of a closed, neutral list. */
  withdrawn: z.optional(z.looseObject({ date: Day, reason: z.optional(Code) })),
  credential: z.optional(Url),
  url: z.optional(Url),
  updatedAt: z.optional(DayOrInstant),
});

/** See {@link Sponsorship}. */
export type Sponsorship = Model<z.infer<typeof Sponsorship>>;
