import type { BadgeFile } from './badge-file.js';
import { matchPage } from './site-match.js';

/**
 * Where a sponsorship stands, as the open data say (nothing here is proved by a signature):
 * - `withdrawn`: no longer in force;
 * - `mismatch`: issued to sites, and the page is none of them;
 * - `ended`: its period is over, which remains a true statement about the past;
 * - `not-yet`: its period has not begun;
 * - `unknown`: cannot be told: no period, a contradictory one, no clock, or a page whose address cannot be compared;
 * - `active`: in force.
 */
export type SponsorshipState = 'active' | 'ended' | 'not-yet' | 'withdrawn' | 'mismatch' | 'unknown';

/** What the state depends on besides the badge. */
export interface StateOptions {
  /** The present instant. */
  readonly now: Date;
  /** Address of the page that shows the badge; absent where there is none (a terminal, a print): no site is compared. */
  readonly page?: string;
  /** Address of `badge.json`, for the addresses in it that are relative. */
  readonly base?: string;
}

/**
 * State of a sponsorship. When several apply, the first of this order is told: `withdrawn`, `mismatch`, `ended`,
 * `not-yet`, `unknown`, `active`. Days are those of Essonne; a month or a year counts to its last day. The verification
 * page itself is always one of the sites. A badge issued to no site, or only to pages of platforms that cannot show one
 * (Facebook, HelloAsso…), is never a mismatch.
 * @example
 * ```ts
 * const state = sponsorshipState(readBadgeFile(await response.json()), { now: new Date(), page: location.href });
 * ```
 */
export function sponsorshipState(badge: BadgeFile, { now, page, base }: StateOptions): SponsorshipState {
  const { start = '', end = '', sites, withdrawn } = badge.sponsorship;
  if (withdrawn) return 'withdrawn';
  const match = page === undefined ? 'same' : matchPage(page, sites, badge.page, base);
  if (match === 'other') return 'mismatch';
  const today = dayInEssonne(now);
  if (!today || (start && end && isBefore(end, start))) return 'unknown';
  if (end && isBefore(end, today)) return 'ended';
  if (start && isBefore(today, start)) return 'not-yet';
  return match === 'unclear' || !(start || end) ? 'unknown' : 'active';
}

/** ISO day in Essonne of an instant (Swedish writes days so); `undefined` for a `Date` that is not one. */
export function dayInEssonne(instant: Date): string | undefined {
  return Number.isNaN(instant.getTime()) ? undefined : instant.toLocaleDateString('sv', { timeZone: 'Europe/Paris' });
}

/** Compares partial dates at the precision of the coarser: neither `2026` nor `2026-11-23` is before the other. */
function isBefore(one: string, other: string): boolean {
  return one.slice(0, other.length) < other.slice(0, one.length);
}
