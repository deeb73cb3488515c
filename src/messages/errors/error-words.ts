import type { Language } from '../language.js';

/** What the words of an error are made of. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** What failed and what to do about it, in words for people. */
export interface ErrorDescription {
  readonly problem: string;
  readonly remedy: string;
}

/** Words of some errors, by their codes, in French and English. */
export type ErrorCatalogue<Code extends string> = Readonly<
  Record<Language, Readonly<Record<Code, (details: ErrorDetails) => ErrorDescription>>>
>;
