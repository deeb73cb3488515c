import {
  type FormatContext,
  type PublishedFile,
  catalogToDcat,
  eventsToAtom,
  eventsToCsv,
  eventsToICalendar,
  organisationsToCsv,
  projectsToCsv,
  subventionsToCsv,
  toGeoJson,
} from '../../formats/index.js';
import type { SubventionOmission } from '../../formats/index.js';
import type { Catalog } from '../../model/catalog.js';
import type { EventRecord } from '../../model/event.js';
import type { Organisation } from '../../model/organisation.js';
import type { Text } from '../../model/primitives.js';
import type { Project } from '../../model/project.js';
import { type VocabularyName, eventKinds, themes } from '../../model/vocabularies.js';
import { communeByCode } from '../../referential/index.js';
import type { OutputFile } from '../types.js';
import { byCodeUnits, sha256, toBytes } from './encode.js';

/** Names of the files of the other formats, beside the catalog; feeds by theme, kind and commune apart. */
export const formatFileNames = [
  'projects.geojson',
  'projects.csv',
  'events.csv',
  'events.ics',
  'events.xml',
  'organisations.csv',
  'subventions.csv',
  'catalog.jsonld',
] as const;

/** The records that formats are made of. */
export interface FormatRecords {
  readonly projects: readonly Project[];
  readonly events: readonly EventRecord[];
  readonly organisations: readonly Organisation[];
}

/** The same data in others' formats, and the funding lines that the subsidies file cannot hold. */
export interface FormatFiles {
  readonly files: readonly OutputFile[];
  readonly omissions: readonly SubventionOmission[];
}

/**
 * Writes GeoJSON, CSV, iCalendar, Atom, SCDL and DCAT beside the JSON.
 * @param siteUrl Absolute address of the site's root, when it is known.
 */
export async function formatFiles(
  { projects, events, organisations }: FormatRecords,
  catalog: Catalog,
  siteUrl: string | undefined,
): Promise<FormatFiles> {
  const context: FormatContext = {
    catalog,
    language: catalog.defaultLanguage.startsWith('en') ? 'en' : 'fr',
    now: catalog.updatedAt,
    ...(siteUrl === undefined ? {} : { baseUrl: new URL('data/v1/', siteUrl).href }),
  };
  const subventions = subventionsToCsv(projects, organisations, context);
  const whole: readonly (readonly [dataset: string, name: string, content: string])[] = [
    ['projects', 'projects.geojson', toGeoJson(projects, context)],
    ['projects', 'projects.csv', projectsToCsv(projects, context)],
    ['events', 'events.csv', eventsToCsv(events, context)],
    ['events', 'events.ics', eventsToICalendar(events, context, { url: 'events.ics' })],
    ['events', 'events.xml', eventsToAtom(events, context, { url: 'events.xml' })],
    ['organisations', 'organisations.csv', organisationsToCsv(organisations, context)],
    ['subventions', 'subventions.csv', subventions.text],
  ];
  const described = await Promise.all(
    whole.map(async ([dataset, href, content]): Promise<PublishedFile> => {
      const bytes = toBytes(content);
      return { dataset, href, bytes: bytes.length, sha256: await sha256(bytes) };
    }),
  );
  return {
    omissions: subventions.omissions,
    files: [
      ...whole.map(([, name, content]) => ({ path: `data/v1/${name}`, content })),
      ...eventFeeds(events, context),
      { path: 'data/v1/catalog.jsonld', content: catalogToDcat(catalog, context, { files: described }) },
    ],
  };
}

/** A calendar for each commune, theme and kind that has events. */
function eventFeeds(events: readonly EventRecord[], context: FormatContext): readonly OutputFile[] {
  const feeds = new Map<string, { readonly title: Text; readonly events: EventRecord[] }>();
  const add = (name: string, title: Text, event: EventRecord): void => {
    const feed = feeds.get(name) ?? { title, events: [] };
    if (feed.events.at(-1) !== event) feed.events.push(event);
    feeds.set(name, feed);
  };
  for (const event of events) {
    for (const { place } of event.occurrences) {
      const commune = communeByCode(place?.commune ?? '');
      if (commune) add(`commune-${commune.code}`, commune.name, event);
    }
    for (const theme of event.themes ?? []) add(`theme-${theme}`, labelOf('themes', theme), event);
    if (event.kind !== undefined) add(`kind-${event.kind}`, labelOf('eventKinds', event.kind), event);
  }
  return [...feeds]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([name, { title, events: some }]) => ({
      path: `data/v1/events/${name}.ics`,
      content: eventsToICalendar(some, context, { title, url: `events/${name}.ics` }),
    }));
}

const labels = { themes, eventKinds } satisfies Partial<Record<VocabularyName, object>>;

function labelOf(vocabulary: keyof typeof labels, code: string): Text {
  const terms: Readonly<Record<string, readonly [string, string]>> = labels[vocabulary];
  const label = Object.hasOwn(terms, code) ? terms[code] : undefined;
  return label === undefined ? code : { fr: label[0], en: label[1] };
}
