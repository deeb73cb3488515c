import { paris } from '../icalendar/index.js';

/** Offset of Europe/Paris at an instant, in minutes east of UTC (60 in winter, 120 in summer). */
export function parisOffsetMinutes(instantMs: number): number {
  return Math.round(paris.offsetAt(instantMs) / 60_000);
}

/**
 * Offset of a local time of Europe/Paris (`2026-03-12T14:30:00`), as RFC 3339 writes it. In the hour that autumn
 * repeats, the first one (summer time) is meant; the one that spring skips is counted from winter time, as RFC 5545
 * (§3.3.5) has it: 2:30 is what clocks show as 3:30. Both are guesses. A time that does not exist at all (`25:00`) gets `+01:00`: the model refuses it.
 */
export function offsetAt(local: string): {
  readonly offset: string;
  readonly isGuess: boolean;
  readonly isSkipped?: boolean;
} {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return { offset: '+01:00', isGuess: false };
  const matching = [120, 60].filter((minutes) => parisOffsetMinutes(asUtc - minutes * 60_000) === minutes);
  const minutes = matching[0] ?? (isHistoric(asUtc) ? parisOffsetMinutes(asUtc) : 60);
  const isSkipped = matching.length === 0 && !isHistoric(asUtc);
  return {
    offset: format(minutes),
    isGuess: isSkipped || (matching.length > 1 && !isHistoric(asUtc)),
    ...(isSkipped ? { isSkipped } : {}),
  };
}

/** Before 1976 France had other offsets. */
const isHistoric = (instantMs: number): boolean => instantMs < Date.UTC(1976, 0, 1);

function format(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
