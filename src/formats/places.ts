import type { Place } from '../model/common.js';
import { lookUp } from './look-up.js';
import { labelOf, textIn, type FormatContext } from './context.js';

/** Words without accents, capitals or hyphens, for comparison. */
function plainWords(text: string): string {
  const words = text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Whether a text names a commune, in whole words: « Savigny » does not name Igny. */
function namesCommune(text: string, commune: string): boolean {
  return plainWords(text).includes(plainWords(commune));
}

/** A place in one line: name, address, commune or area unless they say it, and the country when it isn't France. */
export function placeLine(place: Place, context: FormatContext): string {
  const name = textIn(context, place.name);
  const address = textIn(context, place.address);
  const commune = place.commune === undefined ? '' : labelOf(context, 'communes', place.commune);
  const isNamed = [name, address].some((text) => namesCommune(text, commune));
  const parts = [
    name,
    address,
    place.commune === undefined ? textIn(context, place.adminArea) : isNamed ? '' : commune,
    place.country === undefined || place.country === 'FR' ? '' : labelOf(context, 'countries', place.country),
  ];
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(', ');
}

/** Decimals that say no more than the precision knows: 1 m, 100 m, 1 km, 10 km. */
const DECIMALS: Readonly<Record<string, number>> = { point: 5, town: 3, region: 2, country: 1 };

/** Position of a place as `[lon, lat]` (RFC 7946 §3.1.1), rounded to its precision; nothing when it has none. */
export function positionOf({ lon, lat, precision = 'point' }: Place): readonly [lon: number, lat: number] | undefined {
  if (lon === undefined || lat === undefined || !Number.isFinite(lon) || !Number.isFinite(lat)) return undefined;
  const factor = 10 ** (lookUp(DECIMALS, precision) ?? 5);
  return [Math.round(lon * factor) / factor, Math.round(lat * factor) / factor];
}
