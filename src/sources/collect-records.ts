import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { ReadResult } from '../model/read-record.js';

/**
 * Reads the items of a list one by one. A bad one is reported and left aside; of two with the same identifier the first
 * is kept.
 * @param where File or address, for the warnings.
 */
export function collectRecords<Name extends DatasetName>(
  dataset: Name,
  items: readonly unknown[],
  where: string,
  read: (dataset: Name, raw: unknown, index: number) => ReadResult<Name>,
): { records: RecordTypes[Name][]; warnings: RecordIssue[] } {
  const records = new Map<string, RecordTypes[Name]>();
  const warnings: RecordIssue[] = [];
  items.forEach((item, index) => {
    const { record, issues } = read(dataset, item, index);
    for (const issue of issues) warnings.push({ ...issue, source: where });
    if (!record) return;
    if (records.has(record.id))
      warnings.push({ code: 'duplicate-id', outcome: 'rejected', dataset, id: record.id, index, source: where });
    else records.set(record.id, record);
  });
  return { records: [...records.values()], warnings };
}
