import { expect } from 'chai';
import * as fc from 'fast-check';
import { projectsDataset } from 'essonne-international';
import { readRow } from '../../../src/mapped-rows/read-row.js';
import { fromPortal } from '../../../src/openagenda/from-portal.js';
import { readApiEvent } from '../../../src/openagenda/read-event.js';

/** What JSON can hold, objects that cannot be written as text included. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    { toString: 1, valueOf: 2 },
    [{ toString: null }],
    { id: { toString: 0 } },
    '{"a"',
    '[',
    ' ',
  ),
);
const row = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
const event = row([
  ...['uid', 'slug', 'title', 'description', 'longDescription', 'conditions', 'keywords', 'image', 'imageCredits'],
  ...['timings', 'firstTiming', 'lastTiming', 'status', 'attendanceMode', 'onlineAccessLink', 'accessibility'],
  ...['location', 'registration', 'links', 'organizatorName', 'updatedAt', 'champ'],
]);
const columns = [
  ...['uid', 'title_fr', 'keywords_fr', 'timings', 'status', 'location_name', 'location_coordinates', 'registration'],
  ...['accessibility', 'firstdate_begin', 'image'],
];

describe('Readers of others’ rows', () => {
  it('take whatever JSON can hold', () => {
    fc.assert(
      fc.property(event, row(columns), (api, portal) => {
        for (const one of [api, fromPortal(portal)]) {
          const { record, issues } = readApiEvent(one, { champ: { 1: 'forum' } });
          expect(record !== undefined || issues.length > 0).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
    const paths = [
      'id',
      'title',
      'title.en',
      'countries',
      'themes',
      'start',
      'sdgs',
      'places',
      'totalBudget.amount',
      'communes.0',
    ];
    fc.assert(
      fc.property(row(paths), fc.boolean(), (found, hasValues) => {
        const fields = paths.map((path) => ({
          path,
          column: path,
          type: 'text',
          ...(hasValues ? { values: {} } : {}),
        }));
        expect(readRow(projectsDataset, fields, found).record).to.be.an('object');
      }),
      { numRuns: 500 },
    );
  });
});
