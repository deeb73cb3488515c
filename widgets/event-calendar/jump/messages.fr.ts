/** The words of the list of months in French. */
export const fr = {
  label: 'Mois où il y a des événements',
};

/** Shape of these words. */
export type JumpMessages = typeof fr;
