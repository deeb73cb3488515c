import { type Component, propertiesOf } from './components.js';
import type { ContentLine } from './content-lines.js';
import { DAY_MS, dayOf, readDuration } from './dates.js';
import { type Expansion, expandRule } from './expand-rule.js';
import { type Moment, type TimeContext, localIn, readMoment } from './moments.js';
import { type Budget, MAX_DATES, MAX_STATED } from './limits.js';
import { type Rule, readRule } from './rule.js';
import { toLocal } from './zones/zone.js';

/** When a series takes place. */
export interface Series {
  /** Length by start, both in milliseconds of the first date's clock; in order of time. */
  readonly dates: Map<number, number | undefined>;
  /** The rule as written; nothing for a series of stated dates, or none. */
  readonly rule?: string;
  /** The dates of each day of the same clock, by its number, less the exceptions. */
  readonly days: ReadonlyMap<number, readonly number[]>;
  /** Beyond these, on the same clock, dates exist that are not given. */
  readonly from: number;
  readonly to: number;
}

/** The dates of an event: its rules and stated dates (RRULE, RDATE), less its exceptions (EXDATE). */
export async function readSeries(
  component: Component,
  start: Moment,
  length: number | undefined,
  context: TimeContext,
  budget: Budget,
): Promise<Series> {
  const dates = new Map<number, number | undefined>([[start.local, length]]);
  const limits = budget.limits();
  let from = -Infinity;
  let to = Infinity;
  const rules = propertiesOf(component, 'RRULE').filter(({ value }) => value.trim() !== '');
  for (const { value, line } of rules) {
    const rule = readRule(value);
    if (!rule) {
      context.notes.add({ code: 'unreadable-rule', outcome: 'left-out', value, line });
      continue;
    }
    if (limits.count === 0) {
      context.notes.add({ code: 'too-many-dates', outcome: 'left-out', value, line });
      continue;
    }
    const expansion = await expandRule(rule, start.local, untilOf(rule, start), limits);
    const { starts, ending, isEntered, effort } = expansion;
    budget.spend(starts.length + effort, ending === 'given-up');
    if (isEntered) {
      dates.delete(start.local);
      from = Math.max(from, starts[0] ?? Infinity);
    }
    for (const local of starts) dates.set(local, length);
    if (ending !== 'end') to = Math.min(to, starts.at(-1) ?? start.local);
    tellCut(rule, expansion, { value, line }, context);
  }
  addStated(component, start, dates, length, context);
  const sorted = new Map([...dates].sort(([a], [b]) => a - b).slice(0, MAX_DATES));
  if (dates.size > MAX_DATES)
    context.notes.add({ code: 'too-many-dates', outcome: 'left-out', value: 'RDATE', line: component.line });
  removeExceptions(component, start, sorted, { from, to }, context);
  return {
    dates: sorted,
    days: byDay(sorted.keys()),
    from,
    to,
    ...(rules[0] && readRule(rules[0].value) ? { rule: rules[0].value.trim() } : {}),
  };
}

/** Tells a rule of which some dates, or all, are not given. */
function tellCut(
  { count, until }: Rule,
  { starts, ending, isEntered }: Expansion,
  where: { readonly value: string; readonly line: number },
  { notes }: TimeContext,
): void {
  const [first, last] = [starts[0], starts.at(-1)];
  // Only the first date, which belongs to the series whatever the rule says.
  const isEmpty = first === undefined || last === undefined || (first === last && ending === 'given-up');
  if (isEmpty) notes.add({ code: 'empty-rule', outcome: 'left-out', ...where });
  else if (ending !== 'end' || isEntered) {
    const corrected = `${dayOf(first)} – ${dayOf(last)}`;
    const isEndless = count === undefined && until === undefined && ending === 'last-day';
    if (isEndless) notes.add({ code: 'endless-rule', outcome: 'corrected', corrected, ...where });
    else notes.add({ code: 'too-many-dates', outcome: 'left-out', corrected, ...where });
  }
}

/** UNTIL on the clock of the first date: in UTC as the RFC wants it, or as careless software writes it. */
function untilOf({ until }: Rule, { isDay, zone }: Moment): number | undefined {
  if (!until) return undefined;
  const local = until.isUtc && !isDay ? toLocal(zone, until.local) : until.local;
  return until.isDay || isDay ? Math.floor(local / DAY_MS) * DAY_MS + DAY_MS - 1 : local;
}

function addStated(
  component: Component,
  start: Moment,
  dates: Map<number, number | undefined>,
  length: number | undefined,
  context: TimeContext,
): void {
  for (const [property, value] of statedDates(component, 'RDATE', context)) {
    const [begin = '', end] = value.split('/');
    const moment = readMoment(property, begin, context);
    if (!moment) continue;
    const local = onClockOf(start, moment);
    dates.set(local, end === undefined ? length : periodLength(end, local, start, property, context));
  }
}

/** Each date that a property states, with the property; beyond a number that no real series has, the others are told. */
function* statedDates(
  component: Component,
  name: 'RDATE' | 'EXDATE',
  { notes }: TimeContext,
): Generator<readonly [property: ContentLine, value: string]> {
  let count = 0;
  for (const property of propertiesOf(component, name))
    for (const value of property.value.split(',')) {
      if (value.trim() === '') continue;
      count += 1;
      if (count > MAX_STATED) {
        notes.add({ code: 'too-many-dates', outcome: 'left-out', value: name, line: property.line });
        return;
      }
      yield [property, value];
    }
}

/** The dates of each day, by its number. */
function byDay(dates: Iterable<number>): ReadonlyMap<number, readonly number[]> {
  const days = new Map<number, number[]>();
  for (const date of dates) {
    const day = Math.floor(date / DAY_MS);
    const others = days.get(day);
    if (others) others.push(date);
    else days.set(day, [date]);
  }
  return days;
}

/** PERIOD (§3.3.9): what follows the slash is an end or a duration. */
function periodLength(
  end: string,
  local: number,
  start: Moment,
  property: Parameters<typeof readMoment>[0],
  context: TimeContext,
): number | undefined {
  const duration = readDuration(end);
  if (duration !== undefined) return duration > 0 ? duration : undefined;
  const moment = readMoment(property, end, context);
  const found = moment && localIn(start.zone, moment) - local;
  return found !== undefined && found > 0 ? found : undefined;
}

/** A stated date on the clock of the first: a day of a series of times is that day at the hour of the first. */
function onClockOf(start: Moment, moment: Moment): number {
  const local = localIn(start.zone, moment);
  if (start.isDay === moment.isDay) return local;
  const day = Math.floor(local / DAY_MS) * DAY_MS;
  return start.isDay ? day : day + (start.local - Math.floor(start.local / DAY_MS) * DAY_MS);
}

/** Takes out each EXDATE; a day takes out every date of that day. One that meets no date is told. */
function removeExceptions(
  component: Component,
  start: Moment,
  dates: Map<number, number | undefined>,
  { from, to }: Pick<Series, 'from' | 'to'>,
  context: TimeContext,
): void {
  const ofDay = byDay(dates.keys());
  for (const [property, value] of statedDates(component, 'EXDATE', context)) {
    const moment = readMoment(property, value, context);
    if (!moment) continue;
    const local = onClockOf(start, moment);
    const gone = moment.isDay && !start.isDay ? (ofDay.get(Math.floor(local / DAY_MS)) ?? []) : [local];
    const isFound = gone.filter((date) => dates.delete(date)).length > 0;
    if (!isFound && local >= from && local <= to)
      context.notes.add({
        code: 'unmatched-exception',
        outcome: 'kept',
        value: `EXDATE:${value}`,
        line: property.line,
      });
  }
}
