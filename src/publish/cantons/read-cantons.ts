/** The cantons of Essonne, of which no open data tell the communes: the Department's own table does. */
import type { VocabularyTerm } from '../../model/catalog.js';
import { communeByCode, communes } from '../../referential/index.js';
import { slugOfTerm } from '../../cells/read-term.js';
import type { Origin } from '../draft.js';
import type { FileReading } from '../drafts/read-files.js';
import { type TableRow, readRows } from '../drafts/read-table.js';
import { readCsv, readText } from '../input/read-text.js';
import { byCodeUnits } from '../outputs/encode.js';
import type { IssueLog } from '../report/issue-log.js';
import { communes as communesColumn } from '../tables/common-columns.js';
import { foldHeading } from '../../csv/fold-heading.js';
import type { Column } from '../tables/table.js';
import type { InputFile } from '../types.js';

/** Cantons, and those of each commune. */
export interface Cantons {
  /** By code. */
  readonly terms: readonly Pick<VocabularyTerm, 'code' | 'label'>[];
  /** Codes of the cantons of a commune, by INSEE code: several for a commune that is split. */
  readonly ofCommune: ReadonlyMap<string, readonly string[]>;
}

/** What the agent's folder holds of cantons. */
export interface CantonsReading {
  readonly cantons: Cantons | undefined;
  /** The files, for the report. */
  readonly readings: readonly FileReading[];
}

/** A canton is on one line, with its communes, or on as many lines as it has communes. */
const columns: readonly Column[] = [
  { path: 'code', kind: 'string', headings: ['code', 'code canton', 'code du canton', 'insee canton'] },
  { path: 'label', kind: 'text', headings: ['canton', 'nom', 'nom du canton', 'libellé', 'name', 'label'] },
  communesColumn,
];

/** Whether a file of the folder holds the cantons: `cantons.csv`, `Cantons 2015.csv`. */
export const isCantonsFile = (path: string): boolean =>
  /\.(?:csv|tsv|txt)$/i.test(path) &&
  /^cantons?(?: |$)/.test(foldHeading(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')));

/** Reads the cantons of a folder. What is wrong goes to the log. */
export function readCantons(files: readonly InputFile[], defaultLanguage: string, log: IssueLog): CantonsReading {
  const [file, ...others] = files.filter(({ path }) => isCantonsFile(path));
  if (!file) return { cantons: undefined, readings: [] };
  for (const { path } of others)
    log.addAt({ file: path }, { code: 'cantons-twice', outcome: 'left-out', value: file.path });
  const { text, encoding } = readText(file, log);
  const { rows, separator } = readCsv(file.path, text, log);
  const readings = [
    { path: file.path, table: 'cantons', format: 'csv', encoding, separator } as const,
    ...others.map(({ path }) => ({ path })),
  ];
  return { cantons: cantonsOf(file.path, readRows(file.path, { columns }, rows, defaultLanguage, log), log), readings };
}

interface Canton {
  readonly label: VocabularyTerm['label'];
  readonly origin: Origin;
  readonly communes: Set<string>;
}

function cantonsOf(file: string, rows: readonly TableRow[], log: IssueLog): Cantons | undefined {
  const byCode = new Map<string, Canton>();
  for (const row of rows) addRow(byCode, row, log);
  for (const [code, { origin, communes: own }] of byCode) {
    if (own.size > 0) continue;
    byCode.delete(code);
    log.addAt(origin, { code: 'canton-without-communes', outcome: 'left-out', value: code });
  }
  if (byCode.size === 0) {
    log.addAt({ file }, { code: 'no-cantons', outcome: 'rejected' });
    return undefined;
  }
  const sorted = [...byCode].sort(([a], [b]) => byCodeUnits(a, b));
  const ofCommune = new Map(
    communes.map(({ code }) => [code, sorted.flatMap(([canton, { communes: own }]) => (own.has(code) ? canton : []))]),
  );
  for (const { code, name } of communes)
    if (ofCommune.get(code)?.length === 0)
      log.addAt({ file }, { code: 'commune-without-canton', outcome: 'kept', value: `${name} (${code})` });
  return { terms: sorted.map(([code, { label }]) => ({ code, label })), ofCommune };
}

function addRow(byCode: Map<string, Canton>, { origin, raw }: TableRow, log: IssueLog): void {
  const row = raw as {
    readonly code?: string;
    readonly label?: VocabularyTerm['label'];
    readonly communes?: readonly string[];
  };
  const code = slugOfTerm(row.code ?? '') || slugOfTerm(nameOf(row.label));
  if (code === '') {
    log.addAt(origin, { code: 'canton-without-name', outcome: 'rejected' });
    return;
  }
  const canton = byCode.get(code) ?? { label: row.label ?? code, origin, communes: new Set<string>() };
  byCode.set(code, canton);
  for (const commune of row.communes ?? [])
    if (communeByCode(commune)) canton.communes.add(commune);
    else log.addAt(origin, { code: 'commune-outside-essonne', outcome: 'left-out', value: commune });
}

/** A name to make a code of, when a canton has none. */
const nameOf = (label: VocabularyTerm['label'] = ''): string =>
  typeof label === 'string' ? label : (Object.values(label)[0] ?? '');
