import { ContractError } from '../errors/contract-error.js';
import { type Shape, conforms } from '../model/conforms.js';
import { type RecordIssue, shorten } from '../model/issues.js';
import { type TransportOptions, fetchJson } from '../transport/fetch-json.js';
import type { RequestOptions } from './source.js';

/** A list of the data that is no dataset, as it could be read. */
export interface ListOf<Item> {
  readonly items: readonly Item[];
  /** What could not be read, each with its place. */
  readonly warnings: readonly RecordIssue[];
}

/**
 * Reads a list (`{ "items": [ … ] }`) of the data; an item that has not the shape is left out, and told.
 * @throws {ConnectionError | ResponseError | ContractError} when the file cannot be read.
 */
export async function readList<Item>(
  address: URL,
  shape: Shape,
  { signal, ...transport }: RequestOptions & TransportOptions,
): Promise<ListOf<Item>> {
  const { data, url } = await fetchJson(address.href, transport, signal);
  const list = (data as { readonly items?: unknown } | null)?.items;
  if (!Array.isArray(list))
    throw new ContractError(url, { reason: 'there is no list of items', raison: 'il n’y a pas de liste « items »' });
  const warnings: RecordIssue[] = [];
  const items = (list as unknown[]).filter((item, index): item is Item => {
    if (conforms(shape, item)) return true;
    warnings.push({ code: 'wrong-type', outcome: 'rejected', index, value: shorten(item), source: url });
    return false;
  });
  return { items, warnings };
}
