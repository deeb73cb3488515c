import type { ErrorCatalogue } from './error-words.js';

/** Words of the errors of the network. They come with what reads: without a network nothing more can be loaded. */
export const connectionWords: ErrorCatalogue<'network' | 'timeout'> = {
  fr: {
    network: ({ where }) => ({
      problem: `L’adresse ${where} ne répond pas.`,
      remedy: 'Vérifiez la connexion, l’adresse et que ce serveur autorise les autres sites (CORS), puis réessayez.',
    }),
    timeout: ({ where, seconds }) => ({
      problem: `L’adresse ${where} n’a pas répondu en ${seconds} s.`,
      remedy: 'Réessayez dans un moment ; si cela dure, signalez-le au Département.',
    }),
  },
  en: {
    network: ({ where }) => ({
      problem: `${where} does not answer.`,
      remedy: 'Check the connection, the address and that this server allows other sites (CORS), then try again.',
    }),
    timeout: ({ where, seconds }) => ({
      problem: `${where} did not answer within ${seconds} s.`,
      remedy: 'Try again in a moment; if it lasts, report it to the Department.',
    }),
  },
};
