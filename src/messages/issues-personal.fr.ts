import type { IssueText } from './issues.fr.js';

/** Words of the issues about persons, in French. */
export const personalFr = {
  'personal-email': [
    'Cette adresse semble être celle d’une personne\u202f: elle n’est pas publiée.',
    'Donnez une adresse générique (contact@, mairie@, secretariat@…).',
  ],
  'personal-phone': [
    'Un numéro de téléphone est écrit dans un texte\u202f: il n’est pas publié.',
    'Retirez-le du tableau\u202f; renvoyez plutôt vers une page de contact.',
  ],
  'personal-number': [
    'Un numéro de sécurité sociale est écrit dans un texte\u202f: il n’est pas publié.',
    'Retirez-le du tableau, et de toute copie de ce fichier.',
  ],
} satisfies Record<string, IssueText>;
