import type { NoticeMessages } from './messages.fr.js';

/** What is said when something is missing, in English. */
export const en: NoticeMessages = {
  empty: 'No event matches these filters.',
  emptyData: 'No event to show on this page.',
  unread: (count) => (count > 1 ? `${count} events could not be read.` : 'One event could not be read.'),
  unfiltered: 'The events of these filters could not be read: the former ones stay shown.',
  noneInCommune: (commune, epci) =>
    `No event is published for ${commune}. Here are those of its inter-municipal authority, ${epci}.`,
  emptyThen: (when) => `No event ${when}.`,
  goTo: (month) => `See ${month}`,
  zone: 'Times are those of Essonne (Paris time).',
};
