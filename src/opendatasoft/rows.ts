import type { Row } from '../mapped-rows/read-row.js';

/** Rows that an answer holds. */
export interface FoundRows {
  readonly rows: readonly Row[];
  /** How many there are over all pages, when the answer tells. */
  readonly total?: number;
}

type Container = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Rows of an answer of any version of the Explore API: a page or an export of 2.1 (flat rows), of 2.0
 * (`records[].record.fields`) or of 1.0 (`records[].fields`). Positions of 1.0, which are `[lat, lon]`, become
 * `{ lon, lat }` as in the others.
 * @returns `undefined` when the answer is none of them.
 */
export function rowsOf(data: unknown): FoundRows | undefined {
  if (Array.isArray(data)) return { rows: data.flatMap(rowOf) };
  if (!isContainer(data)) return undefined;
  const list = data.results ?? data.records;
  if (!Array.isArray(list)) return undefined;
  const total = data.total_count ?? data.nhits;
  return {
    rows: list.flatMap(rowOf),
    ...(typeof total === 'number' ? { total } : {}),
  };
}

/** The columns of an item, or nothing. */
function rowOf(item: unknown): readonly Row[] {
  if (!isContainer(item)) return [];
  const { record, fields, recordid, datasetid } = item;
  if (isContainer(record) && isContainer(record.fields)) return [record.fields];
  if (!isContainer(fields) || (recordid === undefined && datasetid === undefined)) return [item];
  return [Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, withNamedPosition(value)]))];
}

/** Version 1.0 has no list but those that its positions are: other lists are texts there. */
function withNamedPosition(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 2) return value;
  const [lat, lon] = value as readonly unknown[];
  return typeof lat === 'number' && typeof lon === 'number' ? { lon, lat } : value;
}

/** What a portal says when it refuses, with whatever status: `{ error_code, message }`, `{ errorcode, error }`. */
export function refusalOf(data: unknown): string | undefined {
  if (!isContainer(data)) return undefined;
  const code = data.error_code ?? data.errorcode;
  if (typeof code !== 'string' && typeof code !== 'number') return undefined;
  const message = data.message ?? data.error;
  return typeof message === 'string' ? `${code}: ${message}` : String(code);
}
