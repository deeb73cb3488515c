import {
  type FormatContext,
  type PublishedFile,
  catalogToDcat,
  eventsToAtom,
  eventsToCsv,
  organisationsToCsv,
  projectsToCsv,
  subventionsToCsv,
  toGeoJson,
} from '../../formats/index.js';
import type { SubventionOmission } from '../../formats/index.js';
import type { Catalog } from '../../model/catalog.js';
import type { EventRecord } from '../../model/event.js';
import type { Organisation } from '../../model/organisation.js';
import type { Project } from '../../model/project.js';
import type { OutputFile } from '../types.js';
import { sha256, toBytes } from './encode.js';
import { type FeedFiles, feedFiles } from './feeds.js';

/** Names of the files of the other formats, beside the catalog; feeds of a part of the events apart. */
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
  /** What the catalog says of the calendars to subscribe to. */
  readonly feeds: FeedFiles['description'];
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
    ['events', 'events.xml', eventsToAtom(events, context, { url: 'events.xml' })],
    ['organisations', 'organisations.csv', organisationsToCsv(organisations, context)],
    ['subventions', 'subventions.csv', subventions.text],
  ];
  const feeds = await feedFiles(events, context);
  const described = await Promise.all(
    whole.map(async ([dataset, href, content]): Promise<PublishedFile> => {
      const bytes = toBytes(content);
      return { dataset, href, bytes: bytes.length, sha256: await sha256(bytes) };
    }),
  );
  return {
    omissions: subventions.omissions,
    feeds: feeds.description,
    files: [
      ...whole.map(([, name, content]) => ({ path: `data/v1/${name}`, content })),
      ...feeds.files,
      {
        path: 'data/v1/catalog.jsonld',
        content: catalogToDcat(catalog, context, { files: [...described, { dataset: 'events', ...feeds.whole }] }),
      },
    ],
  };
}
