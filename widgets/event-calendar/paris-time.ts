/** Wall-clock time of Essonne beside that of the host. */
import { parisOffset } from 'essonne-international';

export { parisMoment, parisOffset } from 'essonne-international';

const HOUR_MS = 3_600_000;
const DAY_MINUTES = 1440;

/**
 * Which of its two passages an instant belongs to, when clocks of Essonne show its hour twice: the night of autumn when
 * three o'clock becomes two again. `undefined` the rest of the year.
 */
export function repeatedHour(timeMs: number): 'summer' | 'winter' | undefined {
  const offset = parisOffset(timeMs);
  if (parisOffset(timeMs + HOUR_MS) < offset) return 'summer';
  return parisOffset(timeMs - HOUR_MS) > offset ? 'winter' : undefined;
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
