import type { ErrorCatalogue } from './error-words.js';

/** Words of what keeps a badge from being signed or carried by a picture. */
export const credentialWords: ErrorCatalogue<'signing-key' | 'picture'> = {
  fr: {
    'signing-key': ({ where }) => ({
      problem: `${where} n’est pas une clé de signature utilisable.`,
      remedy: 'Il faut la clé privée d’origine (JWK, EC P-256) ; sans elle, créez-en une autre.',
    }),
    picture: ({ where, raison }) => ({
      problem: `${where} ne peut pas porter de badge signé (${raison}).`,
      remedy: 'Il faut une image SVG ou PNG entière.',
    }),
  },
  en: {
    'signing-key': ({ where }) => ({
      problem: `${where} is not a usable signing key.`,
      remedy: 'It must be the original private key (JWK, EC P-256); without it, create another one.',
    }),
    picture: ({ where, reason }) => ({
      problem: `${where} cannot carry a signed badge (${reason}).`,
      remedy: 'It must be a whole SVG or PNG picture.',
    }),
  },
};
