import type { Catalog } from '../model/catalog.js';
import type { Feed } from '../model/feed.js';
import type { RecordIssue } from '../model/issues.js';
import { feedShape } from '../model/shapes/feeds.generated.js';
import { readList } from '../sources/read-list.js';
import type { RequestOptions } from '../sources/source.js';
import type { TransportOptions } from '../transport/fetch-json.js';

/** The calendars to subscribe to, as they could be read. */
export interface FeedSet {
  readonly feeds: readonly Feed[];
  /** What could not be read, each with its place. */
  readonly warnings: readonly RecordIssue[];
}

/**
 * The calendars to subscribe to, as the data list them; none when they list none.
 * @param catalog What the data say of themselves: `client.events.catalog()`.
 * @param address Address that the catalog was read from, absolute; those of the feeds are relative to it.
 * @throws {ConnectionError | ResponseError | ContractError} when the list cannot be read.
 * @example
 * ```ts
 * const source = 'https://donnees.example/data/v1/';
 * const catalog = await createClient({ source }).events.catalog();
 * const { feeds } = await readFeeds(catalog, source);
 * const nearest = nearestFeed(feeds, { commune: '91228', theme: 'water' }, catalog);
 * ```
 */
export async function readFeeds(
  catalog: Pick<Catalog, 'feeds'> | undefined,
  address: string | URL,
  options: RequestOptions & TransportOptions = {},
): Promise<FeedSet> {
  if (!catalog?.feeds) return { feeds: [], warnings: [] };
  const { items, warnings } = await readList<Feed>(new URL(catalog.feeds.href, address), feedShape, options);
  return { feeds: items, warnings };
}
