import { notFoundWords } from '../messages/errors/not-found.js';
import { EssonneError, wordsOf } from './essonne-error.js';

const words = wordsOf(notFoundWords);

/** No record has this identifier. */
export class NotFoundError extends EssonneError {
  override readonly name = 'NotFoundError';

  constructor(dataset: string, id: string) {
    super('not-found', dataset, { id }, {}, words);
  }
}
