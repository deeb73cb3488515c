import { messagesFor } from '../messages/index.js';
import type { Language } from '../messages/language.js';

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
  | 'unsafe-output';

/** What the words of an error are made of. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** What failed and what to do about it, in words for people. */
export interface ErrorDescription {
  readonly problem: string;
  readonly remedy: string;
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

  constructor(code: ErrorCode, where: string, details: ErrorDetails = {}, options: ErrorOptions = {}) {
    const { problem, remedy } = messagesFor('en').errors[code]({ ...details, where });
    super(`${problem} ${remedy}`, options);
    this.code = code;
    this.where = where;
    this.details = details;
  }

  /** What failed, where, and what to do, in the reader's language. */
  describe(language: Language): ErrorDescription {
    return messagesFor(language).errors[this.code]({ ...this.details, where: this.where });
  }
}

/** Whether a value is an error of this library. */
export function isEssonneError(value: unknown): value is EssonneError {
  return value instanceof EssonneError;
}
