import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName } from '../model/datasets.js';
import type { Queries } from '../query/queries.js';
import type { RecordSet, RequestOptions, Source } from '../sources/source.js';
import { mergeSets } from './merge-sets.js';

/** Several sources as one. */
export function combinedSource(sources: readonly Source[]): Source {
  return {
    name: sources.map(({ name }) => name).join(', '),
    catalog: (options) => firstCatalog(sources, options),
    records: (dataset, query, options) => allRecords(sources, dataset, query, options),
    refresh: () => sources.forEach((source) => source.refresh()),
  };
}

/** The catalog of the first source that has one and can tell it. */
async function firstCatalog(sources: readonly Source[], options: RequestOptions = {}): Promise<Catalog | undefined> {
  for (const source of sources) {
    try {
      const catalog = await source.catalog(options);
      if (catalog) return catalog;
    } catch {
      options.signal?.throwIfAborted();
    }
  }
  return undefined;
}

/**
 * Records of every source. Of two with one identifier, the first source's is kept and the other is reported; a source
 * that cannot be read is reported too, as long as another can.
 */
async function allRecords<Name extends DatasetName>(
  sources: readonly Source[],
  dataset: Dataset<Name>,
  query: Queries[Name],
  options: RequestOptions = {},
): Promise<RecordSet<Name>> {
  const results = await Promise.allSettled(sources.map((source) => source.records(dataset, query, options)));
  options.signal?.throwIfAborted();
  const failed = results.find((result) => result.status === 'rejected');
  if (failed && results.every(({ status }) => status === 'rejected')) throw failed.reason;
  return mergeSets(
    dataset.name,
    results.map((result, index) => ({
      source: sources[index]?.name ?? '',
      set: result.status === 'fulfilled' ? result.value : undefined,
    })),
  );
}
