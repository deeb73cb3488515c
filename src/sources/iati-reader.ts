import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import { patterns } from '../model/rules.js';
import { type Pieces, readIati } from '../iati/read-iati.js';
import { type TransportOptions, checkSize, fetchAnswer } from '../transport/fetch-json.js';
import { collectRecords } from './collect-records.js';
import type { RecordSet } from './source.js';
import { type SourceId, sourceId } from './source-id.js';

/** Reads the text of a file. @param where For the warnings. */
export async function readIatiText<Name extends DatasetName>(
  dataset: Dataset<Name>,
  text: string,
  where: string,
): Promise<RecordSet<Name>> {
  return { ...(await readPieces(dataset, text, where)), isStale: false };
}

/** Reads a file as it comes from its address. Throws what reading an address does. */
export async function readIatiAddress<Name extends DatasetName>(
  dataset: Dataset<Name>,
  address: string,
  options: TransportOptions,
  signal: AbortSignal,
): Promise<RecordSet<Name>> {
  const { data, isStale } = await fetchAnswer(
    address,
    (response, url, limit) => readPieces(dataset, piecesOf(response, url, limit), url),
    options,
    signal,
  );
  return { ...data, isStale };
}

/** Bytes of an answer, as they come. @throws {ResponseError} when there are more than accepted. */
async function* piecesOf(response: Response, url: string, limit: number): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader();
  let size = 0;
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || !value) return;
    size += value.length;
    await checkSize(url, size, limit);
    yield value;
  }
}

async function readPieces<Name extends DatasetName>(
  dataset: Dataset<Name>,
  pieces: Pieces,
  where: string,
): Promise<Omit<RecordSet<Name>, 'isStale'>> {
  const issues: RecordIssue[] = [];
  const items: unknown[] = [];
  const lines: number[] = [];
  for await (const { identifier, record, line, issues: own } of readIati(pieces, (issue) => issues.push(issue))) {
    issues.push(...own);
    items.push({ ...(identifier === undefined ? {} : activityId(identifier)), ...record });
    lines.push(line);
  }
  const { records, warnings } = await collectRecords(dataset, items, where);
  const placed = warnings.map((warning): RecordIssue => {
    const line = warning.index === undefined ? undefined : lines[warning.index];
    return line === undefined ? warning : { ...warning, line };
  });
  return { records, warnings: [...issues.map((issue) => ({ ...issue, source: where })), ...placed] };
}

/** Identifiers of IATI are in capitals as well; those of the contract are not. */
function activityId(identifier: string): SourceId {
  const lower = identifier.toLowerCase();
  return patterns.Id.test(lower) ? { id: lower, sourceIds: [identifier] } : sourceId('iati-', identifier);
}
