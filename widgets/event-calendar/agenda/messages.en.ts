import type { AgendaMessages } from './messages.fr.js';

/** The agenda's own words in English. */
export const en: AgendaMessages = {
  earlier: 'Earlier events',
  later: 'Later events',
  ongoing: 'Under way',
  backToToday: 'Back to today',
  goesOn: 'The list goes on. To print the rest: “Later events”.',
};
