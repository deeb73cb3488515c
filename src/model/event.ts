import * as z from 'zod/mini';
import { Media, Party, Place, list, related } from './common.js';
import type { Model } from './model-type.js';
import { Code, DayOrInstant, Id, Text, Url } from './primitives.js';

/**
 * A time at which an event takes place. When `allDay`, `start` and `end` are days and `end` is the last day
 * (included); otherwise both are instants with their offset.
 */
export const Occurrence = z
  .looseObject({
    start: DayOrInstant,
    end: z.optional(DayOrInstant),
    allDay: z.optional(z.boolean()),
    place: z.optional(Place),
    status: z.optional(Code),
    /** What is due then, of a deadline: « Préinscription », « Première session ». */
    label: z.optional(Text),
    /** When it was to begin, before it was moved to another date. */
    previousStart: z.optional(DayOrInstant),
  })
  .check(related('mixed-day-instant'), related('end-before-start'));

/** How to take part: address, deadline and places. */
export const Registration = z.looseObject({
  url: z.optional(Url),
  deadline: z.optional(DayOrInstant),
  capacity: z.optional(z.int().check(z.minimum(0, 'invalid-capacity'))),
  placesLeft: z.optional(z.int().check(z.minimum(0, 'invalid-capacity'))),
});

/** What it costs; `free` alone is enough when it costs nothing. Amounts in `currency` (EUR when absent). */
export const Price = z.looseObject({
  free: z.optional(z.boolean()),
  amount: z.optional(z.number().check(z.minimum(0, 'invalid-amount'))),
  currency: z.optional(z.string()),
  text: z.optional(Text),
});

/** Whether, how and from whom a travelling exhibition can be borrowed. */
export const Borrowing = z.looseObject({
  conditions: z.optional(Text),
  contact: z.optional(Party),
  url: z.optional(Url),
});

/** A forum, festival, training, exhibition… or the deadline of a call for projects. */
export const Event = z.looseObject({
  id: Id,
  sourceIds: list(z.string()),
  title: Text,
  summary: z.optional(Text),
  description: z.optional(Text),
  kind: z.optional(Code),
  themes: list(Code),
  status: z.optional(Code),
  /** At least one. The legs of a travelling exhibition are occurrences with their own `place`. */
  occurrences: z.array(Occurrence).check(z.minLength(1, 'no-date')),
  /** Recurrence rule (RFC 5545 RRULE) that `occurrences` expand; information only. */
  recurrence: z.optional(z.string()),
  /** Whether the occurrences are legs: one event that travels from place to place. */
  travelling: z.optional(z.boolean()),
  borrowing: z.optional(Borrowing),
  superEvent: z.optional(Id),
  projects: list(Id),
  /** Call of which this is a deadline. */
  call: z.optional(Id),
  campaign: z.optional(Text),
  attendance: z.optional(z.enum(['onsite', 'online', 'mixed'], 'unknown-attendance')),
  onlineUrl: z.optional(Url),
  organisers: list(Party),
  registration: z.optional(Registration),
  price: z.optional(Price),
  audience: list(Code),
  /** BCP 47 tags of the languages spoken or signed (`fsl`: French Sign Language). */
  languages: list(z.string()),
  accessibility: z.optional(Text),
  minutes: z.optional(Url),
  /** Recording, to be watched or listened to afterwards. */
  replay: z.optional(Url),
  sponsorships: list(Id),
  image: z.optional(Media),
  url: z.optional(Url),
  updatedAt: z.optional(DayOrInstant),
});

/** See {@link Occurrence}. */
export type Occurrence = Model<z.infer<typeof Occurrence>>;
/** See {@link Registration}. */
export type Registration = Model<z.infer<typeof Registration>>;
/** See {@link Price}. */
export type Price = Model<z.infer<typeof Price>>;
/** A forum, festival, training… or the deadline of a call; named so because `Event` is the DOM’s. */
export type EventRecord = Model<z.infer<typeof Event>>;
