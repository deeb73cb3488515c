/** Dates, hours and numbers in the reader's language. Times are those of Essonne, whoever reads. */
import { type Language, datePrecision, isoDay, momentDay } from 'essonne-international';

const TIME_ZONE = 'Europe/Paris';
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };
/** What stands between thousands, as Intl has it for these languages. */
const THOUSANDS: Readonly<Record<Language, string>> = { fr: '\u202f', en: ',' };
/** Months in a date, as Intl has them: their names are in every first view, and Intl takes milliseconds to begin with. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const formatters = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function dateFormatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(LOCALES[language], options)));
  return formatter;
}

/** Formatter of numbers, made once for each set of options. */
export function numberFormatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let formatter = numbers.get(key);
  if (!formatter) numbers.set(key, (formatter = new Intl.NumberFormat(LOCALES[language], options)));
  return formatter;
}

/** A day, month or year: « 12 mars 2026 », « mars 2026 », « 2026 ». */
export function formatPartialDate(date: string, language: Language): string {
  const precision = datePrecision(date);
  if (precision === 'year') return date;
  const text = `${MONTHS[language][Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
  return precision === 'day' ? withOrdinal(`${Number(date.slice(8, 10))} ${text}`, language) : text;
}

/** French writes the first day of a month « 1er », which Intl does not. */
function withOrdinal(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/(^|\D)1(?= \p{L})/u, '$11er') : text;
}

/** A day with the given parts; `2026-11-21` is a day, not an instant: no zone shifts it. */
export function formatDay(isoDay: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const instant = new Date(`${isoDay.slice(0, 10)}T12:00:00Z`);
  return withOrdinal(dateFormatter(language, { timeZone: 'UTC', ...options }).format(instant), language);
}

/** Time of day in Essonne: « 14 h », « 17 h 30 », "2 pm". */
export function formatTime(instant: string, language: Language): string {
  const date = new Date(instant);
  if (language === 'en') {
    const text = dateFormatter('en', {
      timeZone: TIME_ZONE,
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h12',
    }).format(date);
    return text.replace(':00', '').replace(/\s(?=[ap]m)/i, '\u00a0');
  }
  const parts = dateFormatter('fr', {
    timeZone: TIME_ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).formatToParts(date);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const minutes = part('minute');
  return `${Number(part('hour')) % 24}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
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
  return numberFormatter(language, { maximumFractionDigits: 1 }).format(value);
}

/** An initial capital, for headings made of a date or a label. */
export function capitalize(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(LOCALES[language]) + text.slice(1);
}
