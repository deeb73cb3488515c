import { expect } from 'chai';
import fc from 'fast-check';
import { datasetNames } from '../../../src/model/datasets.js';
import { readRecord } from '../../../src/model/read-record.js';
import { tables } from '../../../src/publish/tables/columns.js';
import { type Files, fileText, publishFiles, recordsOf } from './publishing.js';

/** Cells that real tables hold, good and bad. */
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '',
      'P1',
      'P2',
      'ORG-1',
      'Puits',
      'École',
      'Mali',
      'ML|SN',
      '91228',
      'Évry',
      'eau',
      'oui',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2024',
      '12/03/2026 14:30',
      '31/02/2024',
      '1 250,50 €',
      '-1',
      '200',
      '0',
      '45.5',
      '18h',
      'projet',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      '<script>',
      '"',
      '""',
      '"x',
      ';',
      '\n',
      '=1+1',
      'javascript:x',
      'x@y.z',
      '\u0000',
    ),
  },
);

const quoted = (text: string): string => (/[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const tableFile = fc.constantFrom(...tables).chain((table) => {
  const headings = [
    ...(table.parent ? [table.parent.headings[0] ?? ''] : []),
    ...table.columns.map((column) => column.headings[0] ?? ''),
  ];
  return fc
    .subarray(headings, { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        fc.constant(`${table.names[0] ?? ''}.csv`),
        fc.constant(chosen),
        fc.array(fc.array(cell, { minLength: 1, maxLength: chosen.length + 1 }), { maxLength: 6 }),
        fc.boolean(),
      ),
    )
    .map(([path, chosen, rows, isRaw]) => {
      const lines = [chosen, ...rows].map((cells) => cells.map(isRaw ? String : quoted).join(';'));
      return [path, lines.join('\n')] as const;
    });
});

const jsonFile = fc
  .tuple(
    fc.constantFrom(...datasetNames),
    fc.array(
      fc.oneof(
        fc.jsonValue({ maxDepth: 4 }),
        fc.record(
          {
            id: cell,
            title: cell,
            countries: fc.jsonValue(),
            places: fc.jsonValue(),
            occurrences: fc.jsonValue(),
            target: fc.jsonValue(),
            organisers: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([name, items]) => [`${name}.json`, JSON.stringify(items)] as const);

/** Records that lines and links of the other files can find. */
const base: Files = {
  'projets 0.csv': 'référence;titre\nP1;Puits\nP2;École\n',
  'organisations 0.csv': 'référence;nom\nORG-1;Ajukoby\n',
  'agenda 0.csv': 'référence;titre;date\nP1;Forum;2026-01-01\n',
};

const folder: fc.Arbitrary<Files> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: tableFile },
      { weight: 1, arbitrary: jsonFile },
      {
        weight: 1,
        arbitrary: fc.tuple(
          fc.constantFrom('projets.csv', 'projects.json', 'agenda.csv'),
          fc.uint8Array({ maxLength: 200 }),
        ),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((files) => ({ ...base, ...Object.fromEntries(files as [string, string | Uint8Array][]) }));

describe('conservation', () => {
  it('read = published + rejected + merged, in each file, each dataset and the whole, whatever the files', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (files) => {
        const publication = await publishFiles(files);
        const { report } = publication;
        for (const counts of [report.summary, ...Object.values(report.datasets), ...report.files])
          expect(counts.read).to.equal(counts.published + counts.rejected + counts.merged);
        for (const name of datasetNames) {
          const { published, derived } = report.datasets[name];
          expect(recordsOf(publication, name).length).to.equal(published + derived);
        }
        // What was rejected, or merged, was told.
        const told = report.groups.filter(({ outcome }) => outcome === 'rejected' || outcome === 'merged');
        const lost = report.files.reduce((sum, { rejected, merged }) => sum + rejected + merged, 0);
        if (lost > 0) expect(told.length).to.be.greaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('what is published is valid, unique and points at what is published', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (files) => {
        const publication = await publishFiles(files);
        const ids = new Map(
          datasetNames.map((name) => [name, new Set(recordsOf(publication, name).map(({ id }) => id))]),
        );
        for (const name of datasetNames) {
          const records = recordsOf(publication, name);
          expect(ids.get(name)?.size).to.equal(records.length);
          for (const record of records) expect(readRecord(name, record).issues).to.deep.equal([]);
        }
        for (const { leadOrganisation, call, relatedProjects = [] } of recordsOf(publication, 'projects')) {
          if (leadOrganisation?.id) expect(ids.get('organisations')?.has(leadOrganisation.id)).to.equal(true);
          if (call) expect(ids.get('calls')?.has(call)).to.equal(true);
          for (const id of relatedProjects) expect(ids.get('projects')?.has(id)).to.equal(true);
        }
        for (const { target } of recordsOf(publication, 'sponsorships'))
          if (target) expect(ids.get(`${target.kind}s`)?.has(target.id)).to.equal(true);
      }),
      { numRuns: 100 },
    );
  });

  it('twice the same, and once more with the ledger: not a byte differs', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (files) => {
        const first = await publishFiles(files);
        const second = await publishFiles(files, { ledger: first.ledger });
        expect(second.files.map(({ path }) => path)).to.deep.equal(first.files.map(({ path }) => path));
        for (const { path } of first.files) expect(fileText(second, path), path).to.equal(fileText(first, path));
        expect(second.ledger).to.deep.equal(first.ledger);
      }),
      { numRuns: 100 },
    );
  });
});
