import type { IssueText } from './issues.fr.js';
import type { valuesFr } from './issues-values.fr.js';

/** Words of the issues about values that were mended, and about files, in English. */
export const valuesEn: Readonly<Record<keyof typeof valuesFr, IssueText>> = {
  'mixed-encodings': [
    'The file mixes two encodings: it was read as UTF-8, and some letters are lost (\ufffd).',
    'Type the words named again, then save the file as “CSV UTF-8”.',
  ],
  'control-characters': [
    'Invisible characters were taken out of the text.',
    'Type the text again if it comes from another program.',
  ],
  'mended-text': [
    'Accents were garbled (UTF-8 read as a Windows file): they were restored.',
    'Check the text and save the file as “CSV UTF-8”.',
  ],
  'garbled-text': ['Accents seem garbled (Ã©, â€™…): the text is published as it is.', 'Type the garbled words again.'],
  'normalised-number': [
    'The number was put back in its official form.',
    'Set the column to the Text format so that it no longer changes.',
  ],
  'skipped-hour': [
    'This time does not exist: summer time begins, clocks go from 2:00 to 3:00.',
    'Check the time that was taken (one hour later).',
  ],
  'position-left-out': [
    'The latitude is impossible, and swapping both values does not put the position in the stated country.',
    'Check the latitude, the longitude and the country.',
  ],
  'unreadable-index': [
    'The index of the dataset cannot be read: all the records were read in its place.',
    'Publish the data again: the index is part of them.',
  ],
  'invalid-number': [
    'This is not a number.',
    'Write only the number (12250.50), without a comment; comments go in another column.',
  ],
  'number-guess': ['This number can be read in two ways.', 'Check the value taken; write 672832 to remove the doubt.'],
  'date-guess': [
    'This date, or time, can be read in several ways.',
    'Check the value taken; write the whole date (12/03/2026 14:30).',
  ],
  'term-guess': [
    'Only part of the label is written.',
    'Check the term taken; write the whole label to remove the doubt.',
  ],
  'invalid-boolean': ['The answer is neither yes nor no.', 'Write “yes” or “no”.'],
  'unknown-term': [
    'This term is not in the list: it is published as it is.',
    'Mend the word, or ask for the list to be completed.',
  ],
};
