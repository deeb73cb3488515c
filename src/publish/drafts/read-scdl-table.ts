import type { CsvRow } from '../../csv/parse-csv.js';
import { type Grant, type NamedOrganisation, isScdl, readScdl } from '../../scdl/index.js';
import type { Draft, Fate, Origin } from '../draft.js';
import type { IssueLog } from '../report/issue-log.js';
import { tables } from '../tables/columns.js';
import type { FileContent, FileReading } from './read-files.js';
import { type TableRow, readRows } from './read-table.js';

/** Rows among which the headings are looked for: a title may stand above. */
const MAX_ABOVE = 15;

/** Columns of a project that a file of grants may have besides the schema's: country, themes, place… */
const extraColumns =
  tables
    .find(({ dataset, parent }) => dataset === 'projects' && parent === undefined)
    ?.columns.filter(({ path }) => !['id', 'reference', 'title', 'leadOrganisation', 'call'].includes(path)) ?? [];

/** The schema's columns that fields of a grant come from, to say where a bad value stands. */
const COLUMNS = new Map(
  Object.entries({
    title: 'objet',
    start: 'datesPeriodeVersement',
    end: 'datesPeriodeVersement',
    'agreement.start': 'dateConvention',
    'decision.number': 'referenceDecision',
    leadOrganisation: 'nomBeneficiaire',
    'funding.0.amount': 'montant',
    'funding.0.year': 'dateConvention',
    'funding.0.funder': 'nomAttribuant',
    call: 'dispositifAide',
  } as const),
);

/** Whether rows are those of a file of grants, whatever its name. */
export const isScdlTable = (rows: readonly CsvRow[]): boolean => headingsAt(rows) >= 0;

const headingsAt = (rows: readonly CsvRow[]): number =>
  rows.slice(0, MAX_ABOVE).findIndex(({ cells }) => isScdl(cells));

/**
 * Reads a file of grants (SCDL): each row is a project, and the organisations that it names are described under
 * `subventions.csv/organisations`. Headings of projects beside the schema's are read too.
 */
export function readScdlTable(
  reading: FileReading,
  rows: readonly CsvRow[],
  defaultLanguage: string,
  log: IssueLog,
): readonly FileContent[] {
  const { path: file } = reading;
  const at = headingsAt(rows);
  for (const { line, cells } of rows.slice(0, at))
    log.addAt({ file, line }, { code: 'above-headings', outcome: 'left-out', value: cells.join(' ').trim() });
  const header = rows[at] ?? { line: 1, cells: [] };
  const body = rows.slice(at + 1);
  const scdl = readScdl(header, body);
  for (const { corrected, ...issue } of scdl.issues) {
    const where = issue.code === 'identical-duplicate' ? `${file}:${corrected ?? ''}` : corrected;
    log.add({ ...issue, source: file, ...(where === undefined ? {} : { corrected: where }) });
  }
  const others = new Set(scdl.headings.others);
  const spare = { line: header.line, cells: header.cells.map((heading, index) => (others.has(index) ? heading : '')) };
  const grantRows = scdl.grants.map(({ row }) => row);
  // Most files have no other column.
  const extra =
    others.size === 0 ? [] : readRows(file, { columns: extraColumns }, [spare, ...grantRows], defaultLanguage, log);
  const settled =
    (fate: Fate) =>
    (line: number): Draft => ({ dataset: 'projects', origin: { file, line }, raw: {}, fate });
  const organisations = `${file}/organisations`;
  return [
    {
      reading: { ...reading, table: 'subventions' },
      drafts: [
        ...scdl.grants.map((grant, index) => grantDraft(file, grant, extra[index], header, scdl.headings.columns)),
        ...scdl.merged.map(settled('merged')),
        ...scdl.rejected.map(settled('rejected')),
      ],
      children: [],
    },
    {
      reading: { ...reading, path: organisations, table: 'organisations' },
      drafts: scdl.organisations.map((one) => organisationDraft(organisations, one)),
      children: [],
    },
  ];
}

function grantDraft(
  file: string,
  { row, fields, sourceId }: Grant,
  extra: TableRow | undefined,
  header: CsvRow,
  columns: ReadonlyMap<string, number>,
): Draft {
  const origin: Origin = {
    file,
    line: row.line,
    cellAt: (path) => {
      const index = columns.get(COLUMNS.get(path) ?? '');
      if (index === undefined) return extra?.origin.cellAt?.(path);
      return { heading: header.cells[index]?.trim() ?? '', cell: row.cells[index] ?? '' };
    },
  };
  const raw = { ...fields, ...extra?.raw };
  return { dataset: 'projects', origin, raw: withNames(raw), reference: sourceId };
}

/** Organisations without a number are known by their name only. */
function withNames(raw: Record<string, unknown>): Record<string, unknown> {
  const { leadOrganisation, funding } = raw as {
    leadOrganisation?: { id: string; name: string };
    funding?: { funder?: { id: string; name: string } }[];
  };
  const party = (given: { id: string; name: string }): object =>
    given.id.startsWith('org-') ? { name: given.name } : given;
  return {
    ...raw,
    ...(leadOrganisation === undefined ? {} : { leadOrganisation: party(leadOrganisation) }),
    ...(funding === undefined
      ? {}
      : { funding: funding.map((line) => (line.funder ? { ...line, funder: party(line.funder) } : line)) }),
  };
}

function organisationDraft(file: string, { id, title, line, siret, siren, rna }: NamedOrganisation): Draft {
  const numbers = {
    ...(siret === undefined ? {} : { siret }),
    ...(siren === undefined ? {} : { siren }),
    ...(rna === undefined ? {} : { rna }),
  };
  const isFrench = Object.keys(numbers).length > 0;
  return {
    dataset: 'organisations',
    origin: { file, line },
    raw: { title, ...numbers, ...(isFrench ? { country: 'FR' } : {}) },
    isMention: true,
    ...(isFrench ? { reference: id } : {}),
  };
}
