/** A week hour by hour: what lasts whole days on top, the rest at its hours on the clocks of Essonne. */
import { type Bar, barsOf, putInLane } from '../month-layout.js';
import { weekday } from '../months.js';
import { parisMoment, parisOffset } from '../paris-time.js';
import { isAllDay, isDeadline, type Span } from '../spans.js';
import { layoutDay, type Place, type Stretch } from './day-layout.js';

/** An event at its hours. Minutes count from midnight of its day; an evening that ends in the night goes beyond 1440. */
export interface TimedEvent extends Place {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  /** Whether its end is not known: it is drawn an hour long. */
  readonly isOpenEnded: boolean;
}

/** Events that have no room beside the others, at their hours. */
export interface CrowdedHours {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** A day of the week. */
export interface WeekDay {
  readonly day: number;
  /** What lasts whole days, one entry a lane. */
  readonly bars: readonly (Bar | undefined)[];
  readonly timed: readonly TimedEvent[];
  readonly crowded: readonly CrowdedHours[];
  /** Occurrences of whole days that have no lane. */
  readonly hidden: number;
  /** Every occurrence of the day. */
  readonly spans: readonly Span[];
}

/** A week, ready to be drawn. */
export interface WeekLayout {
  readonly days: readonly WeekDay[];
  /** Hours shown, the last one excluded; from 24 on, those of the night that follows. */
  readonly firstHour: number;
  readonly lastHour: number;
  /** Part of a day's width that the number of the events that have no room is given. */
  readonly crowdWidth: number;
}

const COLUMNS = [0, 1, 2, 3, 4, 5, 6];
const LANES = 5;
/** Width left to the number of the events that have no column, in columns. */
const CROWD_COLUMNS = 0.4;
const FIRST_HOUR = 8;
const LAST_HOUR = 20;
/** What is shorter is drawn as long as a line of text is high. */
const MIN_MINUTES = 30;
const OPEN_ENDED_MINUTES = 60;
/** Room for the title of a deadline; the last ones of a day keep it before midnight. */
const DEADLINE_MINUTES = 60;
const DAY_MINUTES = 1440;
const HALF_DAY_MS = 43_200_000;

/**
 * Lays out the week that holds a day.
 * @param spans Those that touch it, in order.
 * @param columns Events side by side that can still be read.
 */
export function layoutWeekHours(day: number, spans: readonly Span[], columns = 2): WeekLayout {
  const monday = day - weekday(day);
  const lanes: Span[][] = [];
  const unplaced = spans.filter((span) => isWhole(span) && !putInLane(lanes, span, LANES));
  const days = COLUMNS.map((column) => layoutColumn(monday + column, monday, spans, { lanes, unplaced, columns }));
  const timed = days.flatMap((each) => each.timed);
  return {
    days,
    firstHour: Math.min(FIRST_HOUR, ...timed.map(({ start }) => Math.floor(start / 60))),
    lastHour: Math.max(LAST_HOUR, ...timed.map(({ end }) => Math.ceil(end / 60))),
    crowdWidth: CROWD_COLUMNS / (columns + CROWD_COLUMNS),
  };
}

/** Whether an occurrence stands on top rather than at its hours. */
function isWhole({ occurrence, first, last }: Span): boolean {
  return last > first || isAllDay(occurrence);
}

/** What a week has room for. */
interface Room {
  readonly lanes: readonly (readonly Span[])[];
  readonly unplaced: readonly Span[];
  readonly columns: number;
}

function layoutColumn(
  day: number,
  monday: number,
  ofWeek: readonly Span[],
  { lanes, unplaced, columns }: Room,
): WeekDay {
  const isOfDay = ({ first, last }: Span): boolean => first <= day && last >= day;
  const spans = ofWeek.filter(isOfDay);
  const stretches = spans.filter((span) => !isWhole(span)).map(stretchOf);
  const places = layoutDay(stretches);
  const timed = stretches.flatMap((stretch, rank) => narrowed(stretch, places[rank]!, columns));
  const crowd = stretches.filter((_, rank) => places[rank]!.column >= columns);
  return {
    day,
    bars: barsOf(day, monday, lanes),
    timed,
    crowded: crowdedHours(crowd),
    hidden: unplaced.filter(isOfDay).length,
    spans,
  };
}

/** Those that have no room, counted together as long as they overlap. */
function crowdedHours(crowd: readonly Stretch[]): readonly CrowdedHours[] {
  const hours: CrowdedHours[] = [];
  for (const { start, end } of [...crowd].sort((a, b) => a.start - b.start)) {
    const last = hours.at(-1);
    if (last && start < last.end)
      hours[hours.length - 1] = { ...last, end: Math.max(end, last.end), count: last.count + 1 };
    else hours.push({ start, end, count: 1 });
  }
  return hours;
}

/** An event in the columns that can be read; none when it stands beyond them. */
function narrowed(
  stretch: Omit<TimedEvent, keyof Place>,
  { column, columns, width }: Place,
  most: number,
): readonly TimedEvent[] {
  if (columns <= most) return [{ ...stretch, column, columns, width }];
  if (column >= most) return [];
  const isFree = column + width === columns;
  const total = most + CROWD_COLUMNS;
  return [{ ...stretch, column, columns: total, width: isFree ? total - column : Math.min(width, most - column) }];
}

/** Hours of an occurrence on the clocks of Essonne: in a night when they go back, its end may be read before its start. */
function stretchOf(span: Span): Omit<TimedEvent, keyof Place> {
  const { event, occurrence, first } = span;
  const minuteOf = (instant: string): number => {
    const { day, minute } = parisMoment(instant);
    return (day - first) * DAY_MINUTES + minute;
  };
  const { start: from, end: to } = occurrence;
  if (isDeadline(event)) {
    const start = Math.min(minuteOf(to ?? from), DAY_MINUTES - DEADLINE_MINUTES);
    return { span, start, end: start + DEADLINE_MINUTES, isOpenEnded: false };
  }
  const start = minuteOf(from);
  const isOpenEnded = to === undefined || Date.parse(to) <= Date.parse(from);
  const end = isOpenEnded ? start + OPEN_ENDED_MINUTES : Math.max(minuteOf(to), start + MIN_MINUTES);
  return { span, start, end, isOpenEnded };
}

/** What the clocks of Essonne do on a day: forward in spring, back in autumn. */
export function clockChange(day: number): 'forward' | 'back' | undefined {
  const noonMs = (2 * day + 1) * HALF_DAY_MS;
  const change = parisOffset(noonMs) - parisOffset(noonMs - 2 * HALF_DAY_MS);
  return change === 0 ? undefined : change > 0 ? 'forward' : 'back';
}
