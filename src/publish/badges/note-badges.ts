import { statusListEnd } from '../../credentials/issue/reuse.js';
import type { Sponsorship } from '../../model/sponsorship.js';
import type { IssueLog } from '../report/issue-log.js';
import type { BadgeCounts } from '../report/report.js';
import type { SigningState } from './signing-state.js';

/** A list that has less than this left was not renewed in time by the nightly job: milliseconds. */
export const LATE_MS = 7 * 86_400_000;

/**
 * Tells what whoever publishes must know of the badges, and counts them.
 * @param before What was signed before this publication.
 * @param after What is signed now; nothing when badges are not.
 */
export function noteBadges(
  sponsorships: ReadonlyMap<string, Sponsorship>,
  before: SigningState | undefined,
  after: SigningState | undefined,
  now: string,
  log: IssueLog,
): BadgeCounts | undefined {
  if (!before || !after) {
    if (sponsorships.size > 0) log.add({ code: 'badges-unsigned', outcome: 'derived', dataset: 'sponsorships' });
    return undefined;
  }
  if (before.root !== after.root && Object.keys(before.badges).length > 0)
    log.add({ code: 'badges-moved', outcome: 'kept', value: before.root });
  const lateEnd = firstEnd(before);
  if (lateEnd && lateEnd.getTime() - Date.parse(now) < LATE_MS)
    log.add({ code: 'status-list-late', outcome: 'kept', value: lateEnd.toISOString().slice(0, 10) });
  for (const [id, { isWithdrawn = false }] of Object.entries(after.badges))
    if (!sponsorships.has(id) && !isWithdrawn)
      log.add({ code: 'signed-badge-gone', outcome: 'kept', dataset: 'sponsorships', id, value: id });
  const published = Object.entries(after.badges).filter(([id]) => sponsorships.has(id));
  return {
    signed: published.length,
    withdrawn: published.filter(([, { isWithdrawn }]) => isWithdrawn).length,
    listsUntil: firstEnd(after)?.toISOString() ?? now,
  };
}

/** When the first of the lists ends. */
export function firstEnd({ lists }: SigningState): Date | undefined {
  const ends = Object.values(lists).flatMap(({ credential }) =>
    credential === undefined ? [] : (statusListEnd(credential) ?? []),
  );
  return ends.sort((a, b) => a.getTime() - b.getTime())[0];
}
