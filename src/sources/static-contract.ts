import { ContractError } from '../errors/contract-error.js';
import type { TransportOptions } from '../transport/fetch-json.js';
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
  return contractAt(absolute(address, options.baseUrl), options);
}

function absolute(address: string | URL, baseUrl: string | undefined): URL {
  try {
    return new URL(address, baseUrl);
  } catch (cause) {
    const why = { reason: 'this is not an address', raison: 'ce n’est pas une adresse' };
    throw new ContractError(String(address), why, { cause });
  }
}
