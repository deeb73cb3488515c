import type { TransportOptions } from '../transport/fetch-json.js';
import { absoluteAddress } from './absolute-address.js';
import { contractAt } from './contract-at.js';
import type { Source } from './source.js';

/**
 * The static contract: the plain files that `essonne publish` writes.
 * @param address Folder of the contract (`https://…/data/v1/`) or its `catalog.json`; relative addresses need
 *   `baseUrl`.
 * @throws {ContractError} when this is not an address.
 */
export function staticContract(
  address: string | URL,
  options: TransportOptions & { readonly baseUrl?: string } = {},
): Source {
  return contractAt(absoluteAddress(address, options.baseUrl), options);
}
