import { icalendarEn } from './issues-icalendar.en.js';
import { boundariesEn } from './issues-boundaries.en.js';
import { holidaysEn } from './issues-holidays.en.js';
import { cantonsEn } from './issues-cantons.en.js';
import { valuesEn } from './issues-values.en.js';
import { scdlEn } from './issues-scdl.en.js';
import { workbookEn } from './issues-workbook.en.js';
import { badgesEn } from './issues-badges.en.js';
import { personalEn } from './issues-personal.en.js';
import { sourcesEn } from './issues-sources.en.js';
import type { IssueCode, IssueWords } from './issues.fr.js';

/** Words of every issue, in English. */
export const issuesEn: Readonly<Record<IssueCode, IssueWords>> = {
  'missing-field': [
    'Something is missing without which this record, or this part of it, means nothing.',
    'Fill in the column named, or delete the row.',
  ],
  'wrong-type': ['The value is not of the expected type.', 'Compare with a row that was accepted and mend the value.'],
  'not-a-record': ['This item of the list is not a record.', 'Each item must be a JSON object between braces.'],
  'too-many-errors': [
    'There are too many errors for the rest to be reliable.',
    'Check that this is the right file and that it is not damaged.',
  ],
  'dangerous-key': [
    'This field name is reserved by JavaScript and could serve an attack.',
    'Remove the field; find out where the file comes from.',
  ],
  'empty-text': ['The text is empty.', 'Write a text, or leave the cell really empty.'],
  'empty-party': ['This organisation has neither reference nor name.', 'Give its name or its reference.'],
  'invalid-language': ['The language tag does not exist.', 'Use a code such as fr, en, ar or pt-BR.'],
  'invalid-id': [
    'The identifier holds characters that are not allowed.',
    'Use 1 to 64 lower-case letters without accents, digits or hyphens.',
  ],
  'invalid-code': ['The code holds characters that are not allowed.', 'Use a term of the template’s list.'],
  'invalid-date': [
    'This is not a date, or not in a known form.',
    'Write 12/03/2026, 03/2026 or 2026; with a time, 12/03/2026 14:30.',
  ],
  'impossible-date': ['This date does not exist in the calendar.', 'Check the day and the month.'],
  'mixed-day-instant': [
    'Start and end differ in kind: one has a time, the other has not.',
    'Give a time to both, or to neither.',
  ],
  'end-before-start': [
    'The end comes before the start.',
    'Check both dates; after midnight, the end is on the next day.',
  ],
  'no-date': ['An event must have at least one date.', 'Fill in the start column, or add a row to the table of dates.'],
  'half-position': ['Latitude or longitude is missing.', 'Give both, or neither.'],
  'invalid-latitude': ['A latitude is a number between −90 and 90.', 'Check the value, in decimal degrees (48.63).'],
  'invalid-longitude': ['A longitude is a number between −180 and 180.', 'Check the value, in decimal degrees (2.44).'],
  'invalid-country': ['This country is not known.', 'Write its name, or its two-letter code (ML for Mali).'],
  'invalid-commune': [
    'This is not the INSEE code of a commune.',
    'Write the five-digit INSEE code (91228) or the commune’s name.',
  ],
  'invalid-currency': ['This is not a currency code.', 'Use a three-letter code: EUR, XOF, USD.'],
  'invalid-amount': ['An amount cannot be negative.', 'Check the amount.'],
  'invalid-year': ['The year is out of bounds (1900 to 2200).', 'Write the year with four digits.'],
  'invalid-rate': ['A rate goes from 0 to 100%.', 'Write for instance 50% or 0.5.'],
  'invalid-capacity': ['A number of places cannot be negative.', 'Check the number.'],
  'invalid-sdg': ['Sustainable Development Goals go from 1 to 17.', 'Write the numbers, separated by semicolons.'],
  'invalid-significance': ['A marker goes from 0 to 3.', 'Write 0, 1, 2 or 3.'],
  'invalid-siren': [
    'A SIREN number has nine digits.',
    'Check the number; format the column as Text to keep leading zeros.',
  ],
  'invalid-siret': [
    'A SIRET number has fourteen digits.',
    'Check the number; format the column as Text so that it is not rounded.',
  ],
  'invalid-rna': [
    'An RNA number is a W followed by nine digits.',
    'Copy the number on the prefecture’s receipt (W912345678).',
  ],
  'invalid-email': ['This is not an e-mail address.', 'Write a generic address, such as contact@association.fr.'],
  'invalid-digest': ['The digest is not a hexadecimal SHA-256.', 'Publish the file again.'],
  'unsafe-url': [
    'This is not a usable web address.',
    'Write a full address that starts with https://, without blanks.',
  ],
  'unsupported-version': ['This version of the contract is not known.', 'Update essonne-international.'],
  'unknown-attendance': ['The way to attend is not known.', 'Write “on site”, “online” or “on site and online”.'],
  'unknown-lesson-kind': ['The kind of lesson is not known.', 'Write “success” or “difficulty”.'],
  'unknown-media-kind': ['The kind of media is not known.', 'Write image, video, audio or document.'],
  'unknown-precision': ['The precision of the place is not known.', 'Write “point”, “town”, “region” or “country”.'],
  'unknown-target': [
    'The kind of thing that is supported is not known.',
    'Write “project”, “event” or “organisation”.',
  ],
  'unknown-file': [
    'This file is no known table: it was not read.',
    'Rename it (projects.csv, events.csv, organisations.csv…) if it should be published; otherwise do nothing.',
  ],
  'malformed-json': ({ value = '' }) => [
    `The file is not valid JSON: ${value}.`,
    'Mend the file at this place. None of its records could be read.',
  ],
  'no-items': [
    'This file holds no list of records.',
    'It must hold a list, or an object whose field “items” holds one.',
  ],
  'no-rows': ['This file is empty or has no row of headings.', 'The first row must hold the headings of the columns.'],
  ...boundariesEn,
  ...holidaysEn,
  ...cantonsEn,
  ...icalendarEn,
  ...personalEn,
  ...badgesEn,
  ...sourcesEn,
  ...valuesEn,
  ...workbookEn,
  ...scdlEn,
  'missing-table': ({ value = '' }) => [
    `This file gave lines to the former publication (${value}); it is gone, and they are removed.`,
    'Put the file back if it is missing by mistake; otherwise do nothing.',
  ],
  'emptied-table': ({ value = '' }) => [
    `This file gave lines to the former publication (${value}); it gives none now.`,
    'Put a copy of the file back if it was emptied by mistake; otherwise do nothing.',
  ],
  'old-encoding': [
    'The file is not UTF-8: it was read as a Windows file.',
    'Check the accents; if need be, save it as “CSV UTF-8”.',
  ],
  'lost-characters': [
    'Characters were lost before this file was made (\ufffd).',
    'Type the word again: the original letter is no longer in the file.',
  ],
  'unclosed-quote': [
    'A quotation mark is never closed: this row could not be read.',
    'Close it, or double it if it belongs to the text.',
  ],
  'malformed-quote': [
    'A quotation mark stands in the middle of a cell.',
    'Check how this row was cut; double the quotation marks that belong to the text.',
  ],
  'unknown-heading': [
    'This column is not known: its content was not published.',
    'Mend the heading if the column should be published (see the template).',
  ],
  'duplicate-heading': ['Two columns have the same heading: only the first is read.', 'Rename or remove the second.'],
  'no-parent-column': [
    'This table completes another one, but no column says which record.',
    'Add the column that gives the reference or title (project, event, organisation).',
  ],
  'too-many-cells': [
    'The row has more cells than the headings.',
    'A separator is probably part of a text: put that text between quotation marks.',
  ],
  'too-few-cells': ['The row has fewer cells than the headings.', 'Check that it is not cut or shifted.'],
  'completed-url': ['This address lacked its https://.', 'Write the full address in the table.'],
  'no-subvention-line': ({ value = '' }) => [
    `This funding is not in subventions.csv: ${value}.`,
    'Complete the table if this subsidy belongs there (SIRET, date of the decision, beneficiary).',
  ],
  'too-deep': ['This item is nested too deeply to be a record.', 'Check where the file comes from.'],
  'unknown-commune': ['This commune is not known in Essonne.', 'Write its full name or its INSEE code.'],
  'commune-guess': [
    'The former code, or the postcode, was replaced by the commune’s INSEE code.',
    'Check the commune taken.',
  ],
  'commune-outside-essonne': ['This commune is not in Essonne.', 'Check the INSEE code; do nothing if it is meant.'],
  'duplicate-record': ({ corrected = '' }) => [
    `Another record has the same identifier or reference: ${corrected}. This one is refused.`,
    'Give each its own reference, or delete the extra row.',
  ],
  'identical-duplicate': ({ corrected = '' }) => [
    `The same record exists, identical: ${corrected}. One is published.`,
    'Delete the double row.',
  ],
  'corrected-id': [
    'The identifier was rewritten with allowed characters only.',
    'Use 1 to 64 lower-case letters without accents, digits or hyphens.',
  ],
  'reused-reference': ({ corrected = '' }) => [
    `This reference named quite another record: “${corrected}”. This one inherits its identifier.`,
    'If it is not the same record, give it a new reference.',
  ],
  'matched-by-likeness': [
    'This record was recognised as one already published whose title has changed.',
    'If it is another one, give it its own reference.',
  ],
  'unknown-parent': [
    'No record matches: this row was not attached.',
    'Copy the reference or the title of the record exactly.',
  ],
  'ambiguous-parent': [
    'Several records have this title: this row was not attached.',
    'Give these records a reference, and use it here.',
  ],
  'rejected-parent': ['The record that this row belongs to was refused.', 'Mend that record first.'],
  'unknown-reference': [
    'No record matches this link: it was removed.',
    'Copy the reference or the title of the record meant exactly.',
  ],
  'ambiguous-reference': [
    'Several records match this link: it was removed.',
    'Use the reference or the identifier of the record meant.',
  ],
  'swapped-position': [
    'Latitude and longitude were swapped: they were put back in order.',
    'Mend the two columns in the table.',
  ],
  'null-position': [
    'Position 0, 0 lies in the ocean: it is an empty cell badly filled in.',
    'Give the real position, or leave both cells empty.',
  ],
  'position-outside-country': ['The position lies outside the country given.', 'Check the position and the country.'],
  'invalid-setting': [
    'This setting of catalogue.json is not valid: the usual value is used.',
    'Mend it from the documentation of the catalogue.',
  ],
  'unknown-setting': ['This setting of catalogue.json is not known.', 'Check the spelling of its name.'],
};
