/** Columns out of what is read in each record. */
import type { Place } from '../model/common.js';
import { dayNumber } from '../model/dates.js';
import type { Text } from '../model/primitives.js';
import type { Codes, Days, Point } from '../query/dataset-fields.js';
import { Distinct, narrow } from './distinct.js';
import { type CodeColumn, type DayColumn, PLACE_PRECISIONS, type PlaceColumn, type PointColumn } from './table.js';

/** Codes of each row, each once. */
export function codeColumn(rows: readonly Codes[]): CodeColumn {
  const codes = new Distinct<string>();
  const { starts, items } = flatten(
    rows.map((row) => row.filter((code, index) => code !== undefined && row.indexOf(code) === index) as string[]),
  );
  const ids = items.map((code) => codes.number(code));
  return { starts, values: codes.values, ids: narrow(ids, codes.values.length) };
}

/** Stretches of days of each row. */
export function dayColumn(rows: readonly (readonly Days[])[]): DayColumn {
  const { starts, items } = flatten(rows);
  return {
    starts,
    first: Int32Array.from(items, ([first]) => dayNumber(first)),
    last: Int32Array.from(items, ([, last]) => dayNumber(last)),
  };
}

/** Points of each row. */
export function pointColumn(rows: readonly (readonly Point[])[]): PointColumn {
  const { starts, items } = flatten(rows);
  return { starts, lon: Float32Array.from(items, ([lon]) => lon), lat: Float32Array.from(items, ([, lat]) => lat) };
}

/** Places of each row, each named by what is closest to it. */
export function placeColumn(rows: readonly (readonly Place[])[]): PlaceColumn {
  const { starts, items } = flatten(rows);
  const names = new Distinct<Text | undefined>();
  const countries = new Distinct<string | undefined>();
  names.number(undefined);
  countries.number(undefined);
  const nameIds = items.map(({ name, adminArea }) => {
    const text = name ?? adminArea;
    return names.number(text, typeof text === 'object' ? JSON.stringify(text) : text);
  });
  const countryIds = items.map(({ country }) => countries.number(country));
  return {
    starts,
    lon: Float32Array.from(items, ({ lon = NaN }) => lon),
    lat: Float32Array.from(items, ({ lat = NaN }) => lat),
    // A precision that is unsaid has the place -1, which a byte holds as 255.
    precisions: Uint8Array.from(items, ({ precision }) => (PLACE_PRECISIONS as readonly unknown[]).indexOf(precision)),
    names: narrow(nameIds, names.values.length),
    nameValues: names.values,
    countries: narrow(countryIds, countries.values.length),
    countryValues: countries.values,
  };
}

function flatten<T>(rows: readonly (readonly T[])[]): { readonly starts: Uint32Array; readonly items: readonly T[] } {
  const starts = new Uint32Array(rows.length + 1);
  const items = rows.flatMap((row) => row);
  rows.forEach((row, index) => (starts[index + 1] = starts[index]! + row.length));
  return { starts, items };
}
