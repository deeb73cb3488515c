import type { Dataset } from '../../datasets/dataset.js';
import { datasets } from '../../datasets/index.js';
import type { Language } from '../../messages/language.js';
import { Catalog, Change } from '../../model/catalog.js';
import { type AnyRecord, type DatasetName, codedFields, datasetNames } from '../../model/datasets.js';
import type { EventRecord } from '../../model/event.js';
import { pathToString, readRecord } from '../../model/read-record.js';
import { decodeBytes } from '../../transport/decode-bytes.js';
import { parseJson } from '../input/parse-json.js';
import { partyFields, referenceFields, targetDatasets, visit } from '../links/link-fields.js';
import { checkBadges } from './check-badges.js';
import { checkBoundaries } from './check-boundaries.js';
import { type ListFiles, checkExtraFiles } from './check-extra-files.js';
import { checkFormats } from './check-formats.js';
import { checkHolidays } from './check-holidays.js';
import { checkFeeds } from './check-feeds.js';
import { checkIndex } from './check-index.js';
import type { Finding, Note } from './finding.js';
import { type ReadFile, itemsIn, readDescribed, tryRead } from './read-file.js';

/** Whether a publication honours the contract. */
export interface CheckResult {
  readonly isConform: boolean;
  readonly counts: Readonly<Partial<Record<DatasetName, number>>>;
  readonly findings: readonly Finding[];
}

type Records = Map<DatasetName, Map<string, AnyRecord>>;

/**
 * Checks a publication: the catalog, counts, sizes and digests, every record, the links between them, the changes, the
 * other formats, the badges, the calendars to subscribe to and the boundaries.
 * @param list Files of the publication, where they can be listed: those that it does not speak of are told.
 * @param now When it is: lists of withdrawals end.
 * @throws what `read` throws for the catalog itself: without it there is nothing to check.
 */
export async function checkPublication(
  open: ReadFile,
  language: Language = 'en',
  list?: ListFiles,
  now = new Date(),
): Promise<CheckResult> {
  const known = new Set<string>();
  const read: ReadFile = (href) => {
    known.add(href);
    return open(href);
  };
  const findings: Finding[] = [];
  const note: Note = (finding, severity = 'error') => findings.push({ ...finding, severity });
  const counts: Partial<Record<DatasetName, number>> = {};
  const done = (): CheckResult => ({
    isConform: findings.every(({ severity }) => severity === 'warning'),
    counts,
    findings,
  });

  const catalog = readCatalog(await read('catalog.json'), language, note);
  if (catalog === undefined) return done();
  const records: Records = new Map();
  for (const name of datasetNames) {
    const own = await checkDataset(name, catalog, read, language, note);
    if (own === undefined) continue;
    records.set(name, own);
    counts[name] = own.size;
    const index = catalog.datasets.find((dataset) => dataset.name === name)?.index;
    if (index) await checkIndex(datasets[name] as Dataset<DatasetName>, index, own, read, language, note);
  }
  for (const name of datasetNames) checkLinks(name, records, catalog, note);
  await checkChanges(records, read, language, note);
  await checkFormats(catalog, read, note);
  await checkBadges(records.get('sponsorships')?.keys() ?? [], read, now, note);
  await checkFeeds(catalog, eventsOf(records), read, language, note);
  if (catalog.boundaries) await checkBoundaries(catalog.boundaries, read, language, note);
  if (catalog.holidays) await checkHolidays(catalog.holidays, read, language, note);
  if (list) await checkExtraFiles(list, known, note);
  return done();
}

function eventsOf(records: Records): readonly EventRecord[] | undefined {
  const events = records.get('events') as ReadonlyMap<string, EventRecord> | undefined;
  return events && [...events.values()];
}

function readCatalog(bytes: Uint8Array, language: Language, note: Note): Catalog | undefined {
  const parsed = parseJson(decodeBytes(bytes).text);
  if ('error' in parsed) {
    note({
      code: 'not-json',
      file: 'catalog.json',
      path: `${parsed.error.line}:${parsed.error.column}`,
      detail: language === 'fr' ? parsed.error.raison : parsed.error.reason,
    });
    return undefined;
  }
  const catalog = Catalog.safeParse(parsed.data);
  if (catalog.success) return catalog.data;
  for (const issue of catalog.error.issues)
    note({ code: 'bad-catalog', file: 'catalog.json', path: pathToString(issue.path), detail: issue.message });
  return undefined;
}

async function checkDataset(
  name: DatasetName,
  catalog: Catalog,
  read: ReadFile,
  language: Language,
  note: Note,
): Promise<Map<string, AnyRecord> | undefined> {
  const records = new Map<string, AnyRecord>();
  const entry = catalog.datasets.find((dataset) => dataset.name === name);
  if (entry === undefined) {
    note({ code: 'missing-dataset', file: 'catalog.json', detail: name });
    return undefined;
  }
  const file = entry.href;
  const bytes = await readDescribed(read, entry, note);
  if (entry.schema !== undefined) await tryRead(read, entry.schema, note);
  if (bytes === undefined) return undefined;
  const items = itemsIn(bytes, file, language, note);
  if (items === undefined) return undefined;
  if (items.length !== entry.count) note({ code: 'wrong-count', file, detail: `${items.length} ≠ ${entry.count}` });
  for (const [index, item] of items.entries()) {
    const { record, issues } = readRecord(name, item, index);
    for (const { code, path = '', id } of issues)
      note({
        code: 'bad-record',
        file,
        path: `items[${index}]${path === '' || path.startsWith('[') ? '' : '.'}${path}`,
        ...(id === undefined ? {} : { id }),
        detail: code,
      });
    if (record === undefined) continue;
    if (records.has(record.id)) note({ code: 'duplicate-id', file, path: `items[${index}]`, id: record.id });
    records.set(record.id, record);
  }
  return records;
}

function checkLinks(name: DatasetName, records: Records, catalog: Catalog, note: Note): void {
  const file = catalog.datasets.find((dataset) => dataset.name === name)?.href ?? name;
  // A dataset that could not be read was told once: what points into it is not.
  const exists = (dataset: DatasetName, id: string): boolean => records.get(dataset)?.has(id) ?? true;
  const links: Readonly<Record<string, DatasetName>> = {
    ...referenceFields[name],
    ...(name === 'projects' || name === 'events' || name === 'organisations' ? { sponsorships: 'sponsorships' } : {}),
  };
  for (const record of records.get(name)?.values() ?? []) {
    const fields = structuredClone(record) as Record<string, unknown>;
    const dangling = (path: string, detail: string): void =>
      note({ code: 'dangling-reference', file, path, id: record.id, detail });
    for (const path of partyFields[name])
      visit(fields, path, ({ value, path: place }) => {
        const { id } = value as { id?: string };
        if (id !== undefined && !exists('organisations', id)) dangling(`${place}.id`, id);
      });
    for (const [path, dataset] of Object.entries(links))
      visit(fields, path, ({ value, path: place }) => {
        if (!exists(dataset, String(value))) dangling(place, String(value));
      });
    const { target } = fields as { target?: { kind: keyof typeof targetDatasets; id: string } };
    if (name === 'sponsorships' && target && !exists(targetDatasets[target.kind], target.id))
      dangling('target.id', target.id);
    checkCodes(name, fields, catalog, (path, detail) =>
      note({ code: 'unknown-code', file, path, id: record.id, detail }, 'warning'),
    );
  }
}

function checkCodes(
  name: DatasetName,
  fields: Record<string, unknown>,
  catalog: Catalog,
  note: (path: string, code: string) => void,
): void {
  for (const [path, vocabulary] of Object.entries(codedFields[name])) {
    const terms = catalog.vocabularies?.[vocabulary];
    // Venues and organisations may be in a commune of another department.
    if (terms === undefined || (vocabulary === 'communes' && path !== 'communes')) continue;
    visit(fields, path, ({ value, path: place }) => {
      if (!terms.some(({ code }) => code === value)) note(place, String(value));
    });
  }
}

async function checkChanges(records: Records, read: ReadFile, language: Language, note: Note): Promise<void> {
  const file = 'changes.json';
  const bytes = await tryRead(read, file, note);
  const items = bytes && itemsIn(bytes, file, language, note);
  if (items === undefined) return;
  const live = new Set<string>();
  for (const [index, item] of items.entries()) {
    const change = Change.safeParse(item);
    if (!change.success) {
      note({ code: 'bad-change', file, path: `items[${index}]`, detail: change.error.issues[0]?.message ?? '' });
      continue;
    }
    const { dataset, id, change: kind } = change.data;
    if (!records.has(dataset as DatasetName)) continue;
    const isPublished = records.get(dataset as DatasetName)?.has(id) ?? false;
    if (kind !== 'removed') live.add(`${dataset} ${id}`);
    if (kind === 'removed' && isPublished) note({ code: 'removed-yet-published', file, path: `items[${index}]`, id });
    if (kind !== 'removed' && !isPublished) note({ code: 'published-yet-missing', file, path: `items[${index}]`, id });
  }
  for (const [dataset, own] of records)
    for (const id of own.keys())
      if (!live.has(`${dataset} ${id}`)) note({ code: 'missing-change', file, id, detail: dataset });
}
