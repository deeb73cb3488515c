const number = new Intl.NumberFormat('fr');
const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);
const events = (count: number): string =>
  count === 0 ? 'Aucun événement' : `${number.format(count)} ${plural(count, 'événement', 'événements')}`;

/** The calendar's words in French. French is written first; English must have the same shape. */
export const fr = {
  heading: 'Agenda de l’action internationale',
  errorTitle: 'L’agenda ne peut pas être affiché',
  view: { group: 'Affichage', month: 'Mois', agenda: 'Liste', week: 'Semaine', year: 'Année' },
  previous: { month: 'Mois précédent', agenda: 'Mois précédent', week: 'Semaine précédente', year: 'Année précédente' },
  next: { month: 'Mois suivant', agenda: 'Mois suivant', week: 'Semaine suivante', year: 'Année suivante' },
  jump: 'Aller à',
  today: 'Aujourd’hui',
  isToday: 'aujourd’hui',
  caption: (month: string): string => `Événements de ${month}`.replace(/ de (?=[ao])/, ' d’'),
  gridHelp:
    'Flèches\u00a0: aller d’un jour à l’autre. Page précédente et page suivante\u00a0: changer de mois. Entrée\u00a0: voir la journée.',
  events,
  when: {
    month: (month: string): string => `en ${month}`,
    agenda: (day: string): string => `à partir du ${day}`,
    week: (range: string): string => range,
    year: (year: string): string => `en ${year}`,
  },
  count: (count: number, when: string, total: number): string =>
    `${events(count)} ${when}${total > count ? `, ${number.format(total)} en tout` : ''}`,
  pastCount: (count: number): string =>
    count === 0
      ? 'Aucun événement passé'
      : `${number.format(count)} ${plural(count, 'événement passé', 'événements passés')}`,
  beside: 'Aussi ce mois-ci',
  onPaper: 'Sur plusieurs jours',
  more: (count: number): string => `+${number.format(count)}`,
  moreOf: (count: number, day: string): string => `${plural(count, 'autre événement', 'autres événements')} le ${day}`,
  filters: {
    group: 'Filtrer les événements',
    text: 'Rechercher un événement',
    textHint: 'Forum, exposition, Mali…',
    kind: 'Type',
    theme: 'Thème',
    commune: 'Commune',
  },
  takeHome: 'S’abonner et partager',
  position: (day: number, length: number): string => `jour ${day} sur ${length}`,
  daysLeft: (days: number): string =>
    days === 0 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${number.format(days)} jours`,
  daysLeftShort: (days: number): string => `J-${days}`,
  colon: '\u00a0: ',
  over: 'passé',
  dates: {
    range: (first: string, last: string): string => `du ${first} au ${last}`,
    at: (day: string, time: string): string => `${day}, ${time}`,
    summerTime: 'heure d’été',
    winterTime: 'heure d’hiver',
  },
};

/** Shape of the calendar's words. */
export type CalendarMessages = typeof fr;
