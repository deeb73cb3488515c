import * as z from 'zod/mini';
import type { Model } from './model-type.js';
import { Code, CommuneCode, Sha256, Text, Url } from './primitives.js';

/** What all the events of a feed have in common: one of these, or none for the feed of every event. */
const FeedFilter = z.looseObject({
  commune: z.optional(CommuneCode),
  /** SIREN. */
  epci: z.optional(z.string()),
  theme: z.optional(Code),
  kind: z.optional(Code),
});

/** An iCalendar file to subscribe to. `href` is relative to the catalog, as everywhere in it, or absolute. */
export const Feed = z.looseObject({
  filter: FeedFilter,
  title: Text,
  href: Url,
  /** Events in it, past ones too. */
  count: z.int(),
  bytes: z.int(),
  sha256: Sha256,
});

/** See {@link Feed}. */
export type Feed = Model<z.infer<typeof Feed>>;
