/** What depends on where and when a badge is shown. */
import { SITE_IDENTITY } from '../credential-document.js';
import { COPYISTS, matchPage } from '../site-match.js';
import { type Fields, fieldsOf, itemsOf, timeOf } from './fields.js';
import { CLOCK_SKEW_MS, type Finding } from './status.js';

/** Sites that a badge is issued to. */
export function sitesOf(document: Fields): readonly string[] {
  return itemsOf(fieldsOf(document.credentialSubject).identifier)
    .map(fieldsOf)
    .flatMap(({ identityType, identityHash }) =>
      identityType === SITE_IDENTITY && typeof identityHash === 'string' ? identityHash : [],
    );
}

/** More of the services that show copies of others' pages: the list is long, and the first view of a badge is not. */
const ALL_COPYISTS = [
  ...COPYISTS,
  ...['today', 'is', 'li', 'md', 'vn', 'fo'].map((end) => `archive.${end}`),
  'arquivo.pt',
  'archivesinternet.bnf.fr',
  'translatetheweb.com',
  'translatoruser.net',
  'translatoruser-int.com',
  'turbopages.org',
  'translate.yandex.com',
];

/** Whether a page is one that a badge is issued to. */
export function findSite(document: Fields, page: string): Finding {
  const match = matchPage(page, sitesOf(document), String(document.id), undefined, ALL_COPYISTS);
  if (match === 'same') return { outcome: 'passed' };
  return match === 'other'
    ? { outcome: 'failed', detail: 'other-site' }
    : { outcome: 'unknown', detail: 'unclear-site' };
}

/** Whether an instant is in the period of a sponsorship. The end is its last second. */
export function findPeriod(document: Fields, nowMs: number): Finding {
  const { activityStartDate, activityEndDate } = fieldsOf(document.credentialSubject);
  const startMs = activityStartDate === undefined ? -Infinity : timeOf(activityStartDate);
  const endMs = Math.min(
    ...[activityEndDate, document.validUntil].map((end) => (end === undefined ? Infinity : timeOf(end))),
  );
  // A period of no bound, or of one that cannot be read, is none.
  const isClear = endMs - startMs >= 0 && (startMs > -Infinity || endMs < Infinity) && !Number.isNaN(nowMs);
  if (!isClear) return { outcome: 'unknown', detail: 'no-period' };
  if (nowMs >= endMs + 1000) return { outcome: 'failed', detail: 'ended' };
  const hasBegun = nowMs >= startMs && nowMs + CLOCK_SKEW_MS >= timeOf(document.validFrom);
  if (hasBegun) return { outcome: 'passed', ...(endMs < Infinity ? { askAgainMs: endMs + 1000 } : {}) };
  return { outcome: 'failed', detail: 'not-yet', ...(nowMs < startMs ? { askAgainMs: startMs } : {}) };
}
