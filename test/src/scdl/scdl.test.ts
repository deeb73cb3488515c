import { expect } from 'chai';
import fc from 'fast-check';
import { parseCsv } from '../../../src/csv/parse-csv.js';
import { createClient } from '../../../src/index.js';
import { isScdl, readScdl } from '../../../src/scdl/index.js';
import { bindScdlHeadings } from '../../../src/scdl/columns.js';
import { scdl } from '../../../src/sources/index.js';
import { fileText, issuesOf, publishFiles, recordsOf } from '../publish/publishing.js';

const HEADINGS =
  'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide';

/** Numbers whose check digits are right: INSEE's own examples are of this kind. */
const GRANTOR = '22910228000018';
const BENEFICIARY = '73282932000074';

const row = (cells: Readonly<Record<string, string>>): string =>
  HEADINGS.split(',')
    .map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');

const WELLS = {
  nomAttribuant: 'Département de l’Essonne',
  idAttribuant: GRANTOR,
  dateConvention: '2024-03-12',
  referenceDecision: '2024-03-0011',
  nomBeneficiaire: 'Puits du Sahel',
  idBeneficiaire: BENEFICIARY,
  objet: 'Puits à Kayes',
  montant: '12000',
  nature: 'aide en numéraire',
  conditionsVersement: 'unique',
  datesPeriodeVersement: '2024-04-01/2025-03-31',
  pourcentageSubvention: '0.5',
};

const file = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  [HEADINGS, ...rows.map(row), ''].join('\n');

const codesOf = (text: string): readonly number[] => text.split('').map((unit) => unit.charCodeAt(0));

describe('SCDL grants', () => {
  it('headings: the schema’s names, their long titles, and what producers write', () => {
    const meant = {
      "Nom de l'attribuant": 'nomAttribuant',
      'Identification SIRET de l’attribuant *': 'idAttribuant',
      'DATE CONVENTION': 'dateConvention',
      date_de_deliberation: 'dateConvention',
      exercice: 'dateConvention',
      nombeneficiaire_0: 'nomBeneficiaire',
      libelle_tiers: 'nomBeneficiaire',
      idBeneficiare: 'idBeneficiaire',
      'N° RNA du bénéficiaire': 'rnaBeneficiaire',
      'Montant total de la subvention': 'montant',
      '% du mt de la subvention attribuée au bénéficiaire': 'pourcentageSubvention',
      'Date(s) ou période(s) de versement': 'datesPeriodeVersement',
      "Aide d'Etat notifiée à la Commission Européenne": 'notificationUE',
      'Montant du prêt': undefined,
      'Détail des avantages en nature': undefined,
      pays: undefined,
    };
    for (const [heading, column] of Object.entries(meant))
      expect([...bindScdlHeadings([heading]).columns.keys()][0], heading).to.equal(column);
    expect(isScdl(HEADINGS.split(','))).to.equal(true);
    expect(isScdl(['titre', 'pays', 'montant', 'bénéficiaire'])).to.equal(false);
  });

  it('is published as projects and organisations, whatever the encoding and the separator', async () => {
    const text = file(WELLS).replaceAll('’', "'");
    const french = text.replaceAll('","', '";"').replace(/^.*\n/, (line) => line.replaceAll(',', ';'));
    const old = Uint8Array.from(codesOf(french));
    const wide = new Uint8Array(Uint16Array.from(codesOf(`\ufeff${text}`)).buffer);
    const [first, ...others] = await Promise.all(
      [text, `\ufeff${french}`, old, wide].map(async (content) => {
        const publication = await publishFiles({ 'subventions 2024.csv': content });
        return [recordsOf(publication, 'projects'), recordsOf(publication, 'organisations')];
      }),
    );
    expect(first?.[0]).to.deep.equal([
      {
        id: 'puits-a-kayes',
        sourceIds: [`siret-${GRANTOR}:2024-03-0011:siret-${BENEFICIARY}`],
        title: 'Puits à Kayes',
        start: '2024-04-01',
        end: '2025-03-31',
        leadOrganisation: { id: 'puits-du-sahel', name: 'Puits du Sahel' },
        decision: { number: '2024-03-0011' },
        agreement: { start: '2024-03-12' },
        funding: [
          {
            year: 2024,
            funder: { id: 'departement-de-l-essonne', name: "Département de l'Essonne" },
            amount: 6000,
            stage: 'voted',
            nature: 'cash',
          },
        ],
      },
    ]);
    for (const other of others) expect(other).to.deep.equal(first);
  });

  it('joins the organisations of other tables by number or name, and reads columns of projects beside the schema’s', async () => {
    const publication = await publishFiles({
      'organisations.csv': `nom;siret;commune\nPuits du Sahel (APS);${BENEFICIARY};91228\nLes Amis;;91228\n`,
      'scdl.csv': `${HEADINGS},Pays,Thème\n${row(WELLS)},Mali,eau et assainissement\n${row({ ...WELLS, nomBeneficiaire: 'LES AMIS', idBeneficiaire: '', objet: '' })},Sénégal,\n`,
    });
    const projects = recordsOf(publication, 'projects');
    const [gift, wells] = ['SN', 'ML'].map((code) => projects.find(({ countries }) => countries?.includes(code)));
    expect(wells).to.deep.include({ countries: ['ML'], themes: ['water'] });
    expect(wells?.leadOrganisation?.id).to.equal('puits-du-sahel-aps');
    expect(gift).to.deep.include({ title: 'Subvention à LES AMIS', countries: ['SN'] });
    expect(gift?.leadOrganisation).to.deep.equal({ id: 'les-amis', name: 'Les Amis' });
    expect(recordsOf(publication, 'organisations')).to.have.length(3);
    expect(issuesOf(publication, 'known-organisation')).to.have.length(2);
    expect(publication.report.summary).to.deep.include({ read: 7, published: 5, merged: 2, rejected: 0 });
  });

  it('what is written back reads again as the same grants', async () => {
    const before = await publishFiles({
      'catalogue.json': JSON.stringify({
        publisher: { name: 'Département de l’Essonne', url: 'https://www.essonne.fr/' },
      }),
      'organisations.csv': `référence;nom;type;siret\nD;Département de l’Essonne;département;${GRANTOR}\n`,
      'scdl.csv': file({ ...WELLS, pourcentageSubvention: '1.00' }),
    });
    const [header, ...rows] = parseCsv(fileText(before, 'data/v1/subventions.csv')).rows;
    const { grants, issues } = readScdl(header!, rows);
    const [project] = recordsOf(before, 'projects');
    expect(grants[0]?.fields).to.deep.include({
      title: project?.title,
      decision: project?.decision,
      agreement: project?.agreement,
    });
    expect(grants[0]?.fields.funding).to.deep.include.members([
      {
        amount: 12000,
        stage: 'voted',
        year: 2024,
        nature: 'cash',
        funder: { id: `siret-${GRANTOR}`, name: 'Département de l’Essonne' },
      },
    ]);
    expect(issues.map(({ code }) => code)).to.deep.equal(['unpublished-columns']);
  });

  it('what cannot be taken is told with its line and column; a person’s number is never shown', async () => {
    const publication = await publishFiles({
      'scdl.csv': file(
        {
          ...WELLS,
          montant: '240 000 € (pour les 3 saisons)',
          dateConvention: 'à venir',
          datesPeriodeVersement: '2022/01/13_2024/01/12',
        },
        {
          ...WELLS,
          objet: 'Autre',
          idBeneficiaire: '1 84 12 76 451 089 46',
          nature: 'aide en numéraire;aide en nature',
        },
        { ...WELLS, objet: 'Encore', idBeneficiaire: '732829320', pourcentageSubvention: '80' },
        { ...WELLS, objet: 'Faux', idBeneficiaire: '73282932000075' },
        { montant: '12', nomAttribuant: 'Ville' },
        WELLS,
        WELLS,
      ),
    });
    const places = (code: string): readonly (string | number | undefined)[][] =>
      issuesOf(publication, code).map(({ line, column, value }) => [line, column, value]);
    expect(places('invalid-number')).to.deep.equal([[2, 'montant', '240 000 € (pour les 3 saisons)']]);
    expect(places('invalid-date')).to.deep.equal([[2, 'dateConvention', 'à venir']]);
    expect(places('no-official-number')).to.deep.equal([[3, 'idBeneficiaire', undefined]]);
    expect(places('mixed-nature')).to.deep.equal([[3, 'nature', 'aide en numéraire;aide en nature']]);
    expect(places('number-guess')).to.deep.equal([[4, 'pourcentageSubvention', '80']]);
    expect(places('bad-check-digit')).to.deep.equal([[5, 'idBeneficiaire', '73282932000075']]);
    expect(places('missing-field').map(([line]) => line)).to.deep.equal([6]);
    expect(publication.report.files.find(({ path }) => path === 'scdl.csv')).to.include({
      read: 7,
      published: 5,
      rejected: 1,
      merged: 1,
    });
    const first = recordsOf(publication, 'projects').find(({ start }) => start === '2022-01-13');
    expect(first?.end).to.equal('2024-01-12');
    expect(JSON.stringify(publication)).not.to.include('451 089').and.not.to.include('451089');
  });

  it('the source of the SDK gives the same grants, and refuses another table', async () => {
    const client = createClient({ source: scdl(file(WELLS, { ...WELLS, objet: 'École', referenceDecision: '12' })) });
    const page = await client.projects.list({ year: 2024, sort: 'title' });
    expect(page.items.map(({ title }) => title)).to.deep.equal(['École', 'Puits à Kayes']);
    expect(page.items[1]?.leadOrganisation?.id).to.equal(`siret-${BENEFICIARY}`);
    const lead = await client.organisations.retrieve(`siret-${BENEFICIARY}`);
    expect(lead).to.include({ title: 'Puits du Sahel', siret: BENEFICIARY });
    const other = await createClient({ source: scdl('a;b\n1;2\n') }).projects.list();
    expect(other.items).to.deep.equal([]);
    expect(other.warnings.map(({ code }) => code)).to.deep.equal(['not-scdl']);
  });

  it('the columns of Etalab’s schema of aid schemes are those of calls', async () => {
    const publication = await publishFiles({
      'dispositifs-aide.csv':
        'id_aide,nom_aide_normalise,porteur_aide,beneficiaires_aide,taux_subvention_maximum,description,thematique_aide,date_ouverture,date_pre_depot,date_cloture,url_demarche\n' +
        'A1,Soutenir des projets,Département de l’Essonne,"Associations,Communes",70,Texte,eau et assainissement,2026-01-02,2026-02-01,2026-03-01,https://demarche.example/\n',
    });
    const [call] = recordsOf(publication, 'calls');
    expect(call).to.deep.include({
      title: 'Soutenir des projets',
      funder: { name: 'Département de l’Essonne' },
      eligibleLeads: ['association', 'commune'],
      rate: 0.7,
      opens: '2026-01-02',
      themes: ['water'],
      url: 'https://demarche.example/',
    });
    expect(call?.deadlines?.map(({ at }) => at)).to.deep.equal(['2026-03-01', '2026-02-01']);
  });

  it('any cells: every row has one fate, nothing is thrown, nothing is polluted', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        ...Object.values(WELLS),
        '__proto__',
        'constructor',
        '=1+1',
        '<script>',
        '7,6E+13',
        '2014',
        '-1',
        '1;2',
        '\u0000',
        '"',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: 18 }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (cells) => {
        const numbered = cells.map((one, index) => ({ line: index + 2, cells: one }));
        const { grants, merged, rejected } = readScdl({ line: 1, cells: HEADINGS.split(',') }, numbered);
        expect(grants.length + merged.length + rejected.length).to.equal(cells.length);
        expect(new Set(grants.map(({ sourceId }) => sourceId)).size).to.equal(grants.length);
        expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      }),
    );
  });
});
