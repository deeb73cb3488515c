import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { RecordSet } from '../sources/source.js';

/** What a source gave; nothing when it could not be read. */
export interface SourceSet<Name extends DatasetName> {
  readonly source: string;
  readonly set: RecordSet<Name> | undefined;
}

/** The last merge that each set began. */
const known = new WeakMap<object, { readonly sets: readonly SourceSet<DatasetName>[]; readonly merged: unknown }>();

/**
 * Several sources as one: of two records with one identifier the first is kept, and the other is reported. The same
 * sets give the same list of records, so that what is made of it can be kept.
 */
export function mergeSets<Name extends DatasetName>(dataset: Name, sets: readonly SourceSet<Name>[]): RecordSet<Name> {
  const key = sets.find(({ set }) => set)?.set;
  const last = key && known.get(key);
  const isSame = last?.sets.every(
    ({ source, set }, index) => set === sets[index]?.set && source === sets[index]?.source,
  );
  if (isSame && last?.sets.length === sets.length) return last.merged as RecordSet<Name>;
  const merged = merge(dataset, sets);
  if (key) known.set(key, { sets, merged });
  return merged;
}

function merge<Name extends DatasetName>(dataset: Name, sets: readonly SourceSet<Name>[]): RecordSet<Name> {
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
