/**
 * What makes a value right, without any library: the schemas and the fast path (`conforms`) share these, so that a rule
 * is written once.
 */
import { isRealDate, isRealDateTime } from './dates.js';

/** Forms of the scalar types that are strings. */
export const patterns = {
  Id: /^[a-z0-9-]{1,64}$/,
  Code: /^[a-z0-9-]{1,64}$/,
  words: /\S/,
  language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  Url: /^(?:https?:\/\/[^\s\\\p{Cc}]+|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s\\\p{Cc}]+)$/u,
  PartialDate: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  Day: /^\d{4}-\d{2}-\d{2}$/,
  DayOrInstant: /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/,
  Instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/,
  CountryCode: /^[A-Z]{2}$/,
  CommuneCode: /^(?:\d{2}|2[AB])\d{3}$/,
  Currency: /^[A-Z]{3}$/,
  Email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/,
  Siren: /^\d{9}$/,
  Siret: /^\d{14}$/,
  Rna: /^W\d[0-9A-Z]\d{7}$/,
  Sha256: /^[0-9a-f]{64}$/,
  ContractVersion: /^1(?:\.\d+)*$/,
} as const;

/** Years that the contract knows; others are the marks of broken software (0001, 1601, 9999). */
const YEARS = [1900, 2200] as const;

/** Whether a date is of a year that the contract knows. */
export function isOfOurYears(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= YEARS[0] && year <= YEARS[1];
}

const existingDay = (value: string): boolean => isOfOurYears(value) && isRealDate(value);
const existingTime = (value: string): boolean => isOfOurYears(value) && isRealDateTime(value);

/** Dates must exist besides being well written. */
export const existing: Readonly<Partial<Record<keyof typeof patterns, (value: string) => boolean>>> = {
  PartialDate: existingDay,
  Day: existingDay,
  DayOrInstant: existingTime,
  Instant: existingTime,
};

/** Whether a text in several languages says something in one of them. */
export function hasWords(forms: Readonly<Record<string, string>>): boolean {
  return Object.values(forms).some((form) => patterns.words.test(form));
}

/** Bounds of the scalar types that are numbers. */
export const bounds = {
  Longitude: [-180, 180],
  Latitude: [-90, 90],
  Year: YEARS,
} as const;

type Maybe = string | number | undefined;

/** Relations between the fields of an object. Each names the field that goes when it does not hold; none: all of it. */
export const relations = {
  'empty-party': {
    path: [],
    holds: ({ id, name }: { id?: unknown; name?: unknown }) => id !== undefined || name !== undefined,
  },
  'lat-without-lon': {
    path: ['lat'],
    holds: ({ lon, lat }: { lon?: Maybe; lat?: Maybe }) => lat === undefined || lon !== undefined,
  },
  'lon-without-lat': {
    path: ['lon'],
    holds: ({ lon, lat }: { lon?: Maybe; lat?: Maybe }) => lon === undefined || lat !== undefined,
  },
  'mixed-day-instant': {
    path: ['end'],
    holds: ({ start, end }: { start: string; end?: string | undefined }) =>
      end === undefined || start.includes('T') === end.includes('T'),
  },
  'end-before-start': {
    path: ['end'],
    holds: ({ start, end }: { start: string; end?: string | undefined }) =>
      end === undefined || !(Date.parse(end) < Date.parse(start)),
  },
} as const;

/** Keys that would reach an object's prototype if they were copied. */
export const dangerousKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];
