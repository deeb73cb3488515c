import type { Client } from '../client/client.js';
import type { FormatContext } from '../formats/index.js';
import type { CliMessages } from '../messages/cli.js';
import type { Catalog } from '../model/catalog.js';
import { firstDay, isRealDate, isoDay, lastDay } from '../model/dates.js';
import type { Occurrence } from '../model/event.js';
import { calendarSnippet } from '../prerender/calendar.js';
import { upcomingEvents } from '../prerender/upcoming.js';
import type { EventQuery } from '../query/queries.js';
import { UsageError } from './command-line.js';
import { unknownCodes } from './query-codes.js';
import type { PrerenderTarget, TargetValues } from './prerender-target.js';

/** Presets of the element that take several values. */
const LISTS = [
  'commune',
  'epci',
  'canton',
  'kind',
  'theme',
  'audience',
  'attendance',
  'organisation',
  'status',
] as const;

/** Presets of the element that are there or not. */
const FLAGS = ['free'] as const;

/** Attributes of the element that change nothing to the list, each with the values that it may have. */
const PASSED: Readonly<Record<string, readonly string[]>> = {
  view: ['month', 'agenda', 'week', 'year'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};

const DEFAULT_LIMIT = 20;

/** `essonne prerender calendar`: the list of what is coming, under the presets of the element. */
export const calendarTarget: PrerenderTarget = {
  options: [...LISTS, ...FLAGS, ...Object.keys(PASSED), 'from', 'to', 'limit'],
  repeatable: LISTS,
  flags: FLAGS,
  write: async (values, { client, context, src, today, lang, messages }) => {
    const { query, limit, ...attributes } = readPresets(values, messages);
    const from = [query.from ?? '', isoDay(today)].sort().at(-1)!;
    const { catalog } = context;
    const [unknown] = [
      ...unknownCodes('events', query, catalog, messages),
      ...(await unknownOrganisers(client, query, messages)),
    ];
    if (unknown !== undefined) throw new UsageError(unknown, 'prerender');
    const asked = await withEvents(client, query, catalog);
    const isOver = query.to !== undefined && query.to < from;
    const page = isOver ? undefined : await client.events.list({ ...asked, from, limit: Infinity });
    const events = upcomingEvents(page?.items ?? [], today, keepsPlaces(asked, catalog)).slice(0, limit);
    return calendarSnippet({ src, lang, ...attributes.passed }, events, context satisfies FormatContext);
  },
};

/** What the values ask for. @throws {UsageError} for one that cannot be. */
function readPresets(
  values: TargetValues,
  { usage }: CliMessages,
): { readonly query: EventQuery; readonly limit: number; readonly passed: Readonly<Record<string, string>> } {
  const wrong = (name: string, expected: string): UsageError =>
    new UsageError(usage.badValue(`--${name}`, values[name] ?? '', expected), 'prerender');
  const query: Record<string, unknown> = {};
  const passed: Record<string, string> = {};
  for (const name of [...LISTS, ...Object.keys(PASSED), 'from', 'to']) {
    const value = values[name]?.trim();
    if (!value) continue;
    if (PASSED[name]?.includes(value) === false) throw wrong(name, PASSED[name].join(', '));
    passed[name] = value;
    if (LISTS.some((list) => list === name)) query[name] = value.split(/[\s,]+/);
  }
  for (const name of FLAGS) {
    if (values[name] === undefined) continue;
    passed[name] = '';
    query[name] = true;
  }
  for (const [name, edge] of [
    ['from', firstDay],
    ['to', lastDay],
  ] as const) {
    const date = passed[name];
    if (date === undefined) continue;
    if (!/^\d{4}(?:-\d\d){0,2}$/.test(date) || !isRealDate(date)) throw wrong(name, '2026, 2026-11, 2026-11-21');
    query[name] = edge(date);
  }
  const limit = Number(values.limit ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1) throw wrong('limit', '20');
  return { query: query, limit, passed };
}

/** A sentence for each organisation asked for that the data do not have. */
async function unknownOrganisers(
  client: Client,
  { organisation }: EventQuery,
  { query: words }: CliMessages,
): Promise<readonly string[]> {
  const ids = [organisation ?? []].flat();
  if (ids.length === 0) return [];
  const { items } = await client.organisations.list({ id: ids, limit: Infinity });
  return ids
    .filter((id) => !items.some((item) => item.id === id))
    .map((id) => words.unknownCode(id, 'organisation', undefined));
}

/** The query or, for communes without any event, that of their EPCI: what the element shows. */
async function withEvents(client: Client, query: EventQuery, catalog: Catalog | undefined): Promise<EventQuery> {
  const { commune, ...rest } = query;
  if (commune === undefined || (await client.events.select(query)).rows.length > 0) return query;
  const terms = catalog?.vocabularies?.communes ?? [];
  const epci = terms.flatMap(({ code, broader }) => (broader && [commune].flat().includes(code) ? [broader] : []));
  return epci.length === 0 ? query : { ...rest, epci };
}

/** Of an exhibition that travels, only the legs in the places asked for; one without a commune stays. */
function keepsPlaces(
  { commune, epci, canton }: EventQuery,
  catalog: Catalog | undefined,
): ((occurrence: Occurrence) => boolean) | undefined {
  if (commune === undefined && epci === undefined && canton === undefined) return undefined;
  const terms = new Map(catalog?.vocabularies?.communes?.map((term) => [term.code, term]));
  const isAmong = (asked: EventQuery['epci'], codes: readonly (string | undefined)[]): boolean =>
    asked === undefined || codes.some((code) => code !== undefined && [asked].flat().includes(code));
  return ({ place }) => {
    if (place?.commune === undefined) return true;
    const { broader, cantons = [] } = terms.get(place.commune) ?? {};
    return isAmong(commune, [place.commune]) && isAmong(epci, [broader]) && isAmong(canton, cantons);
  };
}
