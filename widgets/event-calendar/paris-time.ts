/**
 * Wall-clock time of Essonne on integers, whatever zone the host is in. The platform's own zone data give the offset;
 * each hour is asked for once, so that thousands of events cost little.
 */

const HOUR_MS = 3_600_000;
const DAY_MINUTES = 1440;

const offsets = new Map<number, number>();
let formatter: Intl.DateTimeFormat | undefined;

/** Minutes that clocks in Essonne are ahead of UTC at an instant (milliseconds since 1970). */
export function parisOffset(timeMs: number): number {
  const hour = Math.floor(timeMs / HOUR_MS);
  let offset = offsets.get(hour);
  if (offset === undefined) {
    formatter ??= new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });
    const [, sign = '+', hours = 0, minutes = 0] =
      /GMT([+-])(\d+):(\d+)/.exec(formatter.format(hour * HOUR_MS)) ?? ([] as string[]);
    offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    offsets.set(hour, offset);
  }
  return offset;
}

/**
 * Which of its two passages an instant belongs to, when clocks of Essonne show its hour twice: the night of autumn when
 * three o'clock becomes two again. `undefined` the rest of the year.
 */
export function repeatedHour(timeMs: number): 'summer' | 'winter' | undefined {
  const offset = parisOffset(timeMs);
  if (parisOffset(timeMs + HOUR_MS) < offset) return 'summer';
  return parisOffset(timeMs - HOUR_MS) > offset ? 'winter' : undefined;
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

/** Day number, in Essonne, of a date of the host's clock. */
export function parisDay(date: Date): number {
  const timeMs = date.getTime();
  return Math.floor((timeMs / 60_000 + parisOffset(timeMs)) / DAY_MINUTES);
}

const hostOffset = (timeMs: number): number => -new Date(timeMs).getTimezoneOffset();

/**
 * Whether the reader's clocks differ from those of Essonne on any day from `first` to `last`: two zones may agree in
 * winter and not in the weeks when only one has changed its clocks.
 * @param offsetAt Minutes that the reader's clocks are ahead of UTC at an instant.
 */
export function differsFromParis(first: number, last: number, offsetAt = hostOffset): boolean {
  for (let day = first; day <= last; day++) {
    const noon = (day + 0.5) * 24 * HOUR_MS;
    if (offsetAt(noon) !== parisOffset(noon)) return true;
  }
  return false;
}
