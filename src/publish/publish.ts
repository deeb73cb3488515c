import { type AnyRecord, type DatasetName, type RecordTypes, datasetNames } from '../model/datasets.js';
import { type RecordMaps, addBackLinks, deadlineEvents } from './derive.js';
import { isBoundariesFile, readBoundaries } from './boundaries/read-boundaries.js';
import { noteBadges } from './badges/note-badges.js';
import { withWithdrawals } from './badges/sign-badges.js';
import { isCantonsFile, readCantons } from './cantons/read-cantons.js';
import { mappedTables } from './mapping/find-mapped-table.js';
import { isMappingFile } from './mapping/mapping.js';
import { readMapping } from './mapping/read-mapping.js';
import { maskDrafts } from './checks/mask-drafts.js';
import { mergeMentions } from './drafts/merge-mentions.js';
import { joinChildren } from './drafts/join-children.js';
import { readDraft } from './drafts/read-draft.js';
import { readAgentFile } from './drafts/read-agent-file.js';
import type { FileContent } from './drafts/read-files.js';
import { holidaysAround } from './holidays/holidays.js';
import { isSchoolCalendar, readSchoolHolidays } from './holidays/school-holidays.js';
import { assignIds } from './identity/assign-ids.js';
import { type Identified, identifyAll, isDerived } from './identity/identify-all.js';
import { type Ledger, emptyLedger } from './identity/ledger.js';
import { filesOf, noteMissingTables } from './identity/ledger-files.js';
import { type Traits, foldTitle, plainText } from './identity/traits.js';
import { removeDangling } from './links/remove-dangling.js';
import { linkNotes, resolveLinks } from './links/resolve-links.js';
import { byCodeUnits } from './outputs/encode.js';
import { writeSite } from './outputs/write-site.js';
import { IssueLog } from './report/issue-log.js';
import { buildReport } from './report/report.js';
import { isSettingsFile, readSettings } from './settings.js';
import type { ChildLine, Draft } from './draft.js';
import type { Publication, PublishInput } from './types.js';

/** Drafts read between two reports of progress. */
const BATCH = 1000;

type TraitMaps = Readonly<Record<DatasetName, Map<string, Traits>>>;

/**
 * Turns the tables of an agent's folder into the open data: files in, site out, both as values. Nothing that is read is
 * lost in silence: the report says what became of every line, and why.
 * @throws {Error} never for what a file holds; only for an instant or a ledger that are not valid.
 * @example
 * ```ts
 * const { files, ledger, report } = await publish({ files: [{ path: 'projets.csv', bytes }], now: '2026-11-23T08:00:00Z' });
 * ```
 */
export async function publish(input: PublishInput): Promise<Publication> {
  const { ledger = emptyLedger, now, language = 'fr', signing, onProgress } = input;
  const log = new IssueLog(language);
  const settings = readSettings(input.files, log);
  const { boundaries, readings: boundaryReadings } = readBoundaries(input.files, log);
  const { cantons, readings: cantonReadings } = readCantons(input.files, settings.defaultLanguage, log);
  const school = readSchoolHolidays(input.files, log);
  const contents = await readFiles(input, settings.defaultLanguage, log);
  const drafts = contents.flatMap((content) => content.drafts);
  const lines = contents.flatMap((content) => content.children);
  maskDrafts(drafts, lines, log);
  mergeMentions(drafts, log);

  const identified = identifyAll(drafts, ledger, settings.defaultLanguage, log);
  const records = await readDrafts(drafts, lines, identified, log, onProgress);
  const traits = publishedTraits(drafts, identified);
  const derived = addDeadlines(records, traits, ledger, settings.defaultLanguage, log);
  addBackLinks(records);
  if (signing)
    for (const [id, sponsorship] of records.sponsorships)
      records.sponsorships.set(id, withWithdrawals(sponsorship, signing.state));

  await onProgress?.({ step: 'writing', done: 0, total: 1, what: 'site' });
  const holidays = holidaysAround(records.events.values(), school, now);
  const { baseUrl } = input;
  const site = await writeSite({
    records,
    traits,
    settings,
    boundaries,
    cantons,
    holidays,
    ledger,
    now,
    baseUrl,
    signing,
    kit: input.kit,
    log,
  });
  const badges = noteBadges(records.sponsorships, signing?.state, site.signing, now, log);
  const readings = [
    ...contents.map(({ reading }) => reading),
    ...boundaryReadings,
    ...cantonReadings,
    ...school.readings,
  ];
  const next: Ledger = { ...site.ledger, files: filesOf(readings, drafts, lines) };
  noteMissingTables(ledger, next, readings, log);
  return {
    files: site.files,
    ledger: next,
    ...(site.signing ? { signing: site.signing } : {}),
    report: buildReport({
      at: now,
      language,
      readings,
      drafts,
      lines: [...lines, ...school.lines],
      derived: { events: derived },
      ledger: next,
      badges,
      log,
    }),
  };
}

async function readFiles(
  { files, now, onProgress }: PublishInput,
  defaultLanguage: string,
  log: IssueLog,
): Promise<FileContent[]> {
  const tables = files
    .filter(
      ({ path }) =>
        ![isSettingsFile, isMappingFile, isBoundariesFile, isCantonsFile, isSchoolCalendar].some((is) => is(path)),
    )
    .sort((a, b) => byCodeUnits(a.path, b.path));
  const findTable = mappedTables(readMapping(files, log));
  const contents: FileContent[] = [];
  for (const [index, file] of tables.entries()) {
    await onProgress?.({ step: 'reading', done: index, total: tables.length, what: file.path });
    contents.push(...(await readAgentFile(file, { now, defaultLanguage, findTable, log })));
  }
  return contents;
}

async function readDrafts(
  drafts: readonly Draft[],
  lines: readonly ChildLine[],
  { indexes }: Identified,
  log: IssueLog,
  onProgress: PublishInput['onProgress'],
): Promise<RecordMaps> {
  const records = mapsByDataset<RecordMaps>();
  const joined = joinChildren(lines, indexes, log);
  const note = linkNotes(log);
  const pending = drafts.filter(({ fate }) => fate === undefined);
  for (const [index, draft] of pending.entries()) {
    if (index % BATCH === 0)
      await onProgress?.({ step: 'records', done: index, total: pending.length, what: draft.dataset });
    resolveLinks(draft, indexes, note);
    if (draft.reference !== undefined) draft.raw.sourceIds ??= [draft.reference];
    const record = readDraft(draft, joined, log);
    if (record !== undefined) (records[draft.dataset] as Map<string, AnyRecord>).set(record.id, record);
  }
  removeDangling(records, drafts, note);
  return records;
}

function publishedTraits(drafts: readonly Draft[], identified: Identified): TraitMaps {
  const maps = mapsByDataset<TraitMaps>();
  for (const draft of drafts) {
    const found = identified.traits.get(draft);
    if (draft.fate !== 'published' || draft.id === undefined || found === undefined) continue;
    maps[draft.dataset].set(draft.id, withoutName(found));
  }
  return maps;
}

function withoutName(traits: Traits & { name?: string }): Traits {
  const known = { ...traits };
  delete known.name;
  return known;
}

/** Adds the deadlines of calls to the events, under identifiers that are as stable as the others. Returns how many. */
function addDeadlines(
  records: RecordMaps,
  traits: TraitMaps,
  ledger: Ledger,
  defaultLanguage: string,
  log: IssueLog,
): number {
  const entries = ledger.datasets.events ?? [];
  const derived = deadlineEvents(records.calls.values(), records.events.values());
  const drafts = derived.map(({ name, reference, event }) => ({
    event,
    draft: derivedDraft(reference),
    traits: { name, reference, title: foldTitle(plainText(event.title, defaultLanguage)) },
  }));
  const traitsOf = new Map(drafts.map((one) => [one.draft, one.traits]));
  assignIds(
    drafts.map(({ draft }) => draft),
    entries.filter(isDerived),
    (draft) => traitsOf.get(draft) ?? { name: '', title: '' },
    log,
    [...entries.map(({ id }) => id), ...records.events.keys()],
  );
  for (const { event, draft, traits: known } of drafts) {
    const { id } = draft;
    if (id === undefined) continue;
    records.events.set(id, { id, ...event });
    traits.events.set(id, { reference: known.reference, title: known.title });
  }
  return drafts.length;
}

const derivedDraft = (reference: string): Draft => ({ dataset: 'events', origin: { file: '' }, raw: {}, reference });

function mapsByDataset<
  Maps extends { readonly [Name in DatasetName]: Map<string, Traits | RecordTypes[Name]> },
>(): Maps {
  return Object.fromEntries(datasetNames.map((name) => [name, new Map()])) as unknown as Maps;
}
