import type { IssueWords } from './issues.fr.js';

/** Words of the issues of the school calendar, in French. */
export const holidaysFr = {
  'unknown-holiday-kind': [
    'Ce n’est ni un jour férié (public) ni des vacances scolaires (school).',
    'Écrivez public ou school.',
  ],
  'holidays-columns': [
    'Ce calendrier scolaire n’a pas de colonne «\u202fDescription\u202f» ou «\u202fDate de début\u202f»\u202f: il n’a pas été lu.',
    'Reprenez le fichier CSV du calendrier scolaire de data.education.gouv.fr, ou ses titres de colonnes.',
  ],
  'holiday-dates': [
    'Ces vacances n’ont pas de nom, ou leurs dates ne sont pas lisibles.',
    'Écrivez un nom, un premier jour et un dernier jour (17/10/2026 et 01/11/2026).',
  ],
  'holidays-elsewhere': ({ value = '' }) => [
    `${value} ligne(s) de ce calendrier scolaire ne concernent pas les élèves de la zone C\u202f: elles ne sont pas publiées.`,
    'Ne faites rien\u202f; pour ne plus voir ce message, n’exportez que la zone C (académie de Versailles).',
  ],
} satisfies Record<string, IssueWords>;
