import type { Place } from '../model/common.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { Text } from '../model/primitives.js';
import type { VocabularyName } from '../model/vocabularies.js';
import type { QueryContext } from './context.js';
import type { FacetNames } from './queries.js';

/** First and last day that something covers, as day numbers, both included. */
export type Days = readonly [first: number, last: number];

/** A point in decimal degrees. */
export type Point = readonly [lon: number, lat: number];

/** When in its days, and where, an occurrence is. */
export interface OccurrenceFacts {
  /** Minute of the first day at which it begins, in Essonne; -1 for whole days. */
  readonly minute: number;
  /** INSEE code; `undefined` out of Essonne, or unsaid. */
  readonly commune: string | undefined;
}

/** How the query engine sees the records of a dataset. */
export interface DatasetFields<Name extends DatasetName> {
  /** Codes that a filter of codes compares. */
  readonly codes: Readonly<Record<FacetNames[Name], (record: RecordTypes[Name], context: QueryContext) => Codes>>;
  /** Vocabulary that a filter's codes belong to, for labels. */
  readonly vocabularies: Readonly<Partial<Record<FacetNames[Name], VocabularyName>>>;
  readonly flags: Readonly<Record<string, (record: RecordTypes[Name]) => boolean>>;
  /** Stretches of days, for `from`, `to` and the order by start. */
  readonly days?: (record: RecordTypes[Name]) => readonly Days[];
  /** What else is known of each stretch of days, in the same order. */
  readonly occurrences?: (record: RecordTypes[Name]) => readonly OccurrenceFacts[];
  /** Points that `near` measures from. */
  readonly points?: (record: RecordTypes[Name], context: QueryContext) => readonly Point[];
  /** Places that maps draw. */
  readonly places?: (record: RecordTypes[Name]) => readonly Place[];
  /** Texts that text search reads, besides the labels of the codes. */
  readonly texts: (record: RecordTypes[Name]) => readonly (Text | undefined)[];
  /** Euros, for the order by budget; `undefined` when unknown. */
  readonly budget?: (record: RecordTypes[Name]) => number | undefined;
  readonly defaultSort: string;
}

/** Codes of a record; what is missing counts for nothing. */
export type Codes = readonly (string | undefined)[];
