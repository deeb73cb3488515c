import { type Dataset, type DatasetName, Reader, Selector, contractAt } from 'essonne-international';

const readers = new Map<string, Reader>();

/** The reader of an absolute address. One serves all elements of the page, so that the same data are asked for once. */
export function sharedReader(src: string): Reader {
  let reader = readers.get(src);
  if (!reader) readers.set(src, (reader = new Reader([contractAt(new URL(src))])));
  return reader;
}

/** What a first view reads of a dataset. An element names only the one that it uses, so that it carries no other's fields. */
export function sharedSelector<Name extends DatasetName>(src: string, dataset: Dataset<Name>): Selector<Name> {
  return new Selector(dataset, sharedReader(src));
}
