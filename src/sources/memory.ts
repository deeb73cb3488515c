import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName } from '../model/datasets.js';
import { collectRecords } from './collect-records.js';
import type { RecordSet, Source } from './source.js';

/** Records by dataset, as they came; each is checked like any other. */
export type MemoryData = Readonly<Partial<Record<DatasetName, readonly unknown[]>>> & { readonly catalog?: Catalog };

/** Records that are already there: previews, tests, data that a page makes itself. */
export function memorySource(data: MemoryData, name = 'memory'): Source {
  const read = new Map<DatasetName, Promise<RecordSet<DatasetName>>>();
  return {
    name,
    catalog: () => Promise.resolve(data.catalog),
    records<Name extends DatasetName>(dataset: Dataset<Name>): Promise<RecordSet<Name>> {
      let set = read.get(dataset.name) as Promise<RecordSet<Name>> | undefined;
      if (!set) {
        set = collectRecords(dataset, data[dataset.name] ?? [], name).then((found) => ({ ...found, isStale: false }));
        read.set(dataset.name, set);
      }
      return set;
    },
    refresh: () => read.clear(),
  };
}
