import { dayNumber, isoDay } from '../../model/dates.js';
import type { Holiday } from '../../model/holiday.js';

/** Days of the same date every year. */
const FIXED = [
  ['01-01', 'Jour de l’an', 'New Year’s Day'],
  ['05-01', '1er Mai, fête du travail', '1 May, Labour Day'],
  ['05-08', '8 Mai, victoire de 1945', '8 May, Victory in Europe Day'],
  ['07-14', '14 Juillet, fête nationale', '14 July, Bastille Day'],
  ['08-15', 'Assomption', 'Assumption Day'],
  ['11-01', 'Toussaint', 'All Saints’ Day'],
  ['11-11', '11 Novembre, armistice de 1918', '11 November, Armistice Day'],
  ['12-25', 'Noël', 'Christmas Day'],
] as const;

/** Days counted from Easter Sunday. */
const MOVABLE = [
  [1, 'Lundi de Pâques', 'Easter Monday'],
  [39, 'Ascension', 'Ascension Day'],
  [50, 'Lundi de Pentecôte', 'Whit Monday'],
] as const;

/**
 * The eleven bank holidays of a year, those of article L3133-1 of the French labour code, in order. Alsace and Moselle
 * have two more, the overseas departments theirs: none concerns Essonne.
 */
export function bankHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  return [
    ...FIXED.map(([date, fr, en]) => ({ day: `${year}-${date}`, fr, en })),
    ...MOVABLE.map(([after, fr, en]) => ({ day: isoDay(easter + after), fr, en })),
  ]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, fr, en }) => ({ kind: 'public', name: { fr, en }, start: day, end: day }));
}

/**
 * Day number of Easter Sunday in the Gregorian calendar: the first Sunday after the full moon of the ecclesiastical
 * tables that falls on 21 March or later. The moon's age comes from the golden number, corrected each century.
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapless = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (leapless - moonShift + 19 * golden + 15) % 30;
  // The tables never put the full moon on 19 April, nor twice on 18 April in nineteen years.
  const fullMoon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const march21 = dayNumber(`${year}-03-21`) + fullMoon;
  // 1970-01-04 was a Sunday.
  return march21 + 7 - ((((march21 - 3) % 7) + 7) % 7);
}
