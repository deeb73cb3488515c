import type { ErrorCatalogue } from './error-words.js';

/** Words of what does not follow the contract. */
export const contractWords: ErrorCatalogue<'contract'> = {
  fr: {
    contract: ({ where, raison }) => ({
      problem: `${where} ne respecte pas le contrat de données (${raison}).`,
      remedy: 'Vérifiez que cette adresse est celle d’un dossier publié par « essonne publish ».',
    }),
  },
  en: {
    contract: ({ where, reason }) => ({
      problem: `${where} does not follow the data contract (${reason}).`,
      remedy: 'Check that this is the address of a folder published by “essonne publish”.',
    }),
  },
};
