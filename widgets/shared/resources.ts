import { type Dataset, type DatasetName, Resource } from 'essonne-international';
import { sharedReader } from './shared-reader.js';

/** A dataset of an absolute address, for what is loaded on demand: its records by page or by identifier. */
export function sharedResource<Name extends DatasetName>(src: string, dataset: Dataset<Name>): Resource<Name> {
  return new Resource(dataset, sharedReader(src));
}
