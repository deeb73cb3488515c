import { responseWords } from '../messages/errors/response.js';
import { type ErrorDetails, EssonneError, wordsOf } from './essonne-error.js';

const words = wordsOf(responseWords);

/** The address answered, but not with usable data: an HTTP status, a web page, broken JSON, or too much. */
export class ResponseError extends EssonneError {
  override readonly name = 'ResponseError';

  constructor(
    code: 'http-status' | 'not-json' | 'malformed-json' | 'too-large',
    where: string,
    details: ErrorDetails = {},
    options: ErrorOptions = {},
  ) {
    super(code, where, details, options, words);
  }
}
