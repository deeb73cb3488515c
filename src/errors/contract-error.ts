import { EssonneError } from './essonne-error.js';

/** What was read is JSON, but not what the contract says: another version, or no `items`. */
export class ContractError extends EssonneError {
  override readonly name = 'ContractError';

  /** @param reason Place and reason, `items: wrong-type`. */
  constructor(where: string, reason: string, options: ErrorOptions = {}) {
    super('contract', where, { reason }, options);
  }
}
