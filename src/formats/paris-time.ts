/** Local time of Europe/Paris as files state it; from 1996 on, by the rule that our VTIMEZONE states. */
import { parisOffset } from '../model/paris-time.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A wall-clock time in Paris. */
export interface ParisTime {
  /** `2026-11-21T14:00:00`, without offset. */
  readonly local: string;
  /** Whether the wall clock alone does not tell the instant: the hour that October repeats, or before 1996. */
  readonly isAmbiguous: boolean;
}

/** Wall-clock time in Paris of an RFC 3339 instant; nothing when it cannot be read. */
export function toParisTime(instant: string): ParisTime | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return undefined;
  const offset = parisOffset(time);
  const isRepeated = parisOffset(time - HOUR_MS) > offset || parisOffset(time + HOUR_MS) < offset;
  return {
    local: new Date(time + offset * MINUTE_MS).toISOString().slice(0, 19),
    isAmbiguous: isRepeated || new Date(time).getUTCFullYear() < 1996,
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
