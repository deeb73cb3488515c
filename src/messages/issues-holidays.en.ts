import type { holidaysFr } from './issues-holidays.fr.js';
import type { IssueWords } from './issues.fr.js';

/** Words of the issues of the school calendar, in English. */
export const holidaysEn: Readonly<Record<keyof typeof holidaysFr, IssueWords>> = {
  'unknown-holiday-kind': [
    'This is neither a bank holiday (public) nor a school holiday (school).',
    'Write public or school.',
  ],
  'holidays-columns': [
    'This school calendar has no column “Description” or “Date de début”: it was not read.',
    'Take the CSV file of the school calendar of data.education.gouv.fr, or its headings.',
  ],
  'holiday-dates': [
    'These holidays have no name, or their dates cannot be read.',
    'Write a name, a first day and a last day (17/10/2026 and 01/11/2026).',
  ],
  'holidays-elsewhere': ({ value = '' }) => [
    `${value} line(s) of this school calendar are not about the pupils of zone C: they are not published.`,
    'Do nothing; to stop seeing this message, export zone C only (Versailles education authority).',
  ],
};
