/** Shapes shared by several kinds of record. */
import * as z from 'zod/mini';
import type { Model } from './model-type.js';
import {
  Amount,
  Code,
  CommuneCode,
  CountryCode,
  Currency,
  Day,
  Id,
  Latitude,
  Longitude,
  PartialDate,
  Text,
  Url,
  Year,
} from './primitives.js';
import { relations } from './rules.js';

/** Check of a relation between fields; its issue falls on the field that goes. */
export const related = <T>(name: keyof typeof relations, code: string = name): z.core.$ZodCheck<T> => {
  const { path, holds } = relations[name];
  return z.refine(holds as unknown as (value: T) => boolean, { error: code, path: [...path] });
};

/** Optional list; absent when there is nothing. */
export const list = <T extends z.core.$ZodType>(item: T): z.ZodMiniOptional<z.ZodMiniArray<T>> =>
  z.optional(z.array(item));

/**
 * Someone who takes part: a reference to an organisation of the data, a name, or both (the publisher fills in the
 * name of the organisations it knows, so that a record can be read alone).
 */
export const Party = z.looseObject({ id: z.optional(Id), name: z.optional(Text) }).check(related('empty-party'));

/** How exact a position is: an exact spot, a town, a region or a whole country. */
export const PlacePrecision = z.enum(['point', 'town', 'region', 'country'], 'unknown-precision');

/** A place: partner territory of a project, venue of an event. `lon` and `lat` go together. */
export const Place = z
  .looseObject({
    name: z.optional(Text),
    address: z.optional(Text),
    adminArea: z.optional(Text),
    country: z.optional(CountryCode),
    commune: z.optional(CommuneCode),
    lon: z.optional(Longitude),
    lat: z.optional(Latitude),
    precision: z.optional(PlacePrecision),
    accessibility: z.optional(Text),
  })
  .check(related('lat-without-lon', 'half-position'), related('lon-without-lat', 'half-position'));

/** A vote of an assembly. `date` is the day of the vote. */
export const Decision = z.looseObject({
  body: z.optional(Text),
  number: z.optional(z.string()),
  date: z.optional(Day),
  url: z.optional(Url),
});

/** A signed agreement (« convention ») and the time it covers. */
export const Agreement = z.looseObject({
  title: z.optional(Text),
  start: z.optional(PartialDate),
  end: z.optional(PartialDate),
  url: z.optional(Url),
});

/** An amount and its currency (EUR when absent). */
export const Money = z.looseObject({ amount: Amount, currency: z.optional(Currency) });

/** One line of funding of a project. */
export const Funding = z.looseObject({
  year: z.optional(Year),
  funder: z.optional(Party),
  amount: Amount,
  currency: z.optional(Currency),
  stage: z.optional(Code),
  nature: z.optional(Code),
});

/** A measured result; values are numbers in `unit`. */
export const Indicator = z.looseObject({
  name: Text,
  unit: z.optional(Text),
  baseline: z.optional(z.number()),
  target: z.optional(z.number()),
  actual: z.optional(z.number()),
});

/** What a project changed. */
export const Result = z.looseObject({ title: Text, description: z.optional(Text), indicators: list(Indicator) });

/** An evaluation report. */
export const Evaluation = z.looseObject({ title: Text, date: z.optional(PartialDate), url: z.optional(Url) });

/** « Retour d'expérience »: what worked, what did not, money included. */
export const Lesson = z.looseObject({
  kind: z.enum(['success', 'difficulty'], 'unknown-lesson-kind'),
  topic: z.optional(Code),
  text: Text,
});

/** « Recherche… » or « Propose… »: a skill, a support, equipment. */
export const Need = z.looseObject({ kind: z.optional(Code), text: Text });

/** Picture, film, sound or document. `url` of pictures is copied beside the data by the publisher. */
export const Media = z.looseObject({
  kind: z.enum(['image', 'video', 'audio', 'document'], 'unknown-media-kind'),
  url: Url,
  alt: z.optional(Text),
  caption: z.optional(Text),
  credit: z.optional(z.string()),
  licence: z.optional(z.string()),
  captions: z.optional(Url),
  transcript: z.optional(Url),
});

/** Sector marker of the OECD DAC (gender, environment…) with its significance, 0 to 3. */
export const PolicyMarker = z.looseObject({
  code: Code,
  significance: z.optional(z.int().check(z.minimum(0, 'invalid-significance'), z.maximum(3, 'invalid-significance'))),
});

export type Party = Model<z.infer<typeof Party>>;
export type Place = Model<z.infer<typeof Place>>;
export type PlacePrecision = z.infer<typeof PlacePrecision>;
export type Decision = Model<z.infer<typeof Decision>>;
export type Agreement = Model<z.infer<typeof Agreement>>;
export type Money = Model<z.infer<typeof Money>>;
export type Funding = Model<z.infer<typeof Funding>>;
export type Indicator = Model<z.infer<typeof Indicator>>;
export type Result = Model<z.infer<typeof Result>>;
export type Evaluation = Model<z.infer<typeof Evaluation>>;
export type Lesson = Model<z.infer<typeof Lesson>>;
export type Need = Model<z.infer<typeof Need>>;
export type Media = Model<z.infer<typeof Media>>;
export type PolicyMarker = Model<z.infer<typeof PolicyMarker>>;
