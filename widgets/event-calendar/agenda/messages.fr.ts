/** The agenda's own words in French. */
export const fr = {
  earlier: 'Événements précédents',
  later: 'Événements suivants',
  ongoing: 'En cours',
  backToToday: 'Revenir à aujourd’hui',
  goesOn: 'La liste continue. Pour imprimer la suite\u00a0: «\u00a0Événements suivants\u00a0».',
};

/** Shape of the agenda's words. */
export type AgendaMessages = typeof fr;
