import { foldHeading } from '../../csv/fold-heading.js';
import type { Column, Table } from './table.js';

/** What headings are understood by. */
export type TableColumns = Pick<Table, 'columns' | 'parent' | 'meanings'>;

/** A column of the file that the publisher reads. */
export interface BoundColumn {
  /** Position in the row. */
  readonly index: number;
  /** Heading as written. */
  readonly heading: string;
  readonly column: Column;
  /** BCP 47 tag, for « titre (en) ». */
  readonly language?: string;
}

/** Headings that could not be used, and why. */
export interface HeadingProblem {
  readonly code: 'unknown-heading' | 'duplicate-heading';
  readonly index: number;
  readonly heading: string;
}

/** How a file's headings are understood. */
export interface BoundTable {
  readonly columns: readonly BoundColumn[];
  /** Position of the column that names the parent, for lines of another table. */
  readonly parentIndex?: number;
  readonly problems: readonly HeadingProblem[];
}

/** Understands a file's headings: which column of the table each one is. Columns come in the table's order. */
export function bindHeadings(table: TableColumns, headings: readonly string[]): BoundTable {
  const byHeading = new Map<string, Column>();
  for (const column of table.columns)
    for (const heading of column.headings)
      if (!byHeading.has(foldHeading(heading))) byHeading.set(foldHeading(heading), column);
  // The contract's own names are headings too.
  for (const column of table.columns)
    if (!byHeading.has(foldHeading(column.path))) byHeading.set(foldHeading(column.path), column);
  const parents = new Set(table.parent?.headings.map(foldHeading));

  const columns: BoundColumn[] = [];
  const problems: HeadingProblem[] = [];
  let parentIndex: number | undefined;
  for (const [index, heading] of headings.entries()) {
    const meant = table.meanings?.get(foldHeading(heading)) ?? heading;
    const folded = foldHeading(meant);
    if (folded === '') continue;
    if (parents.has(folded) && parentIndex === undefined) {
      parentIndex = index;
      continue;
    }
    const exact = byHeading.get(folded);
    const found: { column: Column; language?: string } | undefined = exact
      ? { column: exact }
      : inLanguage(meant, folded, byHeading);
    if (found === undefined) {
      problems.push({ code: 'unknown-heading', index, heading });
    } else if (columns.some((other) => other.column === found.column && other.language === found.language)) {
      problems.push({ code: 'duplicate-heading', index, heading });
    } else {
      columns.push({ index, heading: heading.trim(), ...found });
    }
  }
  columns.sort((a, b) => table.columns.indexOf(a.column) - table.columns.indexOf(b.column));
  return { columns, problems, ...(parentIndex === undefined ? {} : { parentIndex }) };
}

/** Languages of the Department's partners and of its public: other words after a heading are words (« nom du… »). */
const LANGUAGES = new Set(
  (
    'fr en ar es pt de it nl ro pl ru uk be zh ja ko hi fa he tr vi th el hu cs sk sl bg hr sr bs sq mk hy ka az ca oc br ' +
    'co eu gl ber kab zgh shi rif tmh taq ttq bm ff wo snk dje son ha mos srr dyo mnk dyu ln sw sg kg lua mg ht gcf rn rw ' +
    'am ti so om ne bn ta ur ps ku yo ig ee fon gn qu ay km lo my id ms tl eo'
  ).split(' '),
);

/** « titre (en) », `titre_pt_BR`: a text column in another language. */
function inLanguage(
  heading: string,
  folded: string,
  byHeading: ReadonlyMap<string, Column>,
): { column: Column; language: string } | undefined {
  const [, base = '', language = '', region] = /^(.+?) ([a-z]{2,3})(?: ([a-z]{2}|[a-z]{4}))?$/.exec(folded) ?? [];
  const column = byHeading.get(base);
  if (column?.kind !== 'text' || !LANGUAGES.has(language)) return undefined;
  // « nom de la… »: a region or script is only one in brackets, or joined by a sign.
  if (region !== undefined && !/[(_-]/.test(heading)) return undefined;
  return { column, language: region === undefined ? language : `${language}-${regionCase(region)}` };
}

const regionCase = (subtag: string): string =>
  subtag.length === 2 ? subtag.toUpperCase() : subtag.charAt(0).toUpperCase() + subtag.slice(1);
