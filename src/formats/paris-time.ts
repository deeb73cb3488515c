/** Local time of Europe/Paris as files state it; from 1996 on, by the rule that our VTIMEZONE states. */
import { parisOffset } from '../model/paris-time.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Years that dates of four digits can write, a day within: offsets move what is at the edge. */
const FIRST = Date.parse('0000-01-02T00:00:00Z');
const END = Date.parse('9999-12-31T00:00:00Z');

/** A wall-clock time in Paris. */
export interface ParisTime {
  /** `2026-11-21T14:00:00`, without offset. */
  readonly local: string;
  /** Whether the wall clock alone does not tell the instant: the hour that October repeats, or before 1996. */
  readonly isAmbiguous: boolean;
}

/** A day, or an RFC 3339 instant with its offset: what `Date.parse` makes of anything else depends on the host. */
const FORM = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/i;

/** Milliseconds from the epoch; `NaN` when it is neither a day nor an instant, or not of the years 0 to 9999. */
export function timeOf(dayOrInstant: string): number {
  const time = FORM.test(dayOrInstant) ? Date.parse(dayOrInstant) : NaN;
  return time >= FIRST && time < END ? time : NaN;
}

/** Wall-clock time in Paris of an RFC 3339 instant; nothing when it cannot be read. */
export function toParisTime(instant: string): ParisTime | undefined {
  const time = timeOf(instant);
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
  const time = timeOf(dayOrInstant);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
