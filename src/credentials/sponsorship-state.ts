import { firstDay, lastDay } from '../model/dates.js';
import type { BadgeFile } from './badge-file.js';
import { matchSite } from './site-match.js';

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
  const { start, end, sites, withdrawn } = badge.sponsorship;
  if (withdrawn) return 'withdrawn';
  const match = page === undefined ? 'same' : compareSites(page, sites, badge.page, base);
  if (match === 'other') return 'mismatch';
  const today = dayInEssonne(now);
  const first = start && firstDay(start);
  const last = end && lastDay(end);
  if (today === undefined || (first && last && last < first)) return 'unknown';
  if (last && last < today) return 'ended';
  if (first && today < first) return 'not-yet';
  return match === 'unclear' || !(first || last) ? 'unknown' : 'active';
}

function compareSites(
  page: string,
  sites: readonly string[],
  verificationPage: string,
  base?: string,
): ReturnType<typeof matchSite> {
  const match = matchSite(page, sites, base);
  return match === 'other' && matchSite(page, [verificationPage], base) === 'same' ? 'same' : match;
}

const PARIS = 'Europe/Paris';
let formatter: Intl.DateTimeFormat | undefined;

/** ISO day in Essonne; `undefined` for a `Date` that is not one. */
function dayInEssonne(now: Date): string | undefined {
  if (Number.isNaN(now.getTime())) return undefined;
  formatter ??= new Intl.DateTimeFormat('en', { timeZone: PARIS, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(formatter.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
