import { maskPersonal } from '../privacy/personal-data.js';
import type { CsvRow } from '../csv/parse-csv.js';
import { canonical, fingerprint } from '../model/fingerprint.js';
import { type RecordIssue, shorten } from '../model/issues.js';
import { type ScdlColumn, type ScdlHeadings, bindScdlHeadings, unpublished } from './columns.js';
import { type NamedOrganisation, NamedOrganisations } from './organisations.js';
import { type GrantFields, readGrant } from './read-grant.js';

/** A grant of a file, as a project of the contract. */
export interface Grant {
  readonly row: CsvRow;
  /** Who decided what for whom, when the file tells it and no other row does; a digest of the whole row otherwise. */
  readonly sourceId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a file of grants gave: every row is a grant, merged into one, or rejected. */
export interface ScdlReading {
  readonly headings: ScdlHeadings;
  readonly grants: readonly Grant[];
  /** Those that grant and are granted. */
  readonly organisations: readonly NamedOrganisation[];
  /** Lines that repeat another word for word. */
  readonly merged: readonly number[];
  readonly rejected: readonly number[];
  /** What could not be taken as it was, each with its line and column. */
  readonly issues: readonly RecordIssue[];
}

/** A row that is a grant, on its way. */
interface ReadRow extends GrantFields {
  readonly row: CsvRow;
  readonly reference: string | undefined;
}

/**
 * Reads the rows of a file of grants (SCDL « Subventions » 2.1.1, and what was published before it or beside it). The
 * schema has no country, theme or place: those come from other columns, or from elsewhere.
 */
export function readScdl(header: CsvRow, rows: readonly CsvRow[]): ScdlReading {
  const headings = bindScdlHeadings(header.cells);
  const issues: RecordIssue[] = [];
  const organisations = new NamedOrganisations();
  const unread = [...headings.columns].filter(([column]) => unpublished.has(column)).map(([, index]) => index);
  if (unread.length > 0)
    issues.push({
      code: 'unpublished-columns',
      outcome: 'left-out',
      line: header.line,
      value: shorten(unread.map((index) => header.cells[index]?.trim() ?? '').join(', ')),
    });
  const read: ReadRow[] = [];
  const rejected: number[] = [];
  const merged: number[] = [];
  const seen = new SeenRows();
  for (const row of rows) {
    const former = seen.find(row);
    if (former !== undefined) {
      merged.push(row.line);
      issues.push({ code: 'identical-duplicate', outcome: 'merged', line: row.line, corrected: String(former.line) });
      continue;
    }
    const cellOf = (column: ScdlColumn): string => row.cells[headings.columns.get(column) ?? -1] ?? '';
    const grant = readGrant(cellOf, row.line, organisations, (column, { value, corrected, ...note }) => {
      const heading = header.cells[headings.columns.get(column) ?? -1]?.trim();
      issues.push({
        ...note,
        dataset: 'projects',
        line: row.line,
        ...(heading === undefined ? {} : { column: heading }),
        ...(value === undefined ? {} : { value: shorten(maskPersonal(value).text) }),
        ...(corrected === undefined ? {} : { corrected: shorten(corrected) }),
      });
    });
    if (grant === undefined) rejected.push(row.line);
    else read.push({ ...grant, row, reference: referenceOf(grant, cellOf('referenceDecision').trim()) });
  }
  return {
    headings,
    grants: withSourceIds(read),
    organisations: organisations.all,
    merged,
    rejected,
    issues,
  };
}

/** Rows that were met: a digest finds the likely ones, which are then compared cell by cell. */
class SeenRows {
  readonly #byDigest = new Map<string, CsvRow[]>();

  /** The row that says the same; the row given is kept when there is none. */
  find(row: CsvRow): CsvRow | undefined {
    const digest = fingerprint(row.cells.join('\u001f'));
    const likely = this.#byDigest.get(digest);
    const same = likely?.find(
      ({ cells }) => cells.length === row.cells.length && cells.every((cell, index) => cell === row.cells[index]),
    );
    if (same === undefined) this.#byDigest.set(digest, [...(likely ?? []), row]);
    return same;
  }
}

/** Who decided what for whom: only a whole reference is one. */
function referenceOf({ grantor, beneficiary }: GrantFields, decision: string): string | undefined {
  if (grantor === undefined || beneficiary === undefined || decision === '') return undefined;
  return `${grantor.id}:${decision}:${beneficiary.id}`;
}

/** References name several rows in real files (one decision, several payments): those are told apart by all they hold. */
function withSourceIds(rows: readonly ReadRow[]): readonly Grant[] {
  const counts = new Map<string, number>();
  for (const { reference } of rows)
    if (reference !== undefined) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  const taken = new Map<string, number>();
  return rows.map(({ row, fields, reference }) => {
    if (reference !== undefined && counts.get(reference) === 1) return { row, fields, sourceId: reference };
    const digest = `scdl-${fingerprint(canonical(fields))}`;
    const count = (taken.get(digest) ?? 0) + 1;
    taken.set(digest, count);
    return { row, fields, sourceId: count === 1 ? digest : `${digest}-${count}` };
  });
}
