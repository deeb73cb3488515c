import type { Catalog } from '../model/catalog.js';
import type { Feed } from '../model/feed.js';
import type { EventQuery } from '../query/queries.js';

/** The feed to follow in place of a query. */
export interface NearestFeed {
  readonly feed: Feed;
  /** Filters of the query that the feed does not apply: it has other events as well. */
  readonly ignored: readonly (keyof EventQuery)[];
}

/** What says how many and in which order, and nothing of which events. */
const NO_FILTERS: readonly string[] = ['limit', 'offset', 'sort'];

/** Of two feeds as large, the one whose subject is the narrower: a place before a theme, a theme before a kind. */
const PRECEDENCE = ['commune', 'epci', 'theme', 'kind'];

/**
 * The smallest feed that has every event that a query finds; `undefined` when none is sure to. Of feeds as large: the
 * commune's, then the EPCI's, the theme's, the kind's, the feed of all the events; then by address.
 */
export function nearestFeed(
  feeds: readonly Feed[],
  query: EventQuery,
  catalog: Pick<Catalog, 'vocabularies'> | undefined,
): NearestFeed | undefined {
  const epcis = new Map(catalog?.vocabularies?.communes?.map(({ code, broader }) => [code, broader]));
  const [feed] = feeds
    .filter(({ filter }) => Object.entries(filter).every(([name, code]) => isWithin(query, name, code, epcis)))
    .sort((a, b) => a.count - b.count || rankOf(a) - rankOf(b) || (a.href < b.href ? -1 : 1));
  if (!feed) return undefined;
  const asked = Object.keys(query) as (keyof EventQuery)[];
  const isApplied = (name: keyof EventQuery): boolean => {
    const values = valuesOf(query, name);
    return (
      values.length === 0 ||
      (values.length === 1 && values[0] === (feed.filter as Readonly<Record<string, unknown>>)[name])
    );
  };
  return { feed, ignored: asked.filter((name) => !NO_FILTERS.includes(name) && !isApplied(name)) };
}

/** Whether all that a query finds has a code. */
function isWithin(
  query: EventQuery,
  name: string,
  code: unknown,
  epcis: ReadonlyMap<string, string | undefined>,
): boolean {
  const areAll = (values: readonly unknown[]): boolean => values.length > 0 && values.every((value) => value === code);
  if (areAll(valuesOf(query, name))) return true;
  return name === 'epci' && areAll(valuesOf(query, 'commune').map((commune) => epcis.get(String(commune))));
}

function valuesOf(query: EventQuery, name: string): readonly unknown[] {
  const value = (query as Readonly<Record<string, unknown>>)[name];
  return value === undefined || value === '' ? [] : [value].flat();
}

function rankOf({ filter }: Feed): number {
  const rank = PRECEDENCE.findIndex((name) => Object.hasOwn(filter, name));
  return rank < 0 ? PRECEDENCE.length : rank;
}
