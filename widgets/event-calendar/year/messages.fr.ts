const number = new Intl.NumberFormat('fr');
const plural = (count: number, one: string, many: string): string => (count < 2 ? one : many);

/** The year's words in French. */
export const fr = {
  help: 'Flèches\u00a0: aller d’un jour à l’autre. Page précédente et page suivante\u00a0: changer de mois. Entrée\u00a0: voir la journée.',
  openMonth: (month: string): string => `Voir ${month}`,
  ongoing: (count: number): string => `${number.format(count)} en cours`,
  scale: 'Événements du jour, par la longueur du trait\u00a0:',
  scaleSteps: ['1', '2 ou 3', '4 à 6', '7 et plus'],
  timeline: 'Une semaine et plus',
  stays: (count: number): string => `${number.format(count)} ${plural(count, 'étape', 'étapes')}`,
  position: (position: string): string => `${position} aujourd’hui`,
  began: (year: string): string => `commencé en ${year}`,
  goesOn: (year: string): string => `se poursuit en ${year}`,
  months: 'Mois de l’année',
};

/** Shape of the year's words. */
export type YearMessages = typeof fr;
