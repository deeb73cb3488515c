import type { Catalog } from '../model/catalog.js';
import type { Holiday } from '../model/holiday.js';
import type { RecordIssue } from '../model/issues.js';
import { holidayShape } from '../model/shapes/holidays.generated.js';
import { readList } from '../sources/read-list.js';
import type { RequestOptions } from '../sources/source.js';
import type { TransportOptions } from '../transport/fetch-json.js';

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
  options: RequestOptions & TransportOptions = {},
): Promise<HolidaySet> {
  if (!catalog?.holidays) return { holidays: [], warnings: [] };
  const { href } = catalog.holidays;
  const { items, warnings } = await readList<Holiday>(new URL(href, address), holidayShape, options);
  return { holidays: [...items].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)), warnings };
}
