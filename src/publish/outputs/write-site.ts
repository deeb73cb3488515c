import type { Catalog } from '../../model/catalog.js';
import { type AnyRecord, type DatasetName, datasetNames } from '../../model/datasets.js';
import { recordSchemas } from '../../model/record-schemas.js';
import { type Signing, signBadges } from '../badges/sign-badges.js';
import type { SigningState } from '../badges/signing-state.js';
import type { Boundaries } from '../boundaries/read-boundaries.js';
import type { Cantons } from '../cantons/read-cantons.js';
import type { Holidays } from '../holidays/holidays.js';
import type { RecordMaps } from '../derive.js';
import type { Ledger } from '../identity/ledger.js';
import type { Traits } from '../identity/traits.js';
import type { IssueLog } from '../report/issue-log.js';
import type { Settings } from '../settings.js';
import type { OutputFile, PublishInput } from '../types.js';
import { datasetFiles } from './catalog.js';
import { type PublishedRecord, changesOf, nextLedger } from './changes.js';
import { byCodeUnits, itemsFile } from './encode.js';
import { formatFiles } from './formats.js';
import { schemaFiles } from './schemas.js';
import { sitePages } from './site-pages.js';
import { siteRoot } from './site-root.js';
import { signingFiles } from './signing-files.js';

/** What a site is written from. */
export interface SiteInput {
  readonly records: RecordMaps;
  /** What each record is recognised by, by dataset and identifier. */
  readonly traits: Readonly<Record<DatasetName, ReadonlyMap<string, Traits>>>;
  readonly settings: Settings;
  readonly boundaries: Boundaries | undefined;
  readonly cantons: Cantons | undefined;
  readonly holidays: Holidays | undefined;
  readonly ledger: Ledger;
  readonly now: string;
  /** Absolute address of the site's root, or `/`. */
  readonly baseUrl: string | undefined;
  readonly signing: Signing | undefined;
  readonly kit: PublishInput['kit'];
  readonly log: IssueLog;
}

/** A site, as values, and what the next publication starts from. */
export interface WrittenSite {
  readonly files: readonly OutputFile[];
  readonly ledger: Ledger;
  readonly signing?: SigningState;
}

/** Writes the whole site. */
export async function writeSite(input: SiteInput): Promise<WrittenSite> {
  const { settings, now, log, signing } = input;
  const siteUrl = siteRoot(input.baseUrl);
  const lists = Object.fromEntries(
    datasetNames.map((name) => [name, tidyRecords(input.records, name, signing)]),
  ) as Readonly<Record<DatasetName, readonly AnyRecord[]>>;
  const records = Object.fromEntries(
    datasetNames.map((name) => [name, new Map(lists[name].map((record) => [record.id, record]))]),
  ) as unknown as RecordMaps;

  const ledger = nextLedger(input.ledger, publishedRecords(lists, input.traits), now);
  const { catalog: described, files: data } = await datasetFiles(
    lists,
    settings,
    now,
    input.boundaries,
    input.holidays,
    input.cantons,
  );
  const {
    files: formats,
    feeds,
    omissions,
  } = await formatFiles(
    {
      projects: [...records.projects.values()],
      events: [...records.events.values()],
      organisations: [...records.organisations.values()],
    },
    described,
    siteUrl,
  );
  const catalog: Catalog = { ...described, feeds };
  for (const { project, index, reason } of omissions)
    if (reason !== 'voted-line-published')
      log.add({
        code: 'no-subvention-line',
        outcome: 'derived',
        dataset: 'projects',
        id: project,
        path: `funding[${index}]`,
        value: reason,
      });
  const signed = signing && (await signBadges(records.sponsorships.values(), records, catalog, signing, new Date(now)));
  const files = [
    { path: 'data/v1/catalog.json', content: `${JSON.stringify(catalog)}\n` },
    ...data,
    { path: 'data/v1/changes.json', content: itemsFile(changesOf(ledger)) },
    ...schemaFiles(siteUrl),
    ...formats,
    ...(await sitePages(records, catalog, { issued: signed?.issued, kit: input.kit, root: siteUrl })),
    ...(signed ? signingFiles(signed.state, records, catalog) : []),
  ];
  return {
    ledger,
    files: files.sort((a, b) => byCodeUnits(a.path, b.path)),
    ...(signed ? { signing: signed.state } : {}),
  };
}

/** Records by identifier, their keys in the order of the schema: what is written does not depend on how it was read. */
function tidyRecords(records: RecordMaps, name: DatasetName, signing: Signing | undefined): readonly AnyRecord[] {
  const isSigned = name === 'sponsorships' && signing !== undefined;
  return [...records[name].values()]
    .map((record) => (isSigned ? { ...record, credential: `../../badges/${record.id}/credential.jwt` } : record))
    .map((record) => recordSchemas[name].parse(record) as AnyRecord)
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

function publishedRecords(
  lists: Readonly<Record<DatasetName, readonly AnyRecord[]>>,
  traits: SiteInput['traits'],
): Record<DatasetName, readonly PublishedRecord[]> {
  return Object.fromEntries(
    datasetNames.map((name) => [
      name,
      lists[name].map((record) => ({
        id: record.id,
        json: JSON.stringify(record),
        traits: traits[name].get(record.id) ?? { title: '' },
      })),
    ]),
  ) as unknown as Record<DatasetName, readonly PublishedRecord[]>;
}
