import type { IssueWords } from './issues.fr.js';

/** Words of the issues of the table of cantons, in French. */
export const cantonsFr = {
  'no-cantons': [
    'Ce tableau ne donne aucun canton avec ses communes.',
    'Il lui faut une colonne «\u202fcanton\u202f», ou «\u202fcode\u202f», et une colonne «\u202fcommunes\u202f» (codes INSEE ou noms).',
  ],
  'cantons-twice': ({ value = '' }) => [
    `Il y a plusieurs tableaux de cantons\u202f: seul «\u202f${value}\u202f» est publié.`,
    'Gardez un seul tableau de cantons dans le dossier.',
  ],
  'canton-without-name': ['Cette ligne n’a ni code ni nom de canton.', 'Complétez-la, ou supprimez-la.'],
  'canton-without-communes': [
    'Ce canton n’a aucune commune\u202f: il n’est pas publié.',
    'Indiquez ses communes, séparées par «\u202f|\u202f».',
  ],
  'commune-without-canton': [
    'Cette commune n’est dans aucun canton du tableau\u202f: ses projets n’apparaîtront pas dans le filtre par canton.',
    'Ajoutez-la à son canton\u202f; une grande commune peut être dans plusieurs.',
  ],
} satisfies Record<string, IssueWords>;
