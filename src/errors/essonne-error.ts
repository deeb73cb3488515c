import type { ErrorCatalogue, ErrorDescription, ErrorDetails } from '../messages/errors/error-words.js';
import type { Language } from '../messages/language.js';

export type { ErrorDescription, ErrorDetails };

/** Stable codes of the errors: what a program tests, and what the documentation explains. */
export type ErrorCode =
  | 'network'
  | 'timeout'
  | 'http-status'
  | 'not-json'
  | 'malformed-json'
  | 'too-large'
  | 'contract'
  | 'query'
  | 'not-found'
  | 'unreadable-file'
  | 'unsafe-output'
  | 'signing-key'
  | 'picture';

/** Gives the words of an error in a language. */
export type ErrorWords = (language: Language, code: ErrorCode, details: ErrorDetails) => ErrorDescription;

/** Gives the words of a catalogue. */
export function wordsOf<Code extends ErrorCode>(catalogue: ErrorCatalogue<Code>): ErrorWords {
  return (language, code, details) => catalogue[language][code as Code](details);
}

/**
 * Base of every error of the library. `message` is English; {@link describe} gives the words in French or English,
 * from the same catalogue.
 */
export abstract class EssonneError extends Error {
  abstract override readonly name: string;
  readonly code: ErrorCode;
  /** File or address where it happened. */
  readonly where: string;
  readonly details: ErrorDetails;

  readonly #words: ErrorWords;

  /** @param words Where the words come from: each error brings its own, so that a page loads only those it may need. */
  constructor(code: ErrorCode, where: string, details: ErrorDetails, options: ErrorOptions, words: ErrorWords) {
    const { problem, remedy } = words('en', code, { ...details, where });
    super(`${problem} ${remedy}`, options);
    this.#words = words;
    this.code = code;
    this.where = where;
    this.details = details;
  }

  /** What failed, where, and what to do, in the reader's language. */
  describe(language: Language): ErrorDescription {
    return this.#words(language, this.code, { ...this.details, where: this.where });
  }
}

/** Whether a value is an error of this library. */
export function isEssonneError(value: unknown): value is EssonneError {
  return value instanceof EssonneError;
}
