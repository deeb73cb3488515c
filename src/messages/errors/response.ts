import type { ErrorCatalogue, ErrorDetails } from './error-words.js';

const lieu = ({ line, column }: ErrorDetails): string =>
  line === undefined ? '' : `, ligne ${line}${column === undefined ? '' : `, colonne ${column}`}`;
const place = ({ line, column }: ErrorDetails): string =>
  line === undefined ? '' : `, line ${line}${column === undefined ? '' : `, column ${column}`}`;

/** Words of the errors of an answer. */
export const responseWords: ErrorCatalogue<'http-status' | 'not-json' | 'malformed-json' | 'too-large'> = {
  fr: {
    'http-status': ({ where, status }) => ({
      problem: `L’adresse ${where} répond par une erreur ${status}.`,
      remedy:
        Number(status) === 404
          ? 'Vérifiez l’adresse des données (attribut src) : elle finit en général par /data/v1/.'
          : 'Réessayez dans un moment ; si cela dure, signalez-le au Département.',
    }),
    'not-json': ({ where, found }) => ({
      problem: `L’adresse ${where} ne contient pas de données JSON (${found}).`,
      remedy: 'Vérifiez l’adresse des données (attribut src) : une page web ou d’identification répond à sa place.',
    }),
    'malformed-json': (details) => ({
      problem: `${details.where} n’est pas un JSON valide${lieu(details)} : ${details.raison}.`,
      remedy: 'Corrigez ce fichier à cet endroit, ou publiez-le de nouveau.',
    }),
    'too-large': ({ where, megabytes, limit }) => ({
      problem: `${where} pèse ${megabytes} Mo, plus que les ${limit} Mo acceptés.`,
      remedy: 'Découpez ce fichier, ou augmentez la limite (maxBytes).',
    }),
  },
  en: {
    'http-status': ({ where, status }) => ({
      problem: `${where} answers with error ${status}.`,
      remedy:
        Number(status) === 404
          ? 'Check the address of the data (src attribute): it usually ends in /data/v1/.'
          : 'Try again in a moment; if it lasts, report it to the Department.',
    }),
    'not-json': ({ where, found }) => ({
      problem: `${where} does not hold JSON data (${found}).`,
      remedy: 'Check the address of the data (src attribute): a web or log-in page answers in its place.',
    }),
    'malformed-json': (details) => ({
      problem: `${details.where} is not valid JSON${place(details)}: ${details.reason}.`,
      remedy: 'Mend the file at this place, or publish it again.',
    }),
    'too-large': ({ where, megabytes, limit }) => ({
      problem: `${where} weighs ${megabytes} MB, more than the ${limit} MB accepted.`,
      remedy: 'Split the file, or raise the limit (maxBytes).',
    }),
  },
};
