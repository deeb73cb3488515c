import { ContractError } from '../errors/contract-error.js';

/** An address made absolute. @throws {ContractError} when this is not an address. */
export function absoluteAddress(address: string | URL, baseUrl: string | undefined): URL {
  try {
    return new URL(address, baseUrl);
  } catch (cause) {
    const why = { reason: 'this is not an address', raison: 'ce n’est pas une adresse' };
    throw new ContractError(String(address), why, { cause });
  }
}
