import { expect } from 'chai';
import { type Partnership, PLACE_PRECISIONS, type Project, datasets, dayNumber, isoDay } from 'essonne-international';
import { queryContext } from '../../../src/query/context.js';
import { startDays } from '../../../src/table/start-days.js';
import { tableOf } from '../../../src/table/table-of.js';
import { catalog, events, projects } from '../fixtures.js';

const context = queryContext(catalog);
const table = tableOf(datasets.projects.fields, projects, context);

/** A column as a list of lists. */
const rowsOf = <T>(starts: Uint32Array, value: (index: number) => T): T[][] =>
  Array.from({ length: starts.length - 1 }, (_, row) =>
    Array.from({ length: starts[row + 1]! - starts[row]! }, (_one, index) => value(starts[row]! + index)),
  );

describe('table of records', () => {
  it('holds the codes of each row, each once, in the narrowest numbers', () => {
    const { starts, ids, values } = table.codes('theme');
    expect(rowsOf(starts, (index) => values[ids[index]!])).to.deep.equal([['water', 'health'], ['health'], []]);
    const many = Array.from({ length: 300 }, (_, row): Project => ({
      id: `p-${row}`,
      title: 'P',
      countries: ['ML', 'ML'],
      call: `c-${row}`,
    }));
    const wide = tableOf(datasets.projects.fields, many, context);
    expect(wide.codes('country').ids).to.deep.equal(new Uint8Array(300));
    expect(wide.codes('call').ids).to.deep.equal(Uint16Array.from(many, (_, row) => row));
  });

  it('holds flags, days and points; a column is made once', () => {
    expect([...table.flag('sponsored')]).to.deep.equal([1, 0, 0]);
    const { starts, first, last } = table.days()!;
    expect(rowsOf(starts, (index) => [isoDay(first[index]!), isoDay(last[index]!)])).to.deep.equal([
      [['2024-01-01', '9999-12-31']],
      [['2019-03-01', '2021-06-30']],
      [['2027-01-15', '2027-01-15']],
    ]);
    expect([...table.points()!.lat]).to.deep.equal([48.63, 48.61, 48.43].map(Math.fround));
    expect(table.days()).to.equal(table.days());
    expect(table.codes('theme')).to.equal(table.codes('theme'));
    expect(tableOf(datasets.organisations.fields, [], context).days()).to.equal(undefined);
    expect(tableOf(datasets.calls.fields, [], context).points()).to.equal(undefined);
  });

  it('reads the first centuries as they are written', () => {
    for (const day of ['0001-01-01', '0099-12-31', '0100-03-01', '1970-01-01', '2024-02-29', '9999-12-31'])
      expect(isoDay(dayNumber(day))).to.equal(day);
  });

  it('holds places with their names, or the area that they lie in, and their precision', () => {
    const places: Partnership['places'] = [
      { name: { fr: 'Kayes', en: 'Kayes' }, adminArea: 'Région de Kayes', country: 'ML', lon: -11.5, lat: 14.5 },
      { adminArea: 'Matam', precision: 'region' },
      { name: { fr: 'Kayes', en: 'Kayes' }, country: 'ML', precision: 'point' },
      {},
    ];
    const records: readonly Partnership[] = [
      { id: 'a', title: 'A', places },
      { id: 'b', title: 'B' },
    ];
    const column = tableOf(datasets.partnerships.fields, records, context).places()!;
    expect([...column.starts]).to.deep.equal([0, 4, 4]);
    expect(column.nameValues).to.deep.equal([undefined, { fr: 'Kayes', en: 'Kayes' }, 'Matam']);
    expect([...column.names]).to.deep.equal([1, 2, 1, 0]);
    expect([...column.countries].map((country) => column.countryValues[country])).to.deep.equal([
      'ML',
      undefined,
      'ML',
      undefined,
    ]);
    expect([...column.precisions].map((precision) => PLACE_PRECISIONS[precision])).to.deep.equal([
      undefined,
      'region',
      'point',
      undefined,
    ]);
    expect(column.precisions[0]).to.equal(255);
    expect([...column.lon]).to.deep.equal([-11.5, NaN, NaN, NaN]);
    const venues = tableOf(datasets.events.fields, events, context).places()!;
    expect(rowsOf(venues.starts, (index) => venues.nameValues[venues.names[index]!])).to.deep.equal([
      ['Médiathèque'],
      [],
    ]);
  });

  it('ranks titles as French dictionaries do, and has no key for what is unknown', () => {
    const titled = ['Zoo', 'Été 10', 'ete 2', 'Été 10'].map((title, row): Project => ({ id: `p-${row}`, title }));
    expect([...tableOf(datasets.projects.fields, titled, context).keys('title')]).to.deep.equal([2, 1, 0, 1]);
    expect([...table.keys('budget')]).to.deep.equal([40_000, 12_500, NaN]);
    expect([...table.keys('updated')]).to.deep.equal([Date.UTC(2026, 9, 1), Date.UTC(2026, 10, 1), NaN]);
    expect([...table.keys('start')].map(isoDay)).to.deep.equal(['2024-01-01', '2019-03-01', '2027-01-15']);
    expect([...tableOf(datasets.organisations.fields, [{ id: 'o', title: 'O' }], context).keys('start')]).to.deep.equal(
      [NaN],
    );
  });

  it('tells the earliest day of a row, whatever the order of its dates, within the days asked for', () => {
    const column = {
      starts: Uint32Array.of(0, 3, 3, 4),
      first: Int32Array.of(30, 10, 20, 5),
      last: Int32Array.of(31, 12, 21, 40),
    };
    expect([...startDays(column)]).to.deep.equal([10, NaN, 5]);
    expect([...startDays(column, 13, 35)]).to.deep.equal([20, NaN, 5]);
    expect([...startDays(column, 41)]).to.deep.equal([NaN, NaN, NaN]);
  });

  it('gives records, titles, rows of identifiers and what is searched', async () => {
    expect(table.peek(1)).to.equal(projects[1]);
    expect(table.peek(3)).to.equal(undefined);
    expect(await table.records([2, 0])).to.deep.equal([projects[2], projects[0]]);
    expect(await Promise.all(['hopitaux-de-matam', 'nope'].map((id) => table.find(id)))).to.deep.equal([1, -1]);
    expect((await table.titles())(2)).to.equal('Œuvrer pour l’école');
    const searched = await table.searchTexts();
    for (const word of [' well', ' mali ', ' kaye ', ' assainissement ', ' evry '])
      expect(searched(0)).to.contain(word);
    expect(searched(1)).not.to.contain(' mali ');
  });
});
