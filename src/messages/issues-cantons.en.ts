import type { cantonsFr } from './issues-cantons.fr.js';
import type { IssueWords } from './issues.fr.js';

/** Words of the issues of the table of cantons, in English. */
export const cantonsEn: Readonly<Record<keyof typeof cantonsFr, IssueWords>> = {
  'no-cantons': [
    'This table gives no canton with its communes.',
    'It needs a column “canton”, or “code”, and a column “communes” (INSEE codes or names).',
  ],
  'cantons-twice': ({ value = '' }) => [
    `There are several tables of cantons: only “${value}” is published.`,
    'Keep one table of cantons in the folder.',
  ],
  'canton-without-name': ['This line has neither the code nor the name of a canton.', 'Complete it, or remove it.'],
  'canton-without-communes': [
    'This canton has no commune: it is not published.',
    'Write its communes, separated by “|”.',
  ],
  'commune-without-canton': [
    'This commune is in no canton of the table: its projects will not appear in the filter by canton.',
    'Add it to its canton; a large commune may be in several.',
  ],
};
