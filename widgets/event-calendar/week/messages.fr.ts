/** The week's words in French. */
export const fr = {
  caption: (range: string): string => `Événements de la semaine, ${range}`,
  hours: 'Heures',
  allDay: 'Journée',
  hour: (hour: number): string => `${hour}\u00a0h`,
  nextDay: 'lendemain',
  help: 'Flèches\u00a0: aller d’un jour et d’une heure à l’autre. Page précédente et page suivante\u00a0: changer de semaine. Entrée\u00a0: voir la journée.',
  forward: (day: string): string =>
    `Heure d’été\u00a0: ${day}, à 2\u00a0h, il est 3\u00a0h. Ce jour compte 23\u00a0heures.`,
  back: (day: string): string =>
    `Heure d’hiver\u00a0: ${day}, à 3\u00a0h, il est de nouveau 2\u00a0h. L’heure de 2\u00a0h à 3\u00a0h a lieu deux fois.`,
};

/** Shape of the week's words. */
export type WeekMessages = typeof fr;
