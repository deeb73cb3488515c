import { expect } from 'chai';
import { eventsToCsv, organisationsToCsv, projectsToCsv } from 'essonne-international/formats';
import fc from 'fast-check';
import { writeCsv } from '../../../src/formats/csv/write-csv.js';
import { expectedText, hostileText, runs } from './hostile-text.js';
import { readCsv } from './read-csv.js';
import { association, context, english, exhibition, training, unplaced, wells } from './sample.js';

/** A spreadsheet would run the cell. */
const runsAsFormula = (cell: string): boolean =>
  /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell);

describe('CSV', () => {
  it('begins with a byte-order mark unless told otherwise, and ends each line with CRLF', () => {
    expect(projectsToCsv([wells], context).startsWith('\ufeffid,title,')).to.equal(true);
    const text = projectsToCsv([wells, unplaced], context, { bom: false });
    expect(text.startsWith('id,title,')).to.equal(true);
    expect(text.endsWith('\r\n')).to.equal(true);
    expect(text.split('\r\n')).to.have.length(4);
  });

  it('keeps the first columns where they were', () => {
    const headings = (text: string): string => text.slice(1, text.indexOf('\r\n'));
    expect(headings(projectsToCsv([], context))).to.match(
      /^id,title,summary,status,modality,themes,start,end,lead_organisation,countries,communes,places,latitude,/,
    );
    expect(headings(eventsToCsv([], context))).to.match(
      /^id,title,summary,kind,status,start,end,start_day,start_time,end_day,end_time,place,address,commune,/,
    );
    expect(headings(organisationsToCsv([], context))).to.match(
      /^id,title,summary,kind,siren,siret,rna,foreign_ids,country,commune,canton,websites,/,
    );
  });

  it('writes a project with codes, labels, sums and attribution', () => {
    const [row] = readCsv(projectsToCsv([wells], context));
    expect(row).to.include({
      id: 'puits-douentza',
      title: 'Puits à Douentza',
      themes: 'water',
      theme_labels: 'eau et assainissement',
      places: 'Douentza | Boni',
      latitude: '15.001',
      longitude: '-2.95',
      precision: 'town',
      funding_voted_eur: '21000.5',
      funding_paid_eur: '20000.5',
      country_labels: 'Mali',
      producer: 'Département de l’Essonne',
      licence: 'Licence Ouverte 2.0',
      data_updated_at: '2026-11-20T08:00:00Z',
      notice: 'données de démonstration',
    });
    expect(readCsv(projectsToCsv([wells], english))[0]).to.include({
      title: 'Wells in Douentza',
      notice: 'demonstration data',
    });
  });

  it('writes an occurrence a row, with its day and time in Paris', () => {
    const rows = readCsv(eventsToCsv([training, exhibition], context));
    expect(
      rows.map(({ id, start_day, start_time, end_day, end_time }) => [id, start_day, start_time, end_day, end_time]),
    ).to.deep.equal([
      ['formation-budget', '2026-11-21', '14:00', '2026-11-21', '17:00'],
      ['exposition-puits', '2026-03-02', '', '2026-03-15', ''],
      ['exposition-puits', '2026-04-01', '', '2026-04-30', ''],
    ]);
  });

  it('lets no address but http(s) or relative through', () => {
    expect(readCsv(organisationsToCsv([association], context))[0]?.websites).to.equal(
      'https://amis.example/ | https://www.helloasso.example/amis',
    );
    expect(readCsv(projectsToCsv([{ ...wells, url: 'javascript:alert(1)' }], context))[0]?.url).to.equal('');
    expect(readCsv(projectsToCsv([{ ...wells, url: 'p/1.html' }], { ...context, baseUrl: '/' }))[0]?.url).to.equal(
      'p/1.html',
    );
  });

  it('disarms formulas after characters that do not show', () => {
    const hidden = [
      0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200e, 0x2060, 0x2061, 0x2064, 0x202a, 0x202e, 0x2066, 0x2069, 0x3164,
      0xfe0f, 0xfeff, 0xe0001,
    ];
    for (const code of hidden)
      for (const cell of ['=', '+', '-', '@'].map((sign) => `${String.fromCodePoint(code)} ${sign}1`))
        expect(writeCsv([cell], [['cell', (row) => row]], { bom: false }), code.toString(16)).to.match(/\n"?'/);
  });

  it('disarms formulas and leaves numbers alone', () => {
    const column = (cell: string | number): string => writeCsv([cell], [['cell', (row) => row]], { bom: false });
    const armed = [
      '=1+1',
      '+33 1',
      '-2 places',
      '@x',
      '\tx',
      '\rx',
      '\nx',
      '  =1',
      '\u00a0=1',
      '\u200b=1',
      '＝1',
      '-1.5',
    ];
    for (const cell of armed) expect(readCsv(column(cell))[0]?.cell, JSON.stringify(cell)).to.match(/^'/);
    for (const cell of ['Puits', 'a=b', '« -1 »', '— tiret', '1', "'=1"])
      expect(readCsv(column(cell))[0]?.cell).to.equal(cell);
    const numbers = [-1.5, -2.9498765, 0, 1e21, 1e-7, 12000.5];
    expect(numbers.map((number) => readCsv(column(number))[0]?.cell)).to.deep.equal([
      '-1.5',
      '-2.9498765',
      '0',
      '1000000000000000000000',
      '0.0000001',
      '12000.5',
    ]);
    expect(column(NaN)).to.equal('cell\r\n\r\n');
  });

  it('gives every text back to a reader, disarmed', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(',' as const, ';' as const), (text, delimiter) => {
        const project = { ...wells, title: text, description: text, partners: [{ name: text }], status: text };
        const output = projectsToCsv([project, wells], context, { delimiter });
        const rows = readCsv(output, delimiter);
        expect(rows).to.have.length(2);
        for (const row of rows) {
          expect(Object.keys(row)).to.have.length(37);
          for (const [heading, cell] of Object.entries(row)) {
            if (heading !== 'longitude' && heading !== 'latitude') expect(runsAsFormula(cell), cell).to.equal(false);
          }
        }
        const expected = expectedText(text);
        expect([expected, `'${expected}`]).to.include(rows[0]?.description);
        expect(output.replaceAll('\r\n', '')).not.to.include('\r');
      }),
      runs,
    );
  });
});
