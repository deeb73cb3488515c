import { parseCsv } from '../csv/parse-csv.js';
import { datasets } from '../datasets/index.js';
import { fingerprint } from '../model/fingerprint.js';
import type { RecordIssue } from '../model/issues.js';
import { isScdl, readScdl } from '../scdl/index.js';
import { decodeBytes } from '../transport/decode-bytes.js';
import { collectRecords } from './collect-records.js';
import type { RecordSet } from './source.js';

/** What a file of grants gives. */
export interface GrantSets {
  readonly projects: RecordSet<'projects'>;
  readonly organisations: RecordSet<'organisations'>;
}

/** Reads a file of grants. @param where Its address, for the warnings. */
export async function readGrants(data: string | Uint8Array, where: string, isStale: boolean): Promise<GrantSets> {
  const { text, encoding } = typeof data === 'string' ? { text: data, encoding: 'utf-8' } : decodeBytes(data);
  const { rows, problems } = parseCsv(text);
  const at = Math.max(
    0,
    rows.findIndex(({ cells }) => isScdl(cells)),
  );
  const header = rows[at];
  const issues: RecordIssue[] = problems.map(({ code, line, value }) => ({
    code,
    outcome: code === 'malformed-quote' ? 'kept' : 'rejected',
    line,
    value: value.slice(0, 120),
  }));
  if (encoding === 'windows-1252') issues.push({ code: 'old-encoding', outcome: 'corrected', value: encoding });
  if (header === undefined || !isScdl(header.cells)) {
    issues.push({ code: 'not-scdl', outcome: 'rejected' });
    return sets([], [], issues, where, isStale);
  }
  const { grants, organisations, issues: found } = readScdl(header, rows.slice(at + 1));
  const records = grants.map(({ fields, sourceId }) => ({
    id: `scdl-${fingerprint(sourceId)}`,
    sourceIds: [sourceId],
    ...fields,
  }));
  const named = organisations.map(({ line: _, ...organisation }) => organisation);
  const lines = grants.map(({ row }) => row.line);
  return sets(records, named, [...issues, ...found], where, isStale, lines);
}

async function sets(
  projects: readonly unknown[],
  organisations: readonly unknown[],
  issues: readonly RecordIssue[],
  where: string,
  isStale: boolean,
  lines: readonly number[] = [],
): Promise<GrantSets> {
  const read = await collectRecords(datasets.projects, projects, where);
  const named = await collectRecords(datasets.organisations, organisations, where);
  const placed = read.warnings.map((warning): RecordIssue => {
    const line = lines[warning.index ?? -1];
    return line === undefined ? warning : { ...warning, line };
  });
  return {
    projects: {
      records: read.records,
      warnings: [...issues.map((issue) => ({ ...issue, source: where })), ...placed],
      isStale,
    },
    organisations: { ...named, isStale },
  };
}
