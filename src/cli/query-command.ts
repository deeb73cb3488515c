import {
  type FormatContext,
  eventsToCsv,
  eventsToGeoJson,
  eventsToICalendar,
  organisationsToCsv,
  projectsToCsv,
  toGeoJson,
} from '../formats/index.js';
import { createClient } from '../client/client.js';
import type { Page } from '../client/page.js';
import type { CliMessages } from '../messages/cli.js';
import type { Language } from '../messages/language.js';
import type { Catalog } from '../model/catalog.js';
import { type AnyRecord, type DatasetName, datasetNames } from '../model/datasets.js';
import type { EventRecord } from '../model/event.js';
import { catalogUrl, isWebAddress } from '../publish/node/open-publication.js';
import { clientSource } from './client-source.js';
import { type Command, UsageError, parseCommand, positionals } from './command-line.js';
import { EXIT } from './exit-codes.js';
import { unknownCodes } from './query-codes.js';
import { queryOptions, readQuery } from './query-options.js';
import { recordTable } from './query-table.js';

const FORMATS = ['table', 'json', 'geojson', 'csv', 'ics'] as const;
type Format = (typeof FORMATS)[number];

/** A resource, whichever its dataset: the query was read for it. */
interface Listing {
  readonly list: (query: object) => Promise<Page<DatasetName>>;
}

/** `essonne query SOURCE DATASET [filters]` */
export const queryCommand: Command = async (args, { terminal, language, messages }) => {
  // Filters differ from one dataset to the next: it is found first, so that a wrong filter is told.
  const dataset = datasetNames.find((name) => args.includes(name));
  const { values, positionals: given } = parseCommand('query', args, queryOptions(dataset), messages);
  const [source = '', name = ''] = positionals(
    'query',
    given,
    ['SOURCE', language === 'en' ? 'DATASET' : 'JEU'],
    messages,
  );
  if (dataset === undefined || name !== dataset)
    throw new UsageError(
      messages.usage.badValue(language === 'en' ? 'DATASET' : 'JEU', name, datasetNames.join(', ')),
      'query',
    );
  const format = readFormat(values.format, terminal.isOutTty, messages);

  const query = readQuery(dataset, values, messages);
  const client = createClient(clientSource(source));
  const resource = client[dataset] as unknown as Listing;
  const page = await resource.list(query);
  if (page.warnings.length > 0) terminal.err(`${messages.query.warnings(page.warnings.length)}\n`);
  const catalog = await client.catalog();
  for (const line of unknownCodes(dataset, query, catalog, messages)) terminal.err(`${line}\n`);
  if (format === 'table') {
    terminal.out(
      page.items.length === 0
        ? `${messages.query.none}\n`
        : `${recordTable(page.items, { dataset, language, catalog, width: terminal.width, headings: messages.query.headings })}${messages.query.total(page.items.length, page.total)}\n`,
    );
    return EXIT.ok;
  }
  terminal.out(
    format === 'json'
      ? asJson(page.items, page.total)
      : convert(dataset, format, page.items, source, catalog, language, messages),
  );
  return EXIT.ok;
};

function readFormat(given: string | undefined, isTty: boolean, { usage }: CliMessages): Format {
  if (given === undefined) return isTty ? 'table' : 'json';
  const format = FORMATS.find((name) => name === given);
  if (format === undefined) throw new UsageError(usage.badValue('--format', given, FORMATS.join(', ')), 'query');
  return format;
}

const asJson = (items: readonly AnyRecord[], total: number): string => `${JSON.stringify({ total, items }, null, 1)}\n`;

function convert(
  dataset: DatasetName,
  format: Exclude<Format, 'table' | 'json'>,
  items: readonly AnyRecord[],
  source: string,
  catalog: Catalog | undefined,
  language: Language,
  { usage }: CliMessages,
): string {
  const context: FormatContext = {
    catalog,
    language,
    now: catalog?.updatedAt ?? new Date().toISOString(),
    ...(isWebAddress(source) ? { baseUrl: new URL('.', catalogUrl(source)).href } : {}),
  };
  const writers: Readonly<Partial<Record<`${DatasetName} ${Format}`, () => string>>> = {
    'projects geojson': () => toGeoJson(items, context),
    'projects csv': () => projectsToCsv(items, context),
    'events geojson': () => eventsToGeoJson(items as readonly EventRecord[], context),
    'events csv': () => eventsToCsv(items as readonly EventRecord[], context),
    'events ics': () => eventsToICalendar(items as readonly EventRecord[], context),
    'organisations csv': () => organisationsToCsv(items, context),
  };
  const write = writers[`${dataset} ${format}`];
  if (write === undefined) throw new UsageError(usage.noFormat(format, dataset), 'query');
  return write();
}
