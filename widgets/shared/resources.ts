import { type Dataset, type DatasetName, Reader, Resource, contractAt } from 'essonne-international';

const readers = new Map<string, Reader>();

/**
 * A dataset of an absolute address. One reader serves all elements of the page, so that the same data are asked for once; an
 * element names only the dataset that it uses, so that it carries no other's fields.
 */
export function sharedResource<Name extends DatasetName>(src: string, dataset: Dataset<Name>): Resource<Name> {
  let reader = readers.get(src);
  if (!reader) readers.set(src, (reader = new Reader([contractAt(new URL(src))])));
  return new Resource(dataset, reader);
}
