import type { Zone } from './zone.js';

const WEEK_MS = 7 * 86_400_000;
/** Before the zones of 1911 clocks followed the sun, to the second: no event of ours is that old. */
const OLDEST_MS = Date.UTC(1911, 3, 1);

const zones = new Map<string, Zone | undefined>();

/** A zone that the platform knows by its IANA name (`Europe/Paris`, `US/Central`); nothing for other names. */
export function platformZone(name: string): Zone | undefined {
  if (!zones.has(name)) zones.set(name, /^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(name) ? make(name) : undefined);
  return zones.get(name);
}

function make(name: string): Zone | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return { name, offsetAt: rememberWeeks((instant) => offsetOf(format, instant)) };
  } catch {
    return undefined;
  }
}

function offsetOf(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return local - Math.floor(instant / 1000) * 1000;
}

/** Clocks change far less than once a week: a week that begins and ends with one offset has no other. */
function rememberWeeks(compute: (instant: number) => number): (instant: number) => number {
  const starts = new Map<number, number>();
  const startOf = (week: number): number => {
    const known = starts.get(week);
    if (known !== undefined) return known;
    const offset = compute(week * WEEK_MS);
    starts.set(week, offset);
    return offset;
  };
  return (instant) => {
    const time = Math.max(instant, OLDEST_MS);
    const week = Math.floor(time / WEEK_MS);
    const offset = startOf(week);
    return offset === startOf(week + 1) ? offset : compute(time);
  };
}
