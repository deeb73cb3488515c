/** What is said when something is missing, in French. */
export const fr = {
  empty: 'Aucun événement pour ces filtres.',
  emptyData: 'Aucun événement à montrer sur cette page.',
  unread: (count: number) =>
    count > 1 ? `${count} événements n’ont pas pu être lus.` : 'Un événement n’a pas pu être lu.',
  unfiltered: 'Les événements de ces filtres n’ont pas pu être lus\u00a0: ceux d’avant restent affichés.',
  noneInCommune: (commune: string, epci: string): string =>
    `Aucun événement n’est publié pour ${commune}. Voici ceux de son intercommunalité, ${epci}.`,
  emptyThen: (when: string): string => `Aucun événement ${when}.`,
  goTo: (month: string): string => `Voir ${month}`,
  zone: 'Les heures sont celles de l’Essonne (heure de Paris).',
};

/** Shape of these words. */
export type NoticeMessages = typeof fr;
