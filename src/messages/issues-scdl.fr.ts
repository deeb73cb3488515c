import type { IssueWords } from './issues.fr.js';

/** Words of the issues about files of grants (SCDL), and about what is normalised in others' files, in French. */
export const scdlFr = {
  'not-scdl': [
    'Ce fichier n’a pas les colonnes d’un fichier de subventions (SCDL).',
    'Vérifiez l’adresse et les titres des colonnes\u202f: bénéficiaire, montant, attribuant, date ou objet.',
  ],
  'unpublished-columns': ({ value = '' }) => [
    `Ces colonnes sont reconnues, mais les données ouvertes n’ont pas de place pour elles\u202f: ${value}.`,
    'Ne faites rien.',
  ],
  'named-after-beneficiary': [
    'La subvention n’a pas d’objet\u202f: le projet porte le nom du bénéficiaire.',
    'Écrivez l’objet de la subvention.',
  ],
  'no-official-number': [
    'Ce n’est ni un SIRET, ni un SIREN, ni un numéro RNA\u202f: le numéro est laissé de côté, sans être montré.',
    'Vérifiez le numéro\u202f; mettez la colonne au format Texte pour qu’il ne soit ni arrondi ni tronqué.',
  ],
  'bad-check-digit': [
    'La clé de ce numéro est fausse\u202f: un chiffre au moins est faux. Il est publié tel quel.',
    'Recopiez le numéro de l’avis de situation (Insee).',
  ],
  'mixed-nature': [
    'La nature de l’aide n’est ni «\u202faide en numéraire\u202f» ni «\u202faide en nature\u202f»\u202f: elle est laissée de côté.',
    'Faites une ligne pour chaque nature, avec son montant.',
  ],
  'invalid-mapping': ({ path = '' }) => [
    `Cette partie du fichier de correspondances n’est pas valable\u202f: ${path}. Elle n’est pas suivie.`,
    'Comparez-la à ce que propose «\u202fessonne map FICHIER\u202f».',
  ],
  'known-organisation': ({ corrected = '' }) => [
    `Cette organisation est déjà décrite ailleurs\u202f: ${corrected}. Une seule fiche est publiée.`,
    'Ne faites rien.',
  ],
} satisfies Record<string, IssueWords>;
