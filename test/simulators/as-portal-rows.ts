import type { AnyRecord } from 'essonne-international';
import type { SimulatedDataset } from './explore-api.js';

/**
 * Records of the contract as a portal would hold them: a column a field, in lower case; lists of words are columns of
 * several values; structures are JSON in a text.
 */
export function asPortalDataset(records: readonly AnyRecord[]): SimulatedDataset {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) =>
    Object.fromEntries(
      names.map((name) => [name.toLowerCase(), columnOf((record as unknown as Record<string, unknown>)[name])]),
    ),
  );
  const fields = names.map((name) => {
    const found = rows.flatMap((row) => row[name.toLowerCase()] ?? []);
    const isWhole = found.length > 0 && found.every((value) => Number.isInteger(value));
    return { name: name.toLowerCase(), type: isWhole ? 'int' : 'text' };
  });
  return { fields, rows };
}

function columnOf(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object') return value;
  const isFlat = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  return isFlat ? value : JSON.stringify(value);
}
