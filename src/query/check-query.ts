import { QueryError } from '../errors/index.js';
import type { DatasetName } from '../model/datasets.js';
import { isRealDate } from '../model/dates.js';
import { shorten } from '../model/issues.js';
import type { DatasetFields } from './dataset-fields.js';

const NUMBERS = new Set(['year', 'sdg']);

/** Checks a query at run time, for those who write JavaScript. @throws {QueryError} that names the filter. */
export function checkQuery({ codes, flags, days, points, budget }: DatasetFields<DatasetName>, query: object): void {
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (name === 'id' || Object.hasOwn(codes, name)) checkCodes(name, value);
    else if (Object.hasOwn(flags, name)) expect(typeof value === 'boolean', name, value, 'true, false');
    else if (name === 'text') expect(typeof value === 'string', name, value, '"…"');
    else if (days && (name === 'from' || name === 'to'))
      expect(
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value),
        name,
        value,
        '"2026-12-31"',
      );
    else if (points && name === 'near') expect(isNear(value), name, value, '{ lon: 2.44, lat: 48.63, km: 20 }');
    else if (name === 'limit')
      expect(value === Infinity || (Number.isInteger(value) && Number(value) > 0), name, value, '20, Infinity');
    else if (name === 'offset') expect(Number.isInteger(value) && Number(value) >= 0, name, value, '0, 20…');
    else if (name === 'sort') {
      const sorts = ['title', 'updated', ...(days ? ['start'] : []), ...(budget ? ['budget'] : [])];
      const isKnown = typeof value === 'string' && sorts.includes(value.replace(/^-/, ''));
      expect(isKnown, name, value, sorts.flatMap((sort) => [sort, `-${sort}`]).join(', '));
    } else {
      const known = ['id', 'text', ...Object.keys(codes), ...Object.keys(flags), ...(days ? ['from', 'to'] : [])];
      throw new QueryError(
        name,
        undefined,
        [...known, ...(points ? ['near'] : []), 'sort', 'limit', 'offset'].join(', '),
      );
    }
  }
}

function checkCodes(name: string, value: unknown): void {
  const type = NUMBERS.has(name) ? 'number' : 'string';
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  expect(
    values.every((item) => typeof item === type),
    name,
    value,
    type === 'number' ? '2026, [2025, 2026]' : '"a", ["a", "b"]',
  );
}

function isNear(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { lon, lat, km } = value as Record<string, unknown>;
  return [lon, lat, km].every(Number.isFinite) && Math.abs(Number(lat)) <= 90 && Number(km) >= 0;
}

function expect(isRight: boolean, name: string, value: unknown, expected: string): asserts isRight {
  if (!isRight) throw new QueryError(name, shorten(value), expected);
}
