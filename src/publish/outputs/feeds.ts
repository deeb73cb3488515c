import { type FormatContext, eventsToICalendar } from '../../formats/index.js';
import type { Catalog } from '../../model/catalog.js';
import type { EventRecord } from '../../model/event.js';
import type { Feed } from '../../model/feed.js';
import type { Text } from '../../model/primitives.js';
import { type QueryContext, queryContext } from '../../query/context.js';
import { eventFields } from '../../query/fields/event-fields.js';
import type { OutputFile } from '../types.js';
import { byCodeUnits, itemsFile, sha256, toBytes } from './encode.js';

/** Filters that have a feed for each of their values, and the vocabularies of those. */
const FILTERS = { commune: 'communes', epci: 'epcis', theme: 'themes', kind: 'eventKinds' } as const;
type FilterName = keyof typeof FILTERS;

/** File that lists the feeds. */
const LIST = 'events/feeds.json';

/** The calendars to subscribe to, their list, and how the catalog describes it. */
export interface FeedFiles {
  readonly description: NonNullable<Catalog['feeds']>;
  /** The calendar of all the events. */
  readonly whole: Pick<Feed, 'href' | 'bytes' | 'sha256'>;
  readonly files: readonly OutputFile[];
}

interface Group {
  readonly filter: Feed['filter'];
  readonly title: Text;
  readonly href: string;
  readonly events: EventRecord[];
}

/**
 * Writes a calendar for all the events, one for each commune of the vocabulary, EPCI, theme and kind that has any, and
 * their list.
 */
export async function feedFiles(events: readonly EventRecord[], context: FormatContext): Promise<FeedFiles> {
  const whole: Group = { filter: {}, title: context.catalog?.title ?? '', href: 'events.ics', events: [...events] };
  const all = [
    { group: whole, content: eventsToICalendar(events, context, { url: whole.href }) },
    ...groupsOf(events, queryContext(context.catalog)).map((group) => ({
      group,
      content: eventsToICalendar(group.events, context, { title: group.title, url: group.href }),
    })),
  ];
  const feeds = await Promise.all(
    all.map(async ({ group: { events: own, ...group }, content }) => ({
      ...group,
      count: own.length,
      ...(await digest(toBytes(content))),
    })),
  );
  const list = itemsFile(feeds satisfies readonly Feed[]);
  const [{ href, bytes, sha256: sum }] = feeds as [Feed];
  return {
    description: { href: LIST, ...(await digest(toBytes(list))), schema: 'schema/feeds.json' },
    whole: { href, bytes, sha256: sum },
    files: [
      ...all.map(({ group, content }) => ({ path: `data/v1/${group.href}`, content })),
      { path: `data/v1/${LIST}`, content: list },
    ],
  };
}

const digest = async (bytes: Uint8Array): Promise<Pick<Feed, 'bytes' | 'sha256'>> => ({
  bytes: bytes.length,
  sha256: await sha256(bytes),
});

/** Events by what they have in common, in the order of the names of their files. */
function groupsOf(events: readonly EventRecord[], context: QueryContext): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const event of events)
    for (const [name, vocabulary] of Object.entries(FILTERS) as [FilterName, (typeof FILTERS)[FilterName]][])
      for (const code of new Set(eventFields.codes[name](event, context))) {
        if (code === undefined) continue;
        const term = context.term(vocabulary, code);
        // A venue may be in a commune of another department, which no reader looks for here.
        if (name === 'commune' && !term) continue;
        const href = `events/${name}-${code}.ics`;
        const group = groups.get(href) ?? { filter: { [name]: code }, title: term?.label ?? code, href, events: [] };
        group.events.push(event);
        groups.set(href, group);
      }
  return [...groups.values()].sort((a, b) => byCodeUnits(a.href, b.href));
}
