import { countryRows } from './countries.generated.js';
import { foldName } from './fold-name.js';

/** A country or territory of ISO 3166-1 (and Kosovo, `XK`), named as the Department names it. */
export interface Country {
  /** Alpha-2 code, `ML`. */
  readonly code: string;
  readonly fr: string;
  readonly en: string;
  /** Box that holds its populated places, degrees WGS 84; absent where it crosses no place or the antimeridian. */
  readonly box?: readonly [west: number, south: number, east: number, north: number];
}

/** Every country, by code. Names: ISO 3166 (i18n-iso-countries) with the Department's own short forms. */
export const countries: readonly Country[] = countryRows.map(([code, , fr, en, , box]) => ({
  code,
  fr,
  en,
  // A box half the world wide belongs to a country on both sides of the antimeridian: it says nothing.
  ...(box !== null && box[2] - box[0] < 180 ? { box } : {}),
}));

const byCode = new Map(countries.map((country) => [country.code, country]));
const byName = new Map(
  countryRows.flatMap(([code, alpha3, fr, en, aliases]) =>
    [alpha3, ...aliases, en, fr].flatMap((name) =>
      [foldName(name), foldName(name).replace(/^(?:l|le|la|les|the) /, '')].map((key) => [key, code] as const),
    ),
  ),
);
byName.delete('');

/** The country with an alpha-2 code, upper case; `undefined` for others. */
export function countryByCode(code: string): Country | undefined {
  return byCode.get(code);
}

/** The country with a name (French, English, or one in use), or an alpha-2 or alpha-3 code, whatever accents and case. */
export function countryByName(name: string): Country | undefined {
  const folded = foldName(name);
  const code =
    byName.get(folded) ?? byName.get(folded.replace(/^(?:l|le|la|les|the) /, '')) ?? name.trim().toUpperCase();
  return byCode.get(code);
}
