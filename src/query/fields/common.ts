/** What the fields of several datasets have in common. */
import type { Party, Place } from '../../model/common.js';
import { dayNumber, firstDay, lastDay } from '../../model/dates.js';
import type { Text } from '../../model/primitives.js';
import type { QueryContext } from '../context.js';
import type { Codes, Days, Point } from '../dataset-fields.js';

/** End of what goes on: 31 December 9999. */
export const FAR_FUTURE = dayNumber('9999-12-31');

/** A code, or none. */
export const one = (code: string | undefined): Codes => (code === undefined ? [] : [code]);
/** Identifiers of organisations. */
export const ids = (...parties: readonly (Party | undefined)[]): Codes => parties.map((party) => party?.id);
/** Names of organisations. */
export const names = (...parties: readonly (Party | undefined)[]): readonly (Text | undefined)[] =>
  parties.map((party) => party?.name);
/** What text search reads of places. */
export const placeTexts = (places: readonly Place[]): readonly (Text | undefined)[] =>
  places.flatMap(({ name, adminArea }) => [name, adminArea]);
/** Groupings of communes. */
export const epcis = (communes: Codes, context: QueryContext): Codes =>
  communes.map((code) => (code === undefined ? code : context.term('communes', code)?.broader));

/** Cantons of communes: all of them for one that is split. None in a catalog without cantons. */
export const cantons = (communes: Codes, context: QueryContext): Codes =>
  communes.flatMap((code) => (code === undefined ? [] : (context.term('communes', code)?.cantons ?? [])));

/** Where communes are. */
export function communePoints(communes: Codes, context: QueryContext): readonly Point[] {
  return communes.flatMap((code): Point[] => {
    const { lon, lat } = (code === undefined ? undefined : context.term('communes', code)) ?? {};
    return lon === undefined || lat === undefined ? [] : [[lon, lat]];
  });
}

/** Days from a start to an end; without an end, open or as long as the start's precision. */
export function period(start: string | undefined, end: string | undefined, isOpen: boolean): readonly Days[] {
  const first = start ?? end;
  if (first === undefined) return [];
  const last = end === undefined && isOpen ? FAR_FUTURE : dayNumber(lastDay(end ?? first));
  return [[dayNumber(firstDay(first)), last]];
}
