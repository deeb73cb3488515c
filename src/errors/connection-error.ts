import { connectionWords } from '../messages/errors/connection.js';
import { type ErrorDetails, EssonneError, wordsOf } from './essonne-error.js';

const words = wordsOf(connectionWords);

/** The address did not answer: no network, a blocked request, or more than the time allowed. Trying again may help. */
export class ConnectionError extends EssonneError {
  override readonly name = 'ConnectionError';

  constructor(code: 'network' | 'timeout', where: string, details: ErrorDetails = {}, options: ErrorOptions = {}) {
    super(code, where, details, options, words);
  }
}
