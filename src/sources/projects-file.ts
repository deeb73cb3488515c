import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName } from '../model/datasets.js';
import { KeptRequests } from '../transport/kept-requests.js';
import type { RecordSet, RequestOptions, Source } from './source.js';

/** Reads the projects of a file, of whichever type the client asks for. */
export type ReadProjects = <Name extends DatasetName>(
  dataset: Dataset<Name>,
  signal: AbortSignal,
) => Promise<RecordSet<Name>>;

/** A source whose file holds projects alone; it is read once, until it is refreshed. */
export function projectsFile(name: string, read: ReadProjects): Source {
  const requests = new KeptRequests();
  return {
    name,
    catalog: () => Promise.resolve(undefined),
    records<Name extends DatasetName>(
      dataset: Dataset<Name>,
      _query: unknown,
      { signal }: RequestOptions = {},
    ): Promise<RecordSet<Name>> {
      if (dataset.name !== 'projects') return Promise.resolve({ records: [], warnings: [], isStale: false });
      return requests.get('projects', (shared) => read(dataset, shared), signal);
    },
    refresh: () => requests.clear(),
  };
}
