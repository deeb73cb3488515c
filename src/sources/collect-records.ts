import type { Dataset } from '../datasets/dataset.js';
import { conforms } from '../model/conforms.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { ReadResult } from '../model/read-record.js';

/** Records that could be read, in their order, and what was wrong with the others. */
export interface CollectedRecords<Name extends DatasetName> {
  readonly records: readonly RecordTypes[Name][];
  readonly warnings: readonly RecordIssue[];
}

/**
 * Reads the items of a list one by one. A bad one is reported and left aside; of two with the same identifier the first
 * is kept.
 * @param where File or address, for the warnings.
 */
export async function collectRecords<Name extends DatasetName>(
  dataset: Dataset<Name>,
  items: readonly unknown[],
  where: string,
): Promise<CollectedRecords<Name>> {
  const { name } = dataset;
  const records = new Map<string, RecordTypes[Name]>();
  const warnings: RecordIssue[] = [];
  (await readItems(dataset, items, where)).forEach(({ record, issues }, index) => {
    warnings.push(...issues);
    if (!record) return;
    if (records.has(record.id))
      warnings.push({ code: 'duplicate-id', outcome: 'rejected', dataset: name, id: record.id, index, source: where });
    else records.set(record.id, record);
  });
  return { records: [...records.values()], warnings };
}

/**
 * What each item of a list gives: a record, unless it is bad, and what is wrong with it. The schema library is loaded
 * only when an item is not surely right.
 */
export async function readItems<Name extends DatasetName>(
  { name, shape }: Dataset<Name>,
  items: readonly unknown[],
  where: string,
): Promise<readonly ReadResult<Name>[]> {
  const areRight = items.map((item) => conforms(shape, item));
  const readRecord = areRight.every(Boolean) ? undefined : (await import('../model/read-record.js')).readRecord;
  return items.map((item, index) => {
    if (areRight[index] || !readRecord) return { record: item as RecordTypes[Name], issues: [] };
    const { issues, ...read } = readRecord(name, item, index);
    return { ...read, issues: issues.map((issue) => ({ ...issue, source: where })) };
  });
}
