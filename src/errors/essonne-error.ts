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

/** Gives the words of an error in a language. */
export type ErrorWords = (language: Language, code: ErrorCode, details: ErrorDetails) => ErrorDescription;

const commonWords: ErrorWords = (language, code, details) => {
  const { errors } = messagesFor(language);
  return errors[code as keyof typeof errors](details);
};

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

  /** @param words Where the words come from; errors of the command line bring their own, which pages do not load. */
  constructor(
    code: ErrorCode,
    where: string,
    details: ErrorDetails = {},
    options: ErrorOptions = {},
    words: ErrorWords = commonWords,
  ) {
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
