import { expect } from 'chai';
import * as fc from 'fast-check';
import { projectsDataset } from 'essonne-international';
import { columnName, stringLiteral } from '../../../src/opendatasoft/odsql.js';
import { pushDown } from '../../../src/opendatasoft/push-down.js';
import { resetInstant } from '../../../src/opendatasoft/quota.js';
import { rowsOf } from '../../../src/opendatasoft/rows.js';
import { parseCondition } from '../../simulators/odsql.js';

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"', '\\', '\\"', '") OR (`id` IS NOT NULL', "'", '`', 'ML\u2028', 'ML\n', '" OR true --', '\ud800'),
);
const field = (path: string) => ({ path, column: path, type: 'text' });

describe('ODSQL', () => {
  it('holds any value as a value: nothing breaks out of its literal', () => {
    let written = 0;
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, hostile, (wanted, found, id) => {
        const pushed = pushDown(
          projectsDataset,
          { dataset: 'projets' },
          [field('id'), field('status')],
          { status: wanted, id },
          undefined,
        );
        for (const condition of [pushed?.matching, pushed?.counted]) {
          if (condition === undefined) continue;
          written++;
          const holds = parseCondition(condition, new Set(['id', 'status']));
          const isRow = { id, status: wanted[0] };
          // What was not written is not filtered: never is a row refused that matches.
          if (condition === pushed?.matching) expect(holds(isRow)).to.equal(true);
          const isOther = pushed?.pushed.has('status') && !wanted.includes(found);
          if (condition === pushed?.matching && isOther) expect(holds({ id, status: found })).to.equal(false);
        }
      }),
      { numRuns: 1000 },
    );
    expect(written).to.be.greaterThan(500);
  });

  it('does not write what no code holds, nor columns that do not exist', () => {
    expect(stringLiteral('a"b\\c')).to.equal(String.raw`"a\"b\\c"`);
    for (const value of ['a\n', 'a\u2028', '\ud800', '\u0000', 'x'.repeat(201)])
      expect(stringLiteral(value)).to.equal(undefined);
    expect(columnName('date')).to.equal('`date`');
    for (const name of ['a`b', '', 'a"', 'a\n', 'a,b']) expect(columnName(name)).to.equal(undefined);
  });

  it('pushes no text search, and with one counts nothing apart', () => {
    const query = { text: 'eau', status: 'ongoing' };
    expect(pushDown(projectsDataset, { dataset: 'p' }, [field('status')], query, undefined)).to.equal(undefined);
  });
});

describe('Answers of the Explore API', () => {
  it('are read in its three versions', () => {
    const row = { nom: 'Puits', geo_point_2d: { lon: 2.3, lat: 48.6 } };
    expect(rowsOf({ total_count: 9, results: [row] })).to.deep.equal({ total: 9, rows: [row] });
    expect(rowsOf([row])).to.deep.equal({ rows: [row] });
    expect(rowsOf({ total_count: 9, records: [{ links: [], record: { id: 'x', fields: row } }] })?.rows).to.deep.equal([
      row,
    ]);
    const old = { datasetid: 'd', recordid: 'r', fields: { ...row, geo_point_2d: [48.6, 2.3] }, geometry: {} };
    expect(rowsOf({ nhits: 9, records: [old] })).to.deep.equal({ total: 9, rows: [row] });
    expect(rowsOf({ error_code: 'ODSQLError' })).to.equal(undefined);
    expect(rowsOf('<html>')).to.equal(undefined);
  });
});

describe('The instant at which a quota is renewed', () => {
  it('is read in all its forms', () => {
    const now = Date.parse('2026-11-23T08:00:00Z');
    const at = Date.parse('2026-11-24T00:00:00Z');
    for (const value of [
      '2026-11-24T00:00:00Z',
      '2026-11-24 00:00:00+00:00',
      '2026-11-24 00:00:00',
      'Tue, 24 Nov 2026 00:00:00 GMT',
      at / 1000,
      String(at),
      String((at - now) / 1000),
    ])
      expect(resetInstant(value, now), String(value)).to.equal(at);
    for (const value of ['', 'bientôt', null, undefined, {}]) expect(resetInstant(value, now)).to.equal(undefined);
  });
});
