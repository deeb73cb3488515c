import type { IssueText } from './issues.fr.js';
import type { personalFr } from './issues-personal.fr.js';

/** Words of the issues about persons, in English. */
export const personalEn: Readonly<Record<keyof typeof personalFr, IssueText>> = {
  'personal-email': [
    'This address seems to be a person’s: it is not published.',
    'Give a generic address (contact@, info@, secretariat@…).',
  ],
  'personal-phone': [
    'A telephone number is written in a text: it is not published.',
    'Take it out of the table; point to a contact page instead.',
  ],
  'personal-number': [
    'A French social security number is written in a text: it is not published.',
    'Take it out of the table, and of every copy of this file.',
  ],
};
