/**
 * Wall-clock time of Essonne, on integers and the same on every host: by the rule of the European Union (Directive
 * 2000/84/EC: change at 01:00 UTC on the last Sundays of March and October; until 1995, summer ended in September).
 */

const HOUR_MS = 3_600_000;
const DAY_MINUTES = 1440;
const WINTER_MINUTES = 60;
const SUMMER_MINUTES = 120;

/** First and last instant of summer time, by year. */
const summers = new Map<number, readonly [start: number, end: number]>();

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR_MS;
}

function summerOf(year: number): readonly [start: number, end: number] {
  let summer = summers.get(year);
  if (!summer) summers.set(year, (summer = [lastSunday(year, 2), lastSunday(year, year < 1996 ? 8 : 9)]));
  return summer;
}

/** Minutes that clocks in Essonne are ahead of UTC at an instant (milliseconds since 1970). */
export function parisOffset(timeMs: number): number {
  const [start, end] = summerOf(new Date(timeMs).getUTCFullYear());
  return timeMs >= start && timeMs < end ? SUMMER_MINUTES : WINTER_MINUTES;
}

/** A moment on the clocks of Essonne. */
export interface ParisMoment {
  /** Day number, as `dayNumber` counts. */
  readonly day: number;
  /** Minute of the day, 0 to 1439. */
  readonly minute: number;
}

/** Day and minute in Essonne of an RFC 3339 instant. */
export function parisMoment(instant: string): ParisMoment {
  const timeMs = Date.parse(instant);
  const minutes = Math.floor(timeMs / 60_000) + parisOffset(timeMs);
  const day = Math.floor(minutes / DAY_MINUTES);
  return { day, minute: minutes - day * DAY_MINUTES };
}
