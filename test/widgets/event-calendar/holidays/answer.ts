/** A few holidays, and what answers them in the network's place. */
import { json, sampleCatalog } from '../sample.js';

export const holidays = {
  items: [
    {
      kind: 'public',
      name: { fr: '11 Novembre, armistice de 1918', en: '11 November, Armistice Day' },
      start: '2026-11-11',
      end: '2026-11-11',
    },
    {
      kind: 'school',
      name: { fr: 'Vacances de la Toussaint', en: 'Autumn holidays' },
      start: '2026-10-17',
      end: '2026-11-01',
      zone: 'C',
    },
  ],
};
export const holidaysCatalog = {
  ...sampleCatalog,
  holidays: {
    href: 'holidays.json',
    bytes: 1,
    sha256: '0'.repeat(64),
    attribution: { fr: 'Vacances : le ministère', en: 'Holidays: the ministry' },
  },
};

/** Answers the holidays, and the catalog that names them. */
export function answerHolidays(url: string): Response | undefined {
  if (url.endsWith('catalog.json')) return json(holidaysCatalog);
  return url.endsWith('holidays.json') ? json(holidays) : undefined;
}
