import { expect } from 'chai';
import type { Catalog } from 'essonne-international';
import { communes } from '../../../../src/referential/index.js';
import { isCantonsFile } from '../../../../src/publish/cantons/read-cantons.js';
import type { Publication } from '../../../../src/publish/index.js';
import { type Files, fileText, issuesOf, publishFiles } from '../publishing.js';

const catalogOf = (publication: Publication): Catalog =>
  JSON.parse(fileText(publication, 'data/v1/catalog.json')) as Catalog;
const publishCantons = (table: string, files: Files = {}): Promise<Publication> =>
  publishFiles({ 'projets.csv': 'titre;communes\nPuits;91228', 'cantons.csv': table, ...files });
const cantonsOf = (catalog: Catalog, commune: string): unknown =>
  catalog.vocabularies?.communes?.find(({ code }) => code === commune)?.cantons;
/** What the report says of the table, but for the communes that it leaves out. */
const notesOf = ({ report }: Publication): readonly string[] =>
  report.issues
    .filter(({ source, code }) => source?.startsWith('cantons') && code !== 'commune-without-canton')
    .map(({ code, line, value = '', severity }) => `${severity} ${code} ${line ?? '-'} ${value}`.trim());

describe('cantons', () => {
  it('are a vocabulary, and each commune tells its own: a split one has several', async () => {
    const publication = await publishCantons(
      'code;nom;nom (en);communes\n9102;Canton B;Canton Bee;91228|Corbeil-Essonnes\n9101;Canton A;;"91228, 91001"',
    );
    const catalog = catalogOf(publication);
    expect(catalog.vocabularies?.cantons).to.deep.equal([
      { code: '9101', label: 'Canton A' },
      { code: '9102', label: { fr: 'Canton B', en: 'Canton Bee' } },
    ]);
    expect(cantonsOf(catalog, '91228')).to.deep.equal(['9101', '9102']);
    expect(cantonsOf(catalog, '91174')).to.deep.equal(['9102']);
    expect(cantonsOf(catalog, '91223')).to.equal(undefined);
    expect(notesOf(publication)).to.deep.equal([]);
    const reading = publication.report.files.find(({ path }) => path === 'cantons.csv');
    expect(reading).to.include({ table: 'cantons', format: 'csv', separator: ';', errors: 0 });
  });

  it('may be on as many lines as they have communes, and without a code', async () => {
    const catalog = catalogOf(await publishCantons('Canton,Code INSEE\nLes Ulis,91692\nLes Ulis,91122'));
    expect(catalog.vocabularies?.cantons).to.deep.equal([{ code: 'les-ulis', label: 'Les Ulis' }]);
    expect(cantonsOf(catalog, '91692')).to.deep.equal(['les-ulis']);
  });

  it('are no vocabulary without their table', async () => {
    const catalog = catalogOf(await publishFiles({ 'projets.csv': 'titre\nPuits' }));
    expect(catalog.vocabularies).to.not.have.property('cantons');
    expect(cantonsOf(catalog, '91228')).to.equal(undefined);
  });

  it('report the communes that no canton has, each by its name', async () => {
    const publication = await publishCantons('code;nom;communes\n9101;A;91228');
    const missing = issuesOf(publication, 'commune-without-canton');
    expect(missing).to.have.length(communes.length - 1);
    expect(missing.map(({ value }) => value)).to.include('Corbeil-Essonnes (91174)');
    expect(missing[0]?.severity).to.equal('warning');
    const whole = await publishCantons(`code;nom;communes\n9101;A;${communes.map(({ code }) => code).join('|')}`);
    expect(issuesOf(whole, 'commune-without-canton')).to.deep.equal([]);
  });

  it('report what cannot be read of them, and publish the rest', async () => {
    const publication = await publishCantons(
      'code;nom;communes;population\n9101;A;91228|Nulle-Part|75056;12\n;;91001;\n9103;C;;',
      { 'cantons-2008.csv': 'code;nom;communes\n1;Z;91228' },
    );
    expect(notesOf(publication)).to.have.members([
      'warning cantons-twice - cantons.csv',
      'warning unknown-heading 1 population',
      'warning unknown-commune 2 Nulle-Part',
      'warning commune-outside-essonne 2 75056',
      'error canton-without-name 3',
      'warning canton-without-communes 4 9103',
    ]);
    for (const { reason, remedy } of publication.report.issues) expect(reason.length * remedy.length).to.be.above(0);
    expect(catalogOf(publication).vocabularies?.cantons).to.deep.equal([{ code: '9101', label: 'A' }]);
  });

  it('that no column tells are refused, and said to be', async () => {
    for (const table of ['', 'a;b\n1;2', 'code;nom\n9101;A']) {
      const publication = await publishCantons(table);
      expect(catalogOf(publication).vocabularies, table).to.not.have.property('cantons');
      expect(issuesOf(publication, 'no-cantons')).to.have.length(1);
    }
  });

  it('are known by the name of their file', () => {
    for (const path of ['cantons.csv', 'Cantons 2015.csv', 'listes/cantons.tsv', 'canton.txt'])
      expect(isCantonsFile(path), path).to.equal(true);
    for (const path of ['cantonales.csv', 'cantons.json', 'projets-cantons.csv', 'cantons.xlsx'])
      expect(isCantonsFile(path), path).to.equal(false);
  });
});
