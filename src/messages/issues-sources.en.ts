import type { sourcesFr } from './issues-sources.fr.js';
import type { IssueWords } from './issues.fr.js';

/** Words of the issues of others' data that are read (portals, OpenAgenda, IATI, GeoJSON), in English. */
export const sourcesEn = {
  'missing-column': ({ column = '' }) => [
    `The portal has no column “${column}”: what it was to give is missing.`,
    'Check the technical name of the column on the portal, or take it out of the mapping.',
  ],
  'unused-columns': ({ value = '' }) => [
    `Some columns of the portal are not read: ${value}.`,
    'Add those that should be to the mapping.',
  ],
  'unreadable-json': [
    'This text should hold JSON; it cannot be read.',
    'Mend the value at its source, or have another column read.',
  ],
  'unlisted-value': [
    'The mapping has no code for this word: it is left out.',
    'Add it to the mapping, with the code of the contract that it means.',
  ],
  'beyond-pages': ({ value = '' }) => [
    `The portal’s pages stop at 10,000 records: ${value} were not read.`,
    'Have the dataset read by an export, which has no such limit.',
  ],
  'query-refused': ({ value = '' }) => [
    `The portal refused the filter (${value}): everything was read, then filtered here.`,
    'Check the mapping of the columns; results are right, but slower to come.',
  ],
  'query-misread': [
    'The portal does not filter this column as the codes of the contract: everything was read, then filtered here.',
    'Declare on the portal that this column has several values; results are right, but slower to come.',
  ],
  'unread-pages': ({ value = '' }) => [
    `The agenda announces ${value} more events than it gives.`,
    'Try again later; the agenda may have changed while it was read.',
  ],
  'partial-dates': [
    'The agenda gives the first, the next and the last date only: the others are missing.',
    'Ask for detailed events (detailed=1).',
  ],
  'registration-left-out': [
    'This way to register is not published: only a web address can be.',
    'Give the address of a form, or describe how to register in the text.',
  ],
  'untitled-record': ['There is no title: the record cannot be published.', 'Give it a title at its source.'],
  'unreadable-record': ['This item is no record that can be read.', 'Mend it at its source.'],
  'not-iati': [
    'This is no file of IATI activities: the element “iati-activities” is missing.',
    'Check the address or the file: it may be an organisation file, or a web page.',
  ],
  'malformed-xml': [
    'The XML file is malformed at this place: what follows is not read.',
    'Export it again; it may have been cut.',
  ],
  'refused-entity': [
    'The file has a document type definition (DOCTYPE): it may hide an attack, and is not read.',
    'Export it without this definition.',
  ],
  'unknown-sector': ['No theme matches this sector.', 'Do nothing, or add a theme by hand.'],
  'unknown-code': ['This code is not one of the standard: it is left out.', 'Mend it at its source.'],
  'negative-amount': [
    'This amount is negative (a refund or a correction): it is not published.',
    'Do nothing, or mend the first amount.',
  ],
  'unread-element': ({ value = '' }) => [`What these elements say has no place in records: ${value}.`, 'Do nothing.'],
  'not-geojson': ['This is not GeoJSON.', 'Export a collection of features (“FeatureCollection”).'],
  'no-geometry': [
    'This feature has no geometry: the record is published without a position.',
    'Add a point, if the place is known.',
  ],
  'other-geometry': ({ value = '' }) => [
    `A geometry “${value}” is not a point: the record is published without a position.`,
    'Give a point inside it.',
  ],
  'made-id': [
    'This record has no identifier: one is made of what it says, and will change with it.',
    'Give it an identifier at its source.',
  ],
  'text-position': ['The coordinates were written as text: they were read as numbers.', 'Export them as numbers.'],
  'unreadable-position': [
    'These coordinates are not a longitude and a latitude in degrees.',
    'Export in WGS 84 (EPSG:4326), the longitude first.',
  ],
} satisfies Record<keyof typeof sourcesFr, IssueWords>;
