/** When an event takes place, in words: « samedi 21 novembre 2026, 14 h – 17 h 30 ». Times are those of Essonne. */
import type { Language } from '../messages/language.js';
import { isoDay } from '../model/dates.js';
import type { EventRecord, Occurrence } from '../model/event.js';
import { isAllDay, isDeadline, momentDay, occurrenceDays } from '../model/occurrence-days.js';
import { parisMoment } from '../model/paris-time.js';
import { prerenderWords } from './words.js';

const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const PLAIN = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

function dayText(day: number, language: Language, options: Intl.DateTimeFormatOptions = PLAIN): string {
  const text = new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(`${isoDay(day)}T12:00:00Z`));
  return language === 'fr' ? text.replace(/(^|\D)1(?= \p{L})/u, '$11er') : text;
}

const longDay = (day: number, language: Language): string => dayText(day, language, { weekday: 'long', ...PLAIN });

/** « 14 h », « 17 h 30 »; "2 pm", "5:30 pm". */
function timeText(instant: string, language: Language): string {
  const { minute: ofDay } = parisMoment(instant);
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  const padded = String(minute).padStart(2, '0');
  if (language === 'fr') return `${hour}\u00a0h${minute === 0 ? '' : `\u00a0${padded}`}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${padded}`}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}

/** A date of an event. */
export function whenText(event: EventRecord, occurrence: Occurrence, language: Language): string {
  const words = prerenderWords[language];
  const { start, end = start } = occurrence;
  const moment = (dayOrInstant: string): string =>
    dayText(momentDay(dayOrInstant), language) +
    (dayOrInstant.includes('T') ? `, ${timeText(dayOrInstant, language)}` : '');
  if (isDeadline(event)) return words.deadline(moment(end));
  const [first, last] = occurrenceDays(event, occurrence);
  if (first !== last)
    return isAllDay(occurrence)
      ? words.range(dayText(first, language), dayText(last, language))
      : words.range(moment(start), moment(end));
  const day = longDay(first, language);
  if (isAllDay(occurrence)) return day;
  const times = [timeText(start, language), ...(Date.parse(end) > Date.parse(start) ? [timeText(end, language)] : [])];
  return `${day}, ${times.join(' – ')}`;
}
