import type { ErrorCatalogue } from './error-words.js';

/** Words of a record that is not there. */
export const notFoundWords: ErrorCatalogue<'not-found'> = {
  fr: {
    'not-found': ({ where, id }) => ({
      problem: `Aucune fiche « ${id} » dans « ${where} ».`,
      remedy: 'Vérifiez l’identifiant ; la fiche a pu être retirée depuis (voir changes.json).',
    }),
  },
  en: {
    'not-found': ({ where, id }) => ({
      problem: `No record “${id}” in “${where}”.`,
      remedy: 'Check the identifier; the record may have been removed since (see changes.json).',
    }),
  },
};
