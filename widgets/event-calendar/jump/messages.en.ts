import type { JumpMessages } from './messages.fr.js';

/** The words of the list of months in English. */
export const en: JumpMessages = {
  label: 'Months that have events',
};
