import type { Language } from '../messages/language.js';

const fr = {
  none: 'Aucun événement à venir.',
  deadline: (moment: string): string => `dépôt jusqu’au ${moment}`,
  range: (first: string, last: string): string => `du ${first} au ${last}`,
  more: (count: number): string => `et ${count} ${count === 1 ? 'autre date' : 'autres dates'}`,
  feed: 'S’abonner à l’agenda',
  table: 'Tous les événements en tableau (CSV)',
  demonstration: 'Données de démonstration.',
};

const en: typeof fr = {
  none: 'No coming event.',
  deadline: (moment) => `apply by ${moment}`,
  range: (first, last) => `from ${first} to ${last}`,
  more: (count) => `and ${count} more ${count === 1 ? 'date' : 'dates'}`,
  feed: 'Subscribe to the calendar',
  table: 'All events as a table (CSV)',
  demonstration: 'Demonstration data.',
};

/** Words of what is written into pages beforehand, in French and English. */
export const prerenderWords: Readonly<Record<Language, typeof fr>> = { fr, en };
