import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { RecordSet } from '../sources/source.js';

/** What a source gave; nothing when it could not be read. */
export interface SourceSet<Name extends DatasetName> {
  readonly source: string;
  readonly set: RecordSet<Name> | undefined;
}

/** Several sources as one: of two records with one identifier the first is kept, and the other is reported. */
export function mergeSets<Name extends DatasetName>(dataset: Name, sets: readonly SourceSet<Name>[]): RecordSet<Name> {
  const records = new Map<string, RecordTypes[Name]>();
  const warnings: RecordIssue[] = [];
  for (const { source, set } of sets) {
    if (!set) {
      warnings.push({ code: 'unreadable-source', outcome: 'rejected', dataset, source });
      continue;
    }
    warnings.push(...set.warnings);
    for (const record of set.records) {
      if (records.has(record.id))
        warnings.push({ code: 'duplicate-id', outcome: 'rejected', dataset, id: record.id, source });
      else records.set(record.id, record);
    }
  }
  return { records: [...records.values()], warnings, isStale: sets.some(({ set }) => set?.isStale) };
}
