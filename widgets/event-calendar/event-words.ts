/** What is said of an event besides its title: status, position in its days, days left. Never by colour alone. */
import { type EventRecord, type Occurrence, textOf } from 'essonne-international';
import type { CalendarContext } from './context.js';
import { isPast, longDay } from './event-dates.js';
import { type Span, isDeadline } from './spans.js';

/** Kind of an event worth telling: « autre » says nothing. */
export function kindLabel({ kind }: EventRecord, { labels }: Pick<CalendarContext, 'labels'>): string | undefined {
  return kind === undefined || kind === 'other' ? undefined : labels('eventKinds', kind);
}

/** Status worth telling (all but « confirmé »): its code, for the style, and its words. */
export interface StatusWords {
  readonly code: string;
  readonly label: string;
}

/** Status of an event, or of one of its occurrences; `undefined` when it simply takes place. */
export function statusWords(
  event: EventRecord,
  occurrence: Occurrence | undefined,
  { labels }: Pick<CalendarContext, 'labels'>,
): StatusWords | undefined {
  const told = occurrence?.status ?? event.status ?? 'scheduled';
  const code = told === 'scheduled' && event.registration?.placesLeft === 0 ? 'full' : told;
  return code === 'scheduled' ? undefined : { code, label: labels('eventStatuses', code) };
}

/** Days until a deadline: « J-12 » to the eye, « dans 12 jours » to the ear. */
export interface DaysLeft {
  readonly short: string;
  readonly spoken: string;
  readonly isOver: boolean;
  /** Whether it is near enough to press. */
  readonly isSoon: boolean;
}

/** From how many days left a deadline presses. */
const SOON_DAYS = 30;

/** How long is left before a deadline; `undefined` for other events. */
export function daysLeft(
  { event, occurrence, last }: Pick<Span, 'event' | 'occurrence' | 'last'>,
  { today, now, words }: Pick<CalendarContext, 'today' | 'now' | 'words'>,
): DaysLeft | undefined {
  return isDeadline(event) ? daysUntil(occurrence.end ?? occurrence.start, last, { today, now, words }) : undefined;
}

/** How long is left before a moment. @param day Its day in Essonne. */
export function daysUntil(
  dayOrInstant: string,
  day: number,
  { today, now, words }: Pick<CalendarContext, 'today' | 'now' | 'words'>,
): DaysLeft {
  const days = day - today;
  if (isPast(dayOrInstant, { today, now }))
    return { short: words.over, spoken: words.over, isOver: true, isSoon: false };
  return {
    short: days < 2 ? words.daysLeft(days) : words.daysLeftShort(days),
    spoken: words.daysLeft(days),
    isOver: false,
    isSoon: days <= SOON_DAYS,
  };
}

/** « jour 3 sur 28 »; `undefined` when there is one day only. */
export function positionText(
  { first, last }: Pick<Span, 'first' | 'last'>,
  day: number,
  { words }: Pick<CalendarContext, 'words'>,
): string | undefined {
  return last > first ? words.position(day - first + 1, last - first + 1) : undefined;
}

/** What a name says besides, where it is not read before the title. */
export interface Heard {
  readonly status?: string | undefined;
  readonly time?: string | undefined;
}

/** What an event's accessible name adds to what is seen of it on a day: date, position, place. */
export function nameSuffix(span: Span, day: number, context: CalendarContext, heard: Heard = {}): string {
  const { event, occurrence } = span;
  const due = isDeadline(event)
    ? [kindLabel(event, context), textOf(occurrence.label, context.language, context.defaultLanguage)]
    : [];
  const position = positionText(span, day, context);
  return [...due, heard.status, longDay(day, context), heard.time, position, placeName(occurrence, context)]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
}

/** Commune of an occurrence or, outside Essonne or when unknown, the name of its place. */
export function placeName(
  { place }: Occurrence,
  { labels, language, defaultLanguage }: CalendarContext,
): string | undefined {
  if (!place) return undefined;
  return (
    (place.commune && labels('communes', place.commune)) || textOf(place.name, language, defaultLanguage) || undefined
  );
}
