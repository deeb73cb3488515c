import { written } from '../mapped-rows/written.js';
import { singleLine } from '../formats/characters.js';
import { isoDay } from '../model/dates.js';
import { parisMoment } from '../model/paris-time.js';
import { isRealDateTime } from '../model/dates.js';
import { patterns } from '../model/rules.js';
import { currentCommuneCode } from '../referential/index.js';
import { type ApiEvent, listOf, objectOf, wordsOf } from './api-event.js';
import type { TakeIssue } from './read-event.js';

/** When and where: `timings`, or what the short form of an event tells of them; all at its one place. */
export function readOccurrences(event: ApiEvent, take: TakeIssue): readonly unknown[] {
  const place = readPlace(event.location, take);
  return timingsOf(event, take).flatMap((timing) => {
    const times = timesOf(objectOf(timing), take);
    return times ? [place ? { ...times, place } : times] : [];
  });
}

/** Short events tell their first, next and last times only. */
function timingsOf(event: ApiEvent, take: TakeIssue): readonly unknown[] {
  const timings = listOf(event.timings);
  if (timings.length > 0) return timings;
  const told = new Map(
    [event.firstTiming, event.nextTiming, event.lastTiming].map(objectOf).flatMap((timing) => {
      const time = Date.parse(written(timing.begin));
      return Number.isNaN(time) ? [] : [[time, timing] as const];
    }),
  );
  if (told.size > 1 || !event.firstTiming) take('partial-dates', 'kept', 'occurrences', told.size);
  return [...told].sort(([a], [b]) => a - b).map(([, timing]) => timing);
}

/** From the first minute of a day to its last (or to midnight), it is the day. */
function timesOf(
  { begin, end }: Readonly<Record<string, unknown>>,
  take: TakeIssue,
): Readonly<Record<string, unknown>> | undefined {
  const start = instantOf(begin);
  if (start === undefined) {
    take('invalid-date', 'left-out', 'occurrences', begin ?? '');
    return undefined;
  }
  const stop = instantOf(end);
  if (stop === undefined) return { start };
  const [from, to] = [parisMoment(start), parisMoment(stop)];
  const isWholeDay =
    from.minute === 0 && ((to.minute >= 1439 && to.day >= from.day) || (to.minute === 0 && to.day > from.day));
  if (!isWholeDay) return { start, end: stop };
  const last = to.minute === 0 ? to.day - 1 : to.day;
  return { start: isoDay(from.day), end: isoDay(last), allDay: true };
}

function instantOf(value: unknown): string | undefined {
  const text = wordsOf(value);
  return text !== undefined && patterns.Instant.test(text) && isRealDateTime(text) ? text : undefined;
}

function readPlace(location: unknown, take: TakeIssue): Readonly<Record<string, unknown>> | undefined {
  const found = objectOf(location);
  if (Object.keys(found).length === 0) return undefined;
  const words = (value: unknown): string | undefined => {
    const text = wordsOf(value);
    return text === undefined ? undefined : singleLine(text);
  };
  const insee = words(found.insee)?.replace(/\.0$/, '');
  const place = {
    name: words(found.name),
    address: words(found.address),
    adminArea: words(found.department) ?? words(found.adminLevel2) ?? words(found.region),
    country: words(found.countryCode)?.toUpperCase(),
    commune: insee !== undefined && patterns.CommuneCode.test(insee) ? currentCommuneCode(insee) : undefined,
    ...readPosition(found, take),
  };
  const told = Object.entries(place).filter(([, value]) => value !== undefined);
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

function readPosition(
  { longitude, latitude }: Readonly<Record<string, unknown>>,
  take: TakeIssue,
): Readonly<Record<string, unknown>> {
  if (longitude === undefined || longitude === null || latitude === undefined || latitude === null) return {};
  const [lon, lat] = [Number(written(longitude)), Number(written(latitude))];
  const isNull = lon === 0 && lat === 0;
  if (!isNull && Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return { lon, lat, precision: 'point' };
  take(isNull ? 'null-position' : 'unreadable-position', 'left-out', 'occurrences.place', `${lat}, ${lon}`);
  return {};
}
