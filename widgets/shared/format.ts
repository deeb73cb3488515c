/** Dates, hours and numbers in the reader's language. Times are those of Essonne, whoever reads. */
import { type Language, datePrecision, dayNumber, isoDay, momentDay, parisMoment } from 'essonne-international';

/** What stands between thousands, as Intl has it for these languages. */
const THOUSANDS: Readonly<Record<Language, string>> = { fr: '\u202f', en: ',' };
/** Months in a date, as Intl has them: their names are in every first view, and Intl takes milliseconds to begin with. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
/** Days of the week, likewise, from that of 1970-01-01. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'jeudi vendredi samedi dimanche lundi mardi mercredi'.split(' '),
  en: 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' '),
};

/** A day, month or year: « 12 mars 2026 », « mars 2026 », « 2026 ». */
export function formatPartialDate(date: string, language: Language): string {
  const precision = datePrecision(date);
  if (precision === 'year') return date;
  const parts = { month: 'long', year: 'numeric' } as const;
  return formatDay(date, language, precision === 'day' ? { day: 'numeric', ...parts } : parts);
}

/** French writes the first day of a month « 1er ». */
const ordinal = (day: number, language: Language): string => (language === 'fr' && day === 1 ? '1er' : String(day));

/** Parts of a day that are written, all in full but for the weekday. */
export interface DayParts {
  readonly weekday?: 'long' | 'short' | 'narrow';
  readonly day?: 'numeric';
  readonly month?: 'long';
  readonly year?: 'numeric';
}

/** A day with the given parts: « samedi 21 novembre 2026 ». */
export function formatDay(isoDay: string, language: Language, { weekday, day, month, year }: DayParts): string {
  const date = Number(isoDay.slice(8, 10));
  const parts = [
    weekday && weekdayName(isoDay, language, weekday),
    day && (month ? ordinal(date, language) : date),
    month && monthName(isoDay, language),
    year && Number(isoDay.slice(0, 4)),
  ];
  return parts.filter(Boolean).join(' ');
}

function weekdayName(isoDay: string, language: Language, form: 'long' | 'short' | 'narrow'): string {
  const name = WEEKDAYS[language][((dayNumber(isoDay) % 7) + 7) % 7]!;
  if (form === 'narrow') return name.charAt(0).toUpperCase();
  return form === 'long' ? name : name.slice(0, 3) + (language === 'fr' ? '.' : '');
}

const monthName = (isoDay: string, language: Language): string => MONTHS[language][Number(isoDay.slice(5, 7)) - 1]!;

/** Time of day in Essonne: « 14 h », « 17 h 30 », "2 pm". */
export function formatTime(instant: string, language: Language): string {
  const { minute: time } = parisMoment(instant);
  const hour = Math.floor(time / 60);
  const minutes = time % 60 ? String(time % 60).padStart(2, '0') : '';
  if (language === 'fr') return `${hour}\u00a0h${minutes && `\u00a0${minutes}`}`;
  return `${hour % 12 || 12}${minutes && `:${minutes}`}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}

/** Day in Essonne of an instant, ISO. */
export function dayInEssonne(instant: string | Date): string {
  return isoDay(momentDay(typeof instant === 'string' ? instant : instant.toISOString()));
}

/** A whole or decimal number: « 12 500 ». */
export function formatNumber(value: number, language: Language): string {
  // Intl takes milliseconds to begin with: whole numbers, which a first view is full of, do without.
  if (Number.isInteger(value) && Math.abs(value) < 1e15)
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, THOUSANDS[language]);
  return value.toLocaleString(language, { maximumFractionDigits: 1 });
}

/** An initial capital, for headings made of a date or a label. */
export function capitalize(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
