/**
 * The scalar types of the contract. Each check carries, as its message, the stable code of the issue that a bad value
 * gets (see `IssueCode`): one place decides what is valid, what the JSON Schema says and what the report explains.
 */
import * as z from 'zod/mini';
import { bounds, existing, hasWords, isOfOurYears, patterns } from './rules.js';

/** Stable identifier: 1 to 64 characters among `a-z`, `0-9` and `-`. */
export const Id = z.string().check(z.regex(patterns.Id, 'invalid-id'));

/** Code of a vocabulary. Any slug is accepted: an unknown code is kept, shown as it is and reported. */
export const Code = z.string().check(z.regex(patterns.Code, 'invalid-code'));

/**
 * Human text: a string in the catalog's `defaultLanguage`, or a map from BCP 47 tags to strings
 * (`{ "fr": "Puits", "ar": "بئر" }`).
 */
export const Text = z.union([
  z.string().check(z.regex(patterns.words, 'empty-text')),
  z
    .record(z.string().check(z.regex(patterns.language, 'invalid-language')), z.string())
    .check(z.refine(hasWords, 'empty-text')),
]);

/**
 * Web address: `http(s)` or relative (resolved against the file that holds it). No other scheme passes, so that no
 * `javascript:` or `data:` address ever leaves the model. No blank, control or backslash: WHATWG URL parsers drop or
 * rewrite them, which is how a scheme is smuggled past an allow-list.
 */
export const Url = z.string().check(z.regex(patterns.Url, 'unsafe-url'));

const date = (name: 'PartialDate' | 'Day' | 'DayOrInstant' | 'Instant'): z.ZodMiniString =>
  z
    .string()
    .check(
      z.regex(patterns[name], 'invalid-date'),
      z.refine(isOfOurYears, { error: 'invalid-year', abort: true }),
      z.refine(existing[name]!, 'impossible-date'),
    );

/** Calendar date with its precision in its form: `2026`, `2026-03` or `2026-03-12` (ISO 8601 reduced precision). */
export const PartialDate = date('PartialDate');

/** Calendar day, `2026-03-12`. */
export const Day = date('Day');

/** Instant with its offset (`2026-11-21T14:00:00+01:00`, RFC 3339), or a day for what lasts all day. */
export const DayOrInstant = date('DayOrInstant');

/** Instant with its offset, RFC 3339. */
export const Instant = date('Instant');

/** ISO 3166-1 alpha-2 country code, upper case (`ML`; `XK` for Kosovo). */
export const CountryCode = z.string().check(z.regex(patterns.CountryCode, 'invalid-country'));

/** INSEE code of a French commune (`91228`). */
export const CommuneCode = z.string().check(z.regex(patterns.CommuneCode, 'invalid-commune'));

/** Longitude, decimal degrees WGS 84. */
export const Longitude = z
  .number()
  .check(z.minimum(bounds.Longitude[0], 'invalid-longitude'), z.maximum(bounds.Longitude[1], 'invalid-longitude'));

/** Latitude, decimal degrees WGS 84. */
export const Latitude = z
  .number()
  .check(z.minimum(bounds.Latitude[0], 'invalid-latitude'), z.maximum(bounds.Latitude[1], 'invalid-latitude'));

/** Year, four digits. */
export const Year = z.int().check(z.minimum(bounds.Year[0], 'invalid-year'), z.maximum(bounds.Year[1], 'invalid-year'));

/** ISO 4217 currency code. */
export const Currency = z.string().check(z.regex(patterns.Currency, 'invalid-currency'));

/** Amount of money, zero or more, in units of its currency (not cents). */
export const Amount = z.number().check(z.minimum(0, 'invalid-amount'));

/** Generic e-mail address of an organisation (never a person's: the publisher refuses those). */
export const Email = z.string().check(z.regex(patterns.Email, 'invalid-email'));

/** SIREN of a French organisation, 9 digits. */
export const Siren = z.string().check(z.regex(patterns.Siren, 'invalid-siren'));

/** SIRET of a French establishment, 14 digits. */
export const Siret = z.string().check(z.regex(patterns.Siret, 'invalid-siret'));

/** RNA number of a French association, `W913001234`. */
export const Rna = z.string().check(z.regex(patterns.Rna, 'invalid-rna'));

/** SHA-256 digest, lower-case hexadecimal. */
export const Sha256 = z.string().check(z.regex(patterns.Sha256, 'invalid-digest'));

/** Version of the contract; this library reads any 1.x. */
export const ContractVersion = z.string().check(z.regex(patterns.ContractVersion, 'unsupported-version'));

/** See {@link Text}. */
export type Text = z.infer<typeof Text>;
/** A code that belongs to a known list, or any other: lists grow faster than software. */
export type OpenCode<Known extends string> = Known | (string & {});
