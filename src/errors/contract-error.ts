import { contractWords } from '../messages/errors/contract.js';
import { EssonneError, wordsOf } from './essonne-error.js';

const words = wordsOf(contractWords);

/** What was read is JSON, but not what the contract says: another version, or no `items`. */
export class ContractError extends EssonneError {
  override readonly name = 'ContractError';

  /** @param why Place and reason; in English (`reason`) and in French (`raison`) when they are words. */
  constructor(
    where: string,
    why: string | { readonly reason: string; readonly raison: string },
    options: ErrorOptions = {},
  ) {
    super('contract', where, typeof why === 'string' ? { reason: why, raison: why } : why, options, words);
  }
}
