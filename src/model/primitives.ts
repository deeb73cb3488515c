/**
 * The scalar types of the contract. Each check carries, as its message, the stable code of the issue that a bad value
 * gets (see `IssueCode`): one place decides what is valid, what the JSON Schema says and what the report explains.
 */
import * as z from 'zod/mini';
import { isRealDate, isRealDateTime } from './dates.js';

/** Stable identifier: 1 to 64 characters among `a-z`, `0-9` and `-`. */
export const Id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, 'invalid-id'));

/** Code of a vocabulary. Any slug is accepted: an unknown code is kept, shown as it is and reported. */
export const Code = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/, 'invalid-code'));

/**
 * Human text: a string in the catalog's `defaultLanguage`, or a map from BCP 47 tags to strings
 * (`{ "fr": "Puits", "ar": "بئر" }`).
 */
export const Text = z.union([
  z.string().check(z.regex(/\S/, 'empty-text')),
  z.record(z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'invalid-language')), z.string()),
]);

/**
 * Web address: `http(s)` or relative (resolved against the file that holds it). No other scheme passes, so that no
 * `javascript:` or `data:` address ever leaves the model. No blank, control or backslash: WHATWG URL parsers drop or
 * rewrite them, which is how a scheme is smuggled past an allow-list.
 */
export const Url = z
  .string()
  .check(z.regex(/^(?:https?:\/\/[^\s\\\p{Cc}]+|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s\\\p{Cc}]+)$/u, 'unsafe-url'));

/** Calendar date with its precision in its form: `2026`, `2026-03` or `2026-03-12` (ISO 8601 reduced precision). */
export const PartialDate = z
  .string()
  .check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'invalid-date'), z.refine(isRealDate, 'impossible-date'));

/** Calendar day, `2026-03-12`. */
export const Day = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'invalid-date'), z.refine(isRealDate, 'impossible-date'));

/** Instant with its offset (`2026-11-21T14:00:00+01:00`, RFC 3339), or a day for what lasts all day. */
export const DayOrInstant = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/, 'invalid-date'),
    z.refine(isRealDateTime, 'impossible-date'),
  );

/** Instant with its offset, RFC 3339. */
export const Instant = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/, 'invalid-date'),
    z.refine(isRealDateTime, 'impossible-date'),
  );

/** ISO 3166-1 alpha-2 country code, upper case (`ML`; `XK` for Kosovo). */
export const CountryCode = z.string().check(z.regex(/^[A-Z]{2}$/, 'invalid-country'));

/** INSEE code of a French commune (`91228`). */
export const CommuneCode = z.string().check(z.regex(/^(?:\d{2}|2[AB])\d{3}$/, 'invalid-commune'));

/** Longitude, decimal degrees WGS 84. */
export const Longitude = z.number().check(z.minimum(-180, 'invalid-longitude'), z.maximum(180, 'invalid-longitude'));

/** Latitude, decimal degrees WGS 84. */
export const Latitude = z.number().check(z.minimum(-90, 'invalid-latitude'), z.maximum(90, 'invalid-latitude'));

/** Year, four digits. */
export const Year = z.int().check(z.minimum(1900, 'invalid-year'), z.maximum(2200, 'invalid-year'));

/** ISO 4217 currency code. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'invalid-currency'));

/** Amount of money, zero or more, in units of its currency (not cents). */
export const Amount = z.number().check(z.minimum(0, 'invalid-amount'));

/** Generic e-mail address of an organisation (never a person's: the publisher refuses those). */
export const Email = z.string().check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/, 'invalid-email'));

/** See {@link Text}. */
export type Text = z.infer<typeof Text>;
/** A code that belongs to a known list, or any other: lists grow faster than software. */
export type OpenCode<Known extends string> = Known | (string & {});
