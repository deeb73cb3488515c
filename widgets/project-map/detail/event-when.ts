/** When an event takes place, in words, and which of a project's events are to come. */
import type { EventRecord, Language, Occurrence } from 'essonne-international';
import { dayInEssonne, formatDay, formatTime } from '../../shared/format.js';
import type { DetailMessages } from './messages.fr.js';

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const PLAIN = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** An event and the date of it to tell: the next one or, when all are over, the last. */
export interface DatedEvent {
  readonly event: EventRecord;
  readonly occurrence: Occurrence;
  /** How many other dates are to come. */
  readonly otherCount: number;
}

/** Events to come, the next one first, and those that are over, the latest first. */
export interface ArrangedEvents {
  readonly upcoming: readonly DatedEvent[];
  readonly past: readonly DatedEvent[];
}

/** Arranges events around a day of Essonne (ISO). */
export function arrangeEvents(events: readonly EventRecord[], today: string): ArrangedEvents {
  const dated = events.map((event) => {
    const dates = [...event.occurrences].sort((a, b) => startOf(a) - startOf(b));
    const left = dates.filter((occurrence) => lastDay(occurrence) >= today);
    const isOver = left.length === 0;
    return { event, occurrence: (isOver ? dates.at(-1) : left[0])!, otherCount: Math.max(0, left.length - 1), isOver };
  });
  dated.sort((a, b) => startOf(a.occurrence) - startOf(b.occurrence));
  return { upcoming: dated.filter(({ isOver }) => !isOver), past: dated.filter(({ isOver }) => isOver).reverse() };
}

const startOf = ({ start }: Occurrence): number => Date.parse(start);
const lastDay = ({ start, end = start }: Occurrence): string => dayInEssonne(end);

/** « samedi 21 novembre 2026, 14 h – 17 h 30 », on the clocks of Essonne. */
export function occurrenceText(
  { kind }: EventRecord,
  { start, end, allDay }: Occurrence,
  language: Language,
  words: DetailMessages,
): string {
  const isTimed = allDay !== true && start.includes('T');
  const day = (moment: string): string => formatDay(dayInEssonne(moment), language, LONG);
  const moment = (of: string): string => (isTimed ? words.at(day(of), formatTime(of, language)) : day(of));
  if (kind === 'call-deadline') {
    const last = end ?? start;
    const plain = formatDay(dayInEssonne(last), language, PLAIN);
    return words.deadline(isTimed ? words.at(plain, formatTime(last, language)) : plain);
  }
  if (end === undefined || end === start) return moment(start);
  if (dayInEssonne(start) !== dayInEssonne(end)) return words.range(moment(start), moment(end));
  return isTimed
    ? words.at(day(start), words.times(formatTime(start, language), formatTime(end, language)))
    : day(start);
}
