import type { Place } from '../model/common.js';
import { type Component, propertyOf } from './components.js';
import { DAY_MS } from './dates.js';
import type { Budget } from './limits.js';
import {
  type Moment,
  type TimeContext,
  type WrittenTimes,
  localIn,
  readLength,
  readMoment,
  readStart,
  writeTimes,
} from './moments.js';
import { type EventFields, readFields } from './read-event.js';
import { type Series, readSeries } from './recurrence.js';
import { readStatus } from './status.js';

/** A VEVENT, and what the calendar around it says. */
export interface Vevent {
  readonly component: Component;
  readonly uid: string;
  readonly context: TimeContext;
  readonly isCancelled: boolean;
}

/** An event with its dates, in the contract's terms. */
export interface DatedEvent {
  readonly vevent: Vevent;
  /** Which date of its series it is, when it became an event of its own. */
  readonly instance?: string;
  readonly fields: EventFields;
  readonly occurrences: readonly Occurrence[];
  readonly recurrence?: string;
}

type Occurrence = WrittenTimes & { readonly place?: Place; readonly status?: string; readonly previousStart?: string };

/** What became of the VEVENTs that share a UID. */
export interface ReadSeries {
  readonly events: readonly DatedEvent[];
  /** VEVENTs that went into another one. */
  readonly merged: readonly Vevent[];
  readonly rejected: readonly Vevent[];
}

/**
 * An event and the dates of its series that were changed (RECURRENCE-ID): a date that is moved, cancelled or held elsewhere
 * stays a date of the event; one with another title or text becomes an event of its own.
 */
export async function readSeriesOf(master: Vevent, changes: readonly Vevent[], budget: Budget): Promise<ReadSeries> {
  const start = isTitled(master) ? startOf(master) : undefined;
  if (!start) return withoutMaster([master], changes);
  const { component, context } = master;
  const length = readLength(component, start, context);
  const fields = readFields(component, master.isCancelled, context);
  const series = await readSeries(component, start, length, context, budget);
  const occurrences = new Map<number, Occurrence>();
  for (const [local, lasts] of series.dates)
    occurrences.set(local, { ...timesOf(master, { ...start, local }, lasts), ...placed(fields.place) });
  const events: DatedEvent[] = [];
  const rejected: Vevent[] = [];
  const merged: Vevent[] = [];
  for (const change of changes) {
    const dated = readChange(change, start, series);
    if (dated === undefined) rejected.push(change);
    else if (isSameEvent(dated.fields, fields)) {
      const former = occurrences.get(dated.local);
      const moved = movedFrom(former, dated.occurrence);
      occurrences.set(dated.local, { ...dated.occurrence, ...moved, ...changedStatus(dated.fields, fields) });
      merged.push(change);
      change.context.notes.add({ code: 'merged-instance', outcome: 'merged', line: change.component.line });
    } else {
      occurrences.delete(dated.local);
      const title = dated.fields.title === '' ? fields.title : dated.fields.title;
      events.push(alone(change, { ...dated, fields: { ...dated.fields, title } }, dated.occurrence));
    }
  }
  if (occurrences.size === 0) {
    rejected.push(master);
    context.notes.add({ code: 'no-date-left', outcome: 'rejected', line: component.line });
  } else {
    const dates = [...occurrences].sort(([a], [b]) => a - b).map(([, occurrence]) => occurrence);
    const recurrence = series.rule === undefined ? {} : { recurrence: series.rule };
    events.unshift({ vevent: master, fields, occurrences: dates, ...recurrence });
  }
  return { events, merged, rejected };
}

/** Changed dates of a series that is not in the file, or cannot be read: each is an event. */
export function withoutMaster(rejected: readonly Vevent[], changes: readonly Vevent[]): ReadSeries {
  const events: DatedEvent[] = [];
  const lost = [...rejected];
  for (const change of changes) {
    const dated = isTitled(change) ? readChange(change, undefined, undefined) : undefined;
    if (dated) events.push(alone(change, dated, { ...dated.occurrence, ...changedStatus(dated.fields, undefined) }));
    else lost.push(change);
  }
  return { events, merged: [], rejected: lost };
}

const alone = (vevent: Vevent, { instance, fields }: ReadChange, occurrence: Occurrence): DatedEvent => ({
  vevent,
  instance,
  fields,
  occurrences: [occurrence],
});

/** Whether there is a title; without one, the event is refused. */
function isTitled({ component, context, isCancelled }: Vevent): boolean {
  const isFound = readStatus(component, isCancelled).title !== '';
  if (!isFound) context.notes.add({ code: 'no-title', outcome: 'rejected', line: component.line });
  return isFound;
}

/** DTSTART; when there is none that can be read, the event is refused. */
function startOf({ component, context }: Vevent): Moment | undefined {
  const start = readStart(component, context);
  if (!start) context.notes.add({ code: 'no-start', outcome: 'rejected', line: component.line });
  return start;
}

interface ReadChange {
  /** The date of the series, on the clock of its first. */
  readonly local: number;
  readonly instance: string;
  readonly fields: EventFields;
  readonly occurrence: Occurrence;
}

function readChange(change: Vevent, first: Moment | undefined, series: Series | undefined): ReadChange | undefined {
  const { component, context } = change;
  const { notes } = context;
  const property = propertyOf(component, 'RECURRENCE-ID');
  const start = startOf(change);
  if (!start || !property) return undefined;
  if (property.parameters.get('RANGE')?.[0]?.toUpperCase() === 'THISANDFUTURE')
    notes.add({ code: 'this-and-future', outcome: 'left-out', value: property.value, line: property.line });
  const date = readMoment(property, property.value, context) ?? start;
  const local = first ? dateInSeries(date, first, series) : localIn(start.zone, date);
  const isFound = series?.dates.has(local) ?? true;
  if (!isFound && series && local >= series.from && local <= series.to)
    notes.add({
      code: 'unmatched-exception',
      outcome: 'kept',
      value: `RECURRENCE-ID:${property.value}`,
      line: property.line,
    });
  const fields = readFields(component, change.isCancelled, context);
  const times = timesOf(change, start, readLength(component, start, context));
  return { local, instance: property.value.trim(), fields, occurrence: { ...times, ...placed(fields.place) } };
}

/** The date of the series that is meant: software names it by its day alone, or by an hour that the series no longer has. */
function dateInSeries(date: Moment, first: Moment, series: Series | undefined): number {
  const local = localIn(first.zone, date);
  if (!series || series.dates.has(local)) return local;
  const sameDay = series.days.get(Math.floor(local / DAY_MS)) ?? [];
  return sameDay.length === 1 && date.isDay !== first.isDay ? sameDay[0]! : local;
}

function timesOf({ component, context }: Vevent, moment: Moment, length: number | undefined): WrittenTimes {
  return writeTimes(moment, length, () => {
    const value = new Date(moment.local).toISOString().slice(0, 16);
    context.notes.add({ code: 'skipped-hour', outcome: 'corrected', value, line: component.line });
  });
}

const placed = (place: Place | undefined): { readonly place?: Place } => (place ? { place } : {});

/** A change that says nothing, or the same, of what the event is. */
function isSameEvent(change: EventFields, event: EventFields): boolean {
  const [text, former] = [change.others.description, event.others.description];
  return (
    change.status === 'cancelled' ||
    ((change.title === '' || change.title === event.title) && (text === undefined || text === former))
  );
}

/** When a date was to begin, if it was moved. */
function movedFrom(former: Occurrence | undefined, now: Occurrence): Pick<Occurrence, 'status' | 'previousStart'> {
  return former === undefined || former.start === now.start
    ? {}
    : { status: 'rescheduled', previousStart: former.start };
}

/** The status of one date, when it says more than that of the event. */
function changedStatus(change: EventFields, event: EventFields | undefined): { readonly status?: string } {
  const isTold = change.status === event?.status || (change.status === 'scheduled' && event?.status === undefined);
  return change.status === undefined || isTold ? {} : { status: change.status };
}
