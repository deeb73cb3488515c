import { expect } from 'chai';
import fc from 'fast-check';
import { datasetNames } from '../../../src/model/datasets.js';
import { tables } from '../../../src/publish/tables/columns.js';
import type { Column } from '../../../src/publish/tables/table.js';
import { type WrittenCell, writeCsvRows, writeOds, writeXlsx } from '../workbook/write-workbook.js';
import { issuesOf, onlyRecord, publishFiles, recordsOf } from './publishing.js';

const words = fc.constantFrom(
  '',
  'P1',
  'P2',
  'Puits & « Kayes »',
  'École <1>\nsuite',
  'Mali',
  'ML | SN',
  '91228',
  'eau',
  'santé|éducation',
  ' oui ',
  '=1+1',
  '1 250,50 €',
  'Ville  d’Orsay',
);
const serial = fc.integer({ min: 30_000, max: 50_000 });

/** What agents put in a column, stored as a spreadsheet does. */
function cellOf({ kind }: Column): fc.Arbitrary<WrittenCell> {
  const typed: Partial<Record<Column['kind'], fc.Arbitrary<WrittenCell>>> = {
    number: fc.integer({ min: -9000, max: 9000 }).map((value) => value / 100),
    amount: fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100),
    integer: fc.integer({ min: 1900, max: 2100 }),
    boolean: fc.boolean(),
    date: serial.map((day) => ({ serial: day })),
    moment: fc
      .tuple(serial, fc.integer({ min: 0, max: 23 }))
      .map(([day, hour]) => ({ serial: day + hour / 24, hasTime: true })),
  };
  const own = typed[kind];
  return own === undefined ? words : fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: words });
}

const sheet = fc.constantFrom(...tables).chain((table) =>
  fc.subarray([...table.columns], { minLength: 1 }).chain((columns) => {
    const headings = [
      ...(table.parent?.headings.slice(0, 1) ?? []),
      ...columns.map((column) => column.headings[0] ?? ''),
    ];
    const row = fc.tuple(...(table.parent ? [words] : []), ...columns.map(cellOf));
    return fc.array(row, { maxLength: 6 }).map((rows) => ({ name: table.names[0] ?? '', rows: [headings, ...rows] }));
  }),
);

describe('workbooks of an agent’s folder', () => {
  it('the same table gives the same records from CSV, .xlsx and .ods', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async ({ name, rows }) => {
        const forms = [
          { [`${name}.csv`]: writeCsvRows(rows) },
          { 'suivi.xlsx': await writeXlsx({ [name]: rows }) },
          { 'suivi.ods': await writeOds({ [name]: rows }) },
        ];
        const [csv, ...others] = await Promise.all(
          forms.map(async (files) => {
            const publication = await publishFiles(files);
            const { read, published, rejected, merged } = publication.report.summary;
            return {
              read,
              published,
              rejected,
              merged,
              ...Object.fromEntries(datasetNames.map((one) => [one, recordsOf(publication, one)])),
            };
          }),
        );
        for (const other of others) expect(other).to.deep.equal(csv);
      }),
      { numRuns: 40 },
    );
  });

  it('headings below a title and merged over groups; sheets that are no table are told', async () => {
    const rows = [
      ['Suivi des projets', '', ''],
      [],
      ['Référence', 'Titre', 'Convention', ''],
      ['', '', 'Début', 'Fin'],
      ['AI-1', 'Puits', '2024', '2026'],
      ['', 'École', '2025', ''],
    ];
    const merged = ['A3:A4', 'B3:B4', 'C3:D3', 'A5:A6'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const bytes = await writeXlsx(
      { Projets: rows, Brouillon: [['x']], Aide: [['Comment remplir']] },
      `<mergeCells>${merged}</mergeCells>`,
    );
    const publication = await publishFiles({ 'suivi.xlsx': bytes });
    expect(recordsOf(publication, 'projects').map(({ title, agreement }) => ({ title, ...agreement }))).to.deep.equal([
      { title: 'École', start: '2025' },
      { title: 'Puits', start: '2024', end: '2026' },
    ]);
    expect(issuesOf(publication, 'above-headings').map(({ line }) => line)).to.deep.equal([1]);
    expect(issuesOf(publication, 'merged-cells')[0]).to.include({
      source: 'suivi.xlsx/Projets',
      line: 5,
      value: '5–6',
    });
    expect(issuesOf(publication, 'unknown-sheet').map(({ value }) => value)).to.deep.equal(['Brouillon']);
    expect(publication.report.summary).to.include({ read: 2, published: 2 });
  });

  it('the only sheet takes the name of its file, and its lines are counted under it', async () => {
    const publication = await publishFiles({
      'Organisations 2026.xlsx': await writeXlsx({ Feuil1: [['nom'], ['AJUKOBY']] }),
    });
    expect(onlyRecord(publication, 'organisations').title).to.equal('AJUKOBY');
    expect(publication.report.files).to.deep.include.members([
      {
        path: 'Organisations 2026.xlsx',
        table: 'organisations',
        format: 'xlsx',
        read: 1,
        published: 1,
        rejected: 0,
        merged: 0,
        errors: 0,
      },
    ]);
    expect(publication.ledger.files).to.deep.equal([
      { path: 'Organisations 2026.xlsx', table: 'organisations', dataset: 'organisations', lines: 1 },
    ]);
  });
});
