/** Columns out of what is read in each record. */
import type { Place } from '../model/common.js';
import type { Codes, Days, OccurrenceFacts, Point } from '../query/dataset-fields.js';
import { Distinct, narrow } from './distinct.js';
import {
  type CodeColumn,
  type DayColumn,
  type Integers,
  type OccurrenceColumn,
  PLACE_PRECISIONS,
  type PlaceColumn,
  type PointColumn,
} from './table.js';

/** Codes of each row, each once. */
export function codeColumn(rows: readonly Codes[]): CodeColumn {
  const { starts, items } = laidOut(
    rows.map((row) => row.filter((code, index): code is string => code !== undefined && row.indexOf(code) === index)),
  );
  return { starts, ...numbered(items) };
}

/** Stretches of days of each row. */
export function dayColumn(rows: readonly (readonly Days[])[]): DayColumn {
  const { starts, items } = laidOut(rows);
  return { starts, first: Int32Array.from(items, ([day]) => day), last: Int32Array.from(items, ([, day]) => day) };
}

/** When and where the occurrences of all rows are. */
export function occurrenceColumn(rows: readonly (readonly OccurrenceFacts[])[]): OccurrenceColumn {
  const { items } = laidOut(rows);
  const communes = numbered([undefined, ...items.map(({ commune }) => commune)]);
  return {
    minutes: Int16Array.from(items, ({ minute }) => minute),
    communes: communes.ids.subarray(1),
    communeValues: communes.values,
  };
}

/** Points of each row. */
export function pointColumn(rows: readonly (readonly Point[])[]): PointColumn {
  const { starts, items } = laidOut(rows);
  return { starts, lon: Float32Array.from(items, ([lon]) => lon), lat: Float32Array.from(items, ([, lat]) => lat) };
}

/** Places of each row, named by themselves or by the area that they lie in. */
export function placeColumn(rows: readonly (readonly Place[])[]): PlaceColumn {
  const { starts, items } = laidOut(rows);
  const names = numbered([undefined, ...items.map(({ name, adminArea }) => name ?? adminArea)]);
  const countries = numbered([undefined, ...items.map(({ country }) => country)]);
  return {
    starts,
    lon: Float32Array.from(items, ({ lon = NaN }) => lon),
    lat: Float32Array.from(items, ({ lat = NaN }) => lat),
    // A precision that is unsaid has the place -1, which a byte holds as 255.
    precisions: Uint8Array.from(items, ({ precision }) => PLACE_PRECISIONS.indexOf(precision!)),
    names: names.ids.subarray(1),
    nameValues: names.values,
    countries: countries.ids.subarray(1),
    countryValues: countries.values,
  };
}

/** The lists of all rows end to end, and where each begins. */
function laidOut<T>(rows: readonly (readonly T[])[]): { readonly starts: Uint32Array; readonly items: readonly T[] } {
  const starts = new Uint32Array(rows.length + 1);
  const items: T[] = [];
  rows.forEach((row, index) => {
    for (const item of row) items.push(item);
    starts[index + 1] = items.length;
  });
  return { starts, items };
}

/** Values by number; two objects that read the same are one value. */
function numbered<T>(items: readonly T[]): { readonly values: readonly T[]; readonly ids: Integers } {
  const found = new Distinct<T>();
  const ids = items.map((item) => found.number(item, typeof item === 'object' ? JSON.stringify(item) : item));
  return { values: found.values, ids: narrow(ids, found.values.length) };
}
