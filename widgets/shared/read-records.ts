import type { DatasetName, RecordTypes, Table } from 'essonne-international';

/** Records read between two signs of progress: a few shards. */
const STEP = 500;

/**
 * The records of some rows, in their order; those that cannot be read are left out.
 * @param onProgress Told how many rows were gone through.
 * @throws the reason of `signal` once aborted; what the table throws.
 */
export async function readRecords<Name extends DatasetName>(
  table: Table<Name>,
  rows: Uint32Array,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly RecordTypes[Name][]> {
  const records: RecordTypes[Name][] = [];
  onProgress(0);
  for (let done = 0; done < rows.length; done += STEP) {
    signal.throwIfAborted();
    records.push(...(await table.records(rows.subarray(done, done + STEP), { signal })));
    onProgress(Math.min(done + STEP, rows.length));
  }
  signal.throwIfAborted();
  return records;
}
