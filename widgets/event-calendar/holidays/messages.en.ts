import type { HolidayMessages } from './messages.fr.js';

/** The words of the holidays in English. */
export const en: HolidayMessages = {
  bank: 'Bank holiday',
  bankOf: (name) => `Bank holiday: ${name}`,
  schoolOf: (name, zone) =>
    /holidays$/i.test(name) ? `${name}, school zone\u00a0${zone}` : `School holidays, zone\u00a0${zone}: ${name}`,
  school: 'School holidays',
  legend: 'Bank and school holidays',
  whole: (day, name) => `${day}: ${name}`,
};
