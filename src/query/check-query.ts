import { QueryError } from '../errors/query-error.js';
import type { DatasetName } from '../model/datasets.js';
import { isRealDate } from '../model/dates.js';
import { shorten } from '../model/issues.js';
import type { DatasetFields } from './dataset-fields.js';

/** A kind of value: what it must be, and an example of it. */
type Kind = readonly [accepts: (value: unknown) => boolean, example: string];

const every =
  (type: 'string' | 'number') =>
  (value: unknown): boolean =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).every((one) => typeof one === type);

const CODES: Kind = [every('string'), '"a", ["a", "b"]'];
const YEARS: Kind = [every('number'), '2026, [2025, 2026]'];
const GOALS: Kind = [every('number'), '6, [4, 6]'];
const FLAG: Kind = [(value) => typeof value === 'boolean', 'true, false'];
const TEXT: Kind = [(value) => typeof value === 'string', '"…"'];
const DAY: Kind = [
  (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value),
  '"2026-12-31"',
];
const NEAR: Kind = [isNear, '{ lon: 2.44, lat: 48.63, km: 20 }'];
const LIMIT: Kind = [(value) => value === Infinity || (Number.isInteger(value) && Number(value) > 0), '20, Infinity'];
const OFFSET: Kind = [(value) => Number.isInteger(value) && Number(value) >= 0, '0, 20'];

/** Checks a query at run time, for those who write JavaScript. @throws {QueryError} that names the filter. */
export function checkQuery(fields: DatasetFields<DatasetName>, query: object): void {
  if (typeof query !== 'object' || (query as object | null) === null)
    throw new QueryError('query', shorten(query), '{ … }');
  const kinds = kindsOf(fields);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const kind = kinds.get(name);
    if (!kind) throw new QueryError(name, undefined, [...kinds.keys()].join(', '));
    if (!kind[0](value)) throw new QueryError(name, shorten(value), kind[1]);
  }
  const { from, to } = query as { from?: string; to?: string };
  if (from !== undefined && to !== undefined && from > to) throw new QueryError('to', shorten(to), `≥ ${from}`);
}

function kindsOf({ codes, flags, days, points, budget }: DatasetFields<DatasetName>): ReadonlyMap<string, Kind> {
  const sorts = ['title', 'updated', ...(days ? ['start'] : []), ...(budget ? ['budget'] : [])].flatMap((sort) => [
    sort,
    `-${sort}`,
  ]);
  return new Map<string, Kind>([
    ['id', CODES],
    ...Object.keys(codes).map((name) => [name, name === 'year' ? YEARS : name === 'sdg' ? GOALS : CODES] as const),
    ...Object.keys(flags).map((name) => [name, FLAG] as const),
    ['text', TEXT],
    ...(days
      ? ([
          ['from', DAY],
          ['to', DAY],
        ] as const)
      : []),
    ...(points ? ([['near', NEAR]] as const) : []),
    ['sort', [(value) => sorts.includes(value as string), sorts.join(', ')]],
    ['limit', LIMIT],
    ['offset', OFFSET],
  ]);
}

function isNear(value: unknown): boolean {
  const { lon, lat, km } = (value ?? {}) as Record<string, unknown>;
  return [lon, lat, km].every(Number.isFinite) && Math.abs(Number(lat)) <= 90 && Number(km) >= 0;
}
