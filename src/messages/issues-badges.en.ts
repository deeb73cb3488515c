import type { badgesFr } from './issues-badges.fr.js';
import type { IssueWords } from './issues.fr.js';

/** Words of what a publication tells of its badges, in English. */
export const badgesEn: Record<keyof typeof badgesFr, IssueWords> = {
  'badges-unsigned': [
    'The badges are not signed: nothing proves that they come from you.',
    'Create a key (essonne badge keygen) and give the address of the site (--badge-url https://…/).',
  ],
  'badges-moved': [
    'The address of the site has changed: all badges were signed again. Pictures already handed out lead to the former one.',
    'Keep the former address alive, or hand the pictures out again.',
  ],
  'status-list-late': [
    'The list of withdrawals was about to end, or had ended: it was renewed just now. Once it has ended, badges show as not verifiable.',
    'Check that the nightly job “essonne badge renew-status” does run.',
  ],
  'signed-badge-gone': [
    'This badge was signed, but is no longer in the tables: its copies remain good.',
    'If the support ended before its term, withdraw it (essonne badge withdraw).',
  ],
};
