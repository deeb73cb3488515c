import { expect } from 'chai';
import { parseCsv } from '../../../../src/csv/parse-csv.js';
import { proposeForFile } from '../../../../src/publish/index.js';
import { proposeMapping } from '../../../../src/publish/mapping/propose-mapping.js';
import { issuesOf, publishFiles, recordsOf } from '../publishing.js';

const FILE = 'Suivi dossiers 2024.csv';
const ROWS = `Dossiers de solidarité internationale;;;;;;;
N° dossier;Intitulé de l'action;Association;Pays concerné;Nb personnes;Vote;Aide CD91;Ville
24-01;Puits à Kayes;AJUKOBY;Mali;200;12/03/2024;12 000,00 €;Évry-Courcouronnes
24-02;École de Thiès;Les Amis;Sénégal;30;12/03/2024;3 500,00 €;Orsay
24-03;Santé à Dosso;Ville d'Orsay;Niger;60;25/06/2024;8 000,00 €;Orsay
`;

const MAPPING = {
  files: {
    'suivi*.csv': {
      table: 'projets',
      columns: {
        'N° dossier': 'référence',
        'Intitulé de l’action': 'titre',
        Association: 'porteur',
        'Pays concerné': 'countries',
        'Nb personnes': null,
        Vote: 'date de délibération',
        'Aide CD91': 'budget total',
        Ville: 'communes',
      },
      constants: { modalité: 'projet associatif', statut: 'en cours' },
    },
  },
};

describe('mapping of a file’s own headings', () => {
  it('tells which column is what, and what holds for every row', async () => {
    const publication = await publishFiles({ [FILE]: ROWS, 'correspondances.json': JSON.stringify(MAPPING) });
    const projects = recordsOf(publication, 'projects');
    expect(projects).to.have.length(3);
    expect(projects.find(({ title }) => title === 'Puits à Kayes')).to.deep.include({
      sourceIds: ['24-01'],
      countries: ['ML'],
      communes: ['91228'],
      leadOrganisation: { name: 'AJUKOBY' },
      decision: { date: '2024-03-12' },
      totalBudget: { amount: 12000 },
      modality: 'association-project',
      status: 'ongoing',
    });
    expect(issuesOf(publication, 'unknown-heading')).to.deep.equal([]);
    expect(publication.report.files.map(({ path }) => path)).to.deep.equal([FILE]);
  });

  it('what of it is not valid is left out and told; the rest is followed', async () => {
    const files = {
      ...MAPPING.files,
      'a.csv': { table: 'rien' },
      'b.csv': { table: 'projets', columns: { A: 'champ inconnu' }, constants: { __proto__x: 1 } },
    };
    const publication = await publishFiles({ [FILE]: ROWS, 'correspondances.json': JSON.stringify({ files }) });
    expect(issuesOf(publication, 'invalid-mapping').map(({ path }) => path)).to.deep.equal([
      'files.a.csv',
      'files.b.csv.columns.A',
      'files.b.csv.constants.__proto__x',
    ]);
    expect(recordsOf(publication, 'projects')).to.have.length(3);
    for (const bad of ['', '{', '[]', 'null', '{"files":3}', '{"files":{"__proto__":{"table":"projets"}}}'])
      expect(
        (await publishFiles({ 'organisations.csv': 'nom\nA\n', 'mapping.json': bad })).report.summary.published,
      ).to.equal(1);
  });

  it('is proposed from the headings, then from the values, each guess with its reason', () => {
    const proposal = proposeMapping(FILE, parseCsv(ROWS).rows);
    expect(proposal).to.include({ table: 'projets', line: 2, isNamed: false });
    const guesses = Object.fromEntries(
      (proposal?.columns ?? []).map(({ heading, meaning, reason }) => [heading, [meaning, reason]]),
    );
    expect(guesses).to.deep.include({
      'Pays concerné': ['pays', 'like-heading'],
      'N° dossier': ['référence', 'like-heading'],
      'Aide CD91': ['budget total', 'values'],
      Ville: ['communes', 'values'],
      'Nb personnes': [undefined, 'none'],
    });
    expect(proposal?.mapping.columns).to.include({ 'Nb personnes': null, Ville: 'communes' });
  });

  it('is not needed for grants, and nothing is proposed for what is no table', async () => {
    const of = async (text: string): Promise<unknown> =>
      (await proposeForFile({ path: 'x.csv', bytes: new TextEncoder().encode(text) }))[0]?.proposal;
    expect(await of('nomAttribuant,nomBeneficiaire,montant,objet,dateConvention\nA,B,1,C,2024\n')).to.equal('grants');
    expect(await of('')).to.equal('nothing');
    expect(await of('a;b\n1;2\n')).to.equal('nothing');
  });
});
