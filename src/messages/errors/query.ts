import type { ErrorCatalogue } from './error-words.js';

/** Words of wrong queries. */
export const queryWords: ErrorCatalogue<'query'> = {
  fr: {
    query: ({ where, value, expected }) => ({
      problem:
        value === undefined
          ? `Le filtre « ${where} » n’existe pas.`
          : `Le filtre « ${where} » ne peut pas valoir ${value}.`,
      remedy: `Attendu : ${expected}.`,
    }),
  },
  en: {
    query: ({ where, value, expected }) => ({
      problem: value === undefined ? `There is no filter “${where}”.` : `The filter “${where}” cannot be ${value}.`,
      remedy: `Expected: ${expected}.`,
    }),
  },
};
