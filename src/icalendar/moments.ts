import type { Component } from './components.js';
import { propertyOf } from './components.js';
import type { ContentLine } from './content-lines.js';
import { DAY_MS, type WallTime, isInYears, readDuration, readWallTime } from './dates.js';
import type { Notes } from './notes.js';
import { type Zone, toInstant, toIso, toLocal, utc } from './zones/zone.js';
import { type ZoneFinder, paris } from './zones/zone-finder.js';

/** A date or time and the zone of its clock. */
export interface Moment {
  /** Milliseconds on the wall clock of `zone`. */
  readonly local: number;
  readonly isDay: boolean;
  readonly zone: Zone;
}

/** What reading times needs beside the times. */
export interface TimeContext {
  readonly zones: ZoneFinder;
  readonly notes: Notes;
}

/** The moment that a property's value, or one of its values, names; nothing when it is no date of our years. */
export function readMoment(property: ContentLine, value: string, { zones, notes }: TimeContext): Moment | undefined {
  const { line, name, parameters } = property;
  const wall = readWallTime(value);
  if (!wall || !isInYears(wall)) {
    notes.add({
      code: wall ? 'invalid-year' : 'unreadable-property',
      outcome: 'left-out',
      value: `${name}:${value}`,
      line,
    });
    return undefined;
  }
  const isDay = wall.isDay || (parameters.get('VALUE')?.[0]?.toUpperCase() === 'DATE' && wall.local % DAY_MS === 0);
  return { local: wall.local, isDay, zone: isDay ? paris : zoneOf(wall, property, zones, notes) };
}

function zoneOf({ isUtc }: WallTime, { parameters, line }: ContentLine, zones: ZoneFinder, notes: Notes): Zone {
  if (isUtc) return utc;
  const id = parameters.get('TZID')?.[0];
  if (id !== undefined && id !== '') return zones.find(id, line);
  notes.addOnce({ code: 'floating-time', outcome: 'corrected', corrected: paris.name, line });
  return paris;
}

/** A moment on the clock of another zone. A day is a day everywhere. */
export function localIn(zone: Zone, moment: Moment): number {
  return moment.isDay ? moment.local : toLocal(zone, toInstant(moment.zone, moment.local).instant);
}

/** When an event begins: DTSTART. Nothing when there is none that can be read, which is told when there is one. */
export function readStart(component: Component, context: TimeContext): Moment | undefined {
  const property = propertyOf(component, 'DTSTART');
  const start = property && readMoment(property, property.value, context);
  return start && asWholeDay(component, start);
}

/** Exchange writes whole days as midnights, and says so beside. */
function asWholeDay(component: Component, moment: Moment): Moment {
  const isTold = propertyOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim().toUpperCase() === 'TRUE';
  return isTold && moment.local % DAY_MS === 0 ? { local: moment.local, isDay: true, zone: paris } : moment;
}

/** An instant of UTC as the contract writes it (LAST-MODIFIED); nothing when there is none that can be read. */
export function readInstant(component: Component, name: string): string | undefined {
  const wall = readWallTime(propertyOf(component, name)?.value ?? '');
  return wall && isInYears(wall) ? `${new Date(wall.local).toISOString().slice(0, 19)}Z` : undefined;
}

/**
 * How long an event lasts on its wall clock, in milliseconds: from 23:00 to 4:30 is five hours and a half on the night of
 * the change too, as its programme says. Nothing when the file does not tell, or tells an end that does not follow.
 */
export function readLength(component: Component, start: Moment, context: TimeContext): number | undefined {
  const property = propertyOf(component, 'DTEND');
  const duration = propertyOf(component, 'DURATION');
  const { notes } = context;
  if (property && property.value.trim() !== '') {
    const read = readMoment(property, property.value, context);
    if (!read) return undefined;
    const end = asWholeDay(component, read);
    if (end.isDay !== start.isDay) {
      notes.add({ code: 'mixed-day-instant', outcome: 'left-out', value: property.value, line: property.line });
      return undefined;
    }
    const length = localIn(start.zone, end) - start.local;
    if (length < 0)
      notes.add({ code: 'end-before-start', outcome: 'left-out', value: property.value, line: property.line });
    return length > 0 ? length : undefined;
  }
  if (!duration) return undefined;
  const length = readDuration(duration.value);
  const isTooLong = length !== undefined && !isInYears({ local: start.local + length });
  if (length === undefined || length < 0 || isTooLong)
    notes.add({
      code: isTooLong ? 'invalid-year' : 'unreadable-property',
      outcome: 'left-out',
      value: `DURATION:${duration.value}`,
      line: duration.line,
    });
  return length !== undefined && length > 0 && !isTooLong ? length : undefined;
}

/** Start and end as the contract writes them: whole days with their last day, instants in Paris time. */
export interface WrittenTimes {
  readonly start: string;
  readonly end?: string;
  readonly allDay?: true;
}

/** Writes a start on a wall clock and a length. @param onSkipped Told when the start is in the hour that spring skips. */
export function writeTimes(
  { local, isDay, zone }: Moment,
  length: number | undefined,
  onSkipped: () => void,
): WrittenTimes {
  if (isDay) {
    const days = Math.ceil((length ?? DAY_MS) / DAY_MS);
    const [start, end] = [local, local + (days - 1) * DAY_MS].map((day) => new Date(day).toISOString().slice(0, 10));
    return { start: start!, ...(days > 1 ? { end: end! } : {}), allDay: true };
  }
  const { instant, isSkipped } = toInstant(zone, local);
  if (isSkipped) onSkipped();
  const end = length === undefined ? undefined : toInstant(zone, local + length).instant;
  return {
    start: toIso(paris, instant),
    ...(end === undefined || end <= instant ? {} : { end: toIso(paris, end) }),
  };
}
