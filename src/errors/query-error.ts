import { EssonneError } from './essonne-error.js';

/** A query names a filter that does not exist or a value that the filter cannot take (for JavaScript users). */
export class QueryError extends EssonneError {
  override readonly name = 'QueryError';

  /**
   * @param filter Name of the filter, `near`.
   * @param reason What is wrong with it.
   * @param expected What would be right.
   */
  constructor(filter: string, reason: string, expected: string) {
    super('query', filter, { reason, expected });
  }
}
