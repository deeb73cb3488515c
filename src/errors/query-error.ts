import { queryWords } from '../messages/errors/query.js';
import { EssonneError, wordsOf } from './essonne-error.js';

const words = wordsOf(queryWords);

/** A query names a filter that does not exist or a value that the filter cannot take (for JavaScript users). */
export class QueryError extends EssonneError {
  override readonly name = 'QueryError';

  /**
   * @param filter Name of the filter, `near`.
   * @param value Its value, when that is what is wrong; none when there is no such filter.
   * @param expected What would be right.
   */
  constructor(filter: string, value: string | undefined, expected: string) {
    super('query', filter, { ...(value === undefined ? {} : { value }), expected }, {}, words);
  }
}
