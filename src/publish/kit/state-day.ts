import type { BadgeFile } from '../../credentials/badge-file.js';
import { dayInEssonne, type SponsorshipState } from '../../credentials/sponsorship-state.js';
import { readEnvelope } from '../../credentials/verify/envelope.js';
import { dayNumber, firstDay, isoDay, lastDay } from '../../model/dates.js';

/**
 * The day, ISO, since when the state of a badge is known and the same: that of its signature, or of what changed it
 * since. Pictures say this one, so that to publish again does not make them others. A badge that is not signed has the
 * day of the publication only.
 * @param credential The signed badge, a compact JWS.
 */
export function stateDay(
  { sponsorship: { start, end, withdrawn }, updatedAt }: BadgeFile,
  state: SponsorshipState,
  credential: string | undefined,
): string {
  const published = dayInEssonne(new Date(updatedAt)) ?? updatedAt.slice(0, 10);
  const signed = credential === undefined ? undefined : signatureDay(credential);
  if (signed === undefined || (state === 'withdrawn' && withdrawn?.date === undefined)) return published;
  const change = {
    withdrawn: withdrawn?.date && firstDay(withdrawn.date),
    ended: end && isoDay(dayNumber(lastDay(end)) + 1),
    active: start && firstDay(start),
    'not-yet': undefined,
    mismatch: undefined,
    unknown: undefined,
  }[state];
  const known = change !== undefined && change > signed ? change : signed;
  return known < published ? known : published;
}

/** Day from which a signed badge is valid. */
function signatureDay(credential: string): string | undefined {
  const envelope = readEnvelope(credential, ['ES256']);
  const from = 'payload' in envelope ? envelope.payload.validFrom : undefined;
  return typeof from === 'string' ? dayInEssonne(new Date(from)) : undefined;
}
