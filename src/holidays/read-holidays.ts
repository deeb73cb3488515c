import { ContractError } from '../errors/contract-error.js';
import type { Catalog } from '../model/catalog.js';
import { conforms } from '../model/conforms.js';
import type { Holiday } from '../model/holiday.js';
import { type RecordIssue, shorten } from '../model/issues.js';
import { holidayShape } from '../model/shapes/holidays.generated.js';
import type { RequestOptions } from '../sources/source.js';
import { type TransportOptions, fetchJson } from '../transport/fetch-json.js';

/** Holidays as they could be read. */
export interface HolidaySet {
  /** In the order of their first day. */
  readonly holidays: readonly Holiday[];
  /** What could not be read, each with its place. */
  readonly warnings: readonly RecordIssue[];
}

/**
 * Bank holidays of France and school holidays of Essonne's zone, as the data give them; none when they give none.
 * @param catalog What the data say of themselves: `client.projects.catalog()`.
 * @param address Address that the catalog was read from, absolute.
 * @throws {ConnectionError | ResponseError | ContractError} when the file cannot be read.
 * @example
 * ```ts
 * const source = 'https://donnees.example/data/v1/';
 * const catalog = await createClient({ source }).events.catalog();
 * const { holidays } = await readHolidays(catalog, source);
 * ```
 */
export async function readHolidays(
  catalog: Pick<Catalog, 'holidays'> | undefined,
  address: string | URL,
  { signal, ...transport }: RequestOptions & TransportOptions = {},
): Promise<HolidaySet> {
  if (!catalog?.holidays) return { holidays: [], warnings: [] };
  const { data, url } = await fetchJson(new URL(catalog.holidays.href, address).href, transport, signal);
  const items = (data as { readonly items?: unknown } | null)?.items;
  if (!Array.isArray(items))
    throw new ContractError(url, { reason: 'there is no list of items', raison: 'il n’y a pas de liste « items »' });
  const warnings: RecordIssue[] = [];
  const holidays = (items as unknown[]).filter((item, index): item is Holiday => {
    if (conforms(holidayShape, item)) return true;
    warnings.push({ code: 'wrong-type', outcome: 'rejected', index, value: shorten(item), source: url });
    return false;
  });
  return { holidays: holidays.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)), warnings };
}
