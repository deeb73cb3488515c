import type { HolidayMessages } from './messages.fr.js';

/** The words of the holidays in English. */
export const en: HolidayMessages = {
  bank: 'Bank holiday',
  bankOf: (name) => `${name} (bank holiday)`,
  schoolOf: (name, zone) =>
    /holidays$/i.test(name) ? `${name}, school zone\u00a0${zone}` : `${name} (school holidays, zone\u00a0${zone})`,
  legend: 'Bank and school holidays',
  whole: (day, name) => `${day}: ${name}`,
};
