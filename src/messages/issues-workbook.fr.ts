import type { IssueWords } from './issues.fr.js';

/** Words of the issues about workbooks and their sheets, in French. */
export const workbookFr = {
  'workbook-file': [
    'Ce format de classeur n’est pas lu.',
    'Enregistrez-le au format «\u202fClasseur Excel (.xlsx)\u202f», «\u202fOpenDocument (.ods)\u202f» ou «\u202fCSV UTF-8\u202f».',
  ],
  'old-workbook': [
    'Ce classeur est dans l’ancien format d’Excel (.xls)\u202f: il n’a pas été lu.',
    'Ouvrez-le et enregistrez-le au format «\u202fClasseur Excel (.xlsx)\u202f».',
  ],
  'encrypted-workbook': [
    'Ce classeur est protégé par un mot de passe\u202f: il n’a pas été lu.',
    'Enregistrez-en une copie sans mot de passe.',
  ],
  'damaged-workbook': [
    'Ce fichier n’est pas un classeur, ou il est abîmé\u202f: il n’a pas été lu.',
    'Ouvrez-le dans un tableur et enregistrez-le de nouveau.',
  ],
  'too-large-workbook': [
    'Ce classeur est démesuré\u202f: il n’a pas été lu.',
    'Supprimez les lignes et les colonnes vides ou recopiées à l’infini, ou partagez-le en plusieurs fichiers.',
  ],
  'hidden-sheet': ({ value = '' }) => [
    `La feuille «\u202f${value}\u202f» est masquée\u202f: elle n’a pas été lue.`,
    'Affichez-la si elle doit être publiée\u202f; sinon, ne faites rien.',
  ],
  'unknown-sheet': ({ value = '' }) => [
    `La feuille «\u202f${value}\u202f» ne correspond à aucun tableau connu\u202f: elle n’a pas été lue.`,
    'Donnez-lui le nom d’un tableau (Projets, Événements, Organisations…) si elle doit être publiée.',
  ],
  'formula-error': [
    'La formule de cette case est en erreur\u202f: la case est prise pour vide.',
    'Corrigez la formule, ou remplacez-la par sa valeur.',
  ],
  'uncalculated-formula': [
    'La formule de cette case n’a jamais été calculée\u202f: la case est prise pour vide.',
    'Ouvrez le classeur dans un tableur et enregistrez-le, ou remplacez la formule par sa valeur.',
  ],
  'merged-cells': [
    'Des cases sont fusionnées sur plusieurs lignes\u202f: seule la première ligne a la valeur.',
    'Défusionnez ces cases et recopiez la valeur sur chaque ligne.',
  ],
  'above-headings': [
    'Cette ligne est au-dessus des titres de colonnes\u202f: elle n’est pas lue.',
    'Ne faites rien si c’est un titre ou une note.',
  ],
} satisfies Record<string, IssueWords>;
