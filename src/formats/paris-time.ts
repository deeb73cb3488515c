/**
 * Local time of Europe/Paris, by the rule that the European Union has applied since 1996 (Directive 2000/84/EC: change
 * at 01:00 UTC on the last Sundays of March and October): the rule that our VTIMEZONE states, the same on every host.
 */

const HOUR_MS = 3_600_000;

/** A wall-clock time in Paris. */
export interface ParisTime {
  /** `2026-11-21T14:00:00`, without offset. */
  readonly local: string;
  /** Whether the wall clock alone does not tell the instant: the hour that October repeats, or before 1996. */
  readonly isAmbiguous: boolean;
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * HOUR_MS;
}

/** Wall-clock time in Paris of an RFC 3339 instant; nothing when it cannot be read. */
export function toParisTime(instant: string): ParisTime | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  const year = new Date(time).getUTCFullYear();
  const winter = lastSunday(year, 9);
  const isSummer = time >= lastSunday(year, 2) && time < winter;
  return {
    local: new Date(time + (isSummer ? 2 : 1) * HOUR_MS).toISOString().slice(0, 19),
    isAmbiguous: year < 1996 || (time >= winter - HOUR_MS && time < winter + HOUR_MS),
  };
}

/** Day in Paris of an instant; a day is returned as it is. */
export function parisDay(dayOrInstant: string): string {
  return (dayOrInstant.includes('T') ? toParisTime(dayOrInstant)?.local : undefined)?.slice(0, 10) ?? dayOrInstant;
}

/** RFC 3339 instant in UTC, to the second (`2026-11-21T13:00:00Z`); a day is its midnight UTC. */
export function toUtc(dayOrInstant: string): string | undefined {
  const time = Date.parse(dayOrInstant);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
