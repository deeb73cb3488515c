/** A time zone. Times are milliseconds: `local` from 1970-01-01T00:00 on its wall clock, `instant` from the epoch. */
export interface Zone {
  readonly name: string;
  /** What its clock shows beyond UTC at an instant, in milliseconds. */
  offsetAt(instant: number): number;
}

/** An instant found for a wall clock. */
export interface FoundInstant {
  readonly instant: number;
  /** Whether the clock never showed that time: it is the hour that spring skips. */
  readonly isSkipped: boolean;
}

const DAY_MS = 86_400_000;

/**
 * The instant that a wall clock means (RFC 5545 §3.3.5): the first of the two in the hour that autumn repeats; in the
 * hour that spring skips, the offset before the change counts.
 */
export function toInstant(zone: Zone, local: number): FoundInstant {
  // Offsets are less than a day: one of the two before and after any change applies.
  const before = zone.offsetAt(local - DAY_MS);
  const after = zone.offsetAt(local + DAY_MS);
  const found = [local - before, local - after]
    .filter((instant) => instant + zone.offsetAt(instant) === local)
    .sort((a, b) => a - b)[0];
  return { instant: found ?? local - before, isSkipped: found === undefined };
}

/** What the clock of a zone shows at an instant. */
export function toLocal(zone: Zone, instant: number): number {
  return instant + zone.offsetAt(instant);
}

/** A zone whose clock never changes. */
export function fixedZone(name: string, offsetMs: number): Zone {
  return { name, offsetAt: () => offsetMs };
}

/** UTC. */
export const utc: Zone = fixedZone('UTC', 0);

/** An instant in RFC 3339 with the offset of a zone: `2026-11-21T14:00:00+01:00`. */
export function toIso(zone: Zone, instant: number): string {
  const minutes = Math.round(zone.offsetAt(instant) / 60_000);
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${pad(size / 60)}:${pad(size % 60)}`;
  return `${new Date(instant + minutes * 60_000).toISOString().slice(0, 19)}${offset}`;
}
