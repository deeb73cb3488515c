import { expect } from 'chai';
import { issuesOf, onlyRecord, publishFiles, recordsOf, wholeSite } from './publishing.js';

describe('checks', () => {
  it('positions: swapped ones are put right, 0, 0 is left out, outside the country is told', async () => {
    const rows = [
      'Mali;15,0;-2,95',
      'Mali;-2,95;15,0',
      'Mali;0;0',
      'Mali;48,6;2,4',
      'Palestine;35,2;31,7',
      ';-120;45',
      'Mali;-120;45',
      'Mali;95;45',
      'Mali;95;200',
    ];
    const publication = await publishFiles({
      'projets.csv': `titre;pays;latitude;longitude\n${rows.map((row, index) => `P${index};${row}`).join('\n')}\n`,
    });
    const places = recordsOf(publication, 'projects').map(({ places: [place] = [] }) => [place?.lat, place?.lon]);
    expect(places).to.deep.equal([
      [15, -2.95],
      [15, -2.95],
      [undefined, undefined],
      [48.6, 2.4],
      [31.7, 35.2],
      [45, -120],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(issuesOf(publication, 'position-left-out').map(({ line }) => line)).to.deep.equal([8, 9]);
    expect(issuesOf(publication, 'swapped-position').map(({ line }) => line)).to.deep.equal([3, 6, 7]);
    expect(issuesOf(publication, 'null-position').map(({ line }) => line)).to.deep.equal([4]);
    expect(issuesOf(publication, 'position-outside-country').map(({ line }) => line)).to.deep.equal([5]);
    expect(issuesOf(publication, 'invalid-latitude')).to.have.length(1);
  });

  it('addresses of persons are not published, nor repeated in the report; generic ones are', async () => {
    const mails = [
      'jean.dupont@gmail.example',
      'contact@asso.example',
      'mairie@orsay.example',
      'ajukoby@ajukoby.example',
      'secretariat-general@x.example',
      'm.martin@ville.example',
    ];
    const publication = await publishFiles({
      'organisations.csv': `nom;courriel\n${mails.map((mail, index) => `O${index};${mail}`).join('\n')}\n`,
    });
    expect(recordsOf(publication, 'organisations').map(({ contact }) => contact?.email)).to.deep.equal([
      undefined,
      'contact@asso.example',
      'mairie@orsay.example',
      'ajukoby@ajukoby.example',
      'secretariat-general@x.example',
      undefined,
    ]);
    expect(issuesOf(publication, 'personal-email')).to.have.length(2);
    for (const text of [wholeSite(publication), JSON.stringify(publication.report)])
      expect(text).not.to.match(/dupont|m\.martin/);
  });

  it('personal data in any text are masked in every output, ids included, and told with their place', async () => {
    const publication = await publishFiles({
      'projets.csv':
        'titre;titre (en);résumé;description;porteur\n' +
        'Appeler jean.dupont@gmail.com;Call 06 12 34 56 78;Tél. +33 (0)1.69.87.65.43 ou contact@asso.fr;NIR 1 85 05 78 006 084 36 et 185057800608491;Marie (marie.martin [at] orange.fr)\n',
      'lieux.csv': 'projet;lieu\nAppeler jean.dupont@gmail.com;Chez paul.durand@free.fr\n',
      'projects.json': JSON.stringify([
        { id: 'luc.petit@sfr.fr', title: 'B', libre: { note: ['0612345678'] }, relatedProjects: ['luc.petit@sfr.fr'] },
      ]),
      'organisations.csv': 'nom;SIRET;site;courriel\nX;12345678901234;https://x.fr/0612345678;06 12 34 56 78\n',
      'catalogue.json': '{"description":"Écrire à eve.noir@gmail.com"}',
    });
    for (const text of [wholeSite(publication), JSON.stringify([publication.report, publication.ledger])]) {
      expect(text).not.to.match(
        /jean.dupont|marie.martin|paul.durand|luc.petit|eve.noir|jean-dupont|luc-petit|06 ?12 34|69\.87|006 084|1850578/i,
      );
      expect(text).not.to.include('"0612345678"');
    }
    const project = recordsOf(publication, 'projects').find(({ title }) => typeof title !== 'string');
    expect(project).to.deep.include({
      id: 'appeler-adresse-retiree',
      title: { fr: 'Appeler [adresse retirée]', en: 'Call [téléphone retiré]' },
      summary: 'Tél. [téléphone retiré] ou contact@asso.fr',
      leadOrganisation: { name: 'Marie ([adresse retirée])' },
    });
    expect(project?.places).to.deep.equal([{ name: 'Chez [adresse retirée]' }]);
    expect(onlyRecord(publication, 'organisations')).to.include({ siret: '12345678901234' });
    expect(onlyRecord(publication, 'organisations').websites).to.deep.equal(['https://x.fr/0612345678']);
    expect(
      issuesOf(publication, 'personal-phone').map(({ source, line, column }) => [source, line, column]),
    ).to.deep.include.members([
      ['projets.csv', 2, 'titre (en)'],
      ['projets.csv', 2, 'résumé'],
    ]);
    expect(issuesOf(publication, 'personal-number')[0]).to.include({
      column: 'description',
      line: 2,
      severity: 'warning',
    });
    expect(
      issuesOf(publication, 'personal-email').map(({ source, column }) => [source, column]),
    ).to.deep.include.members([
      ['projets.csv', 'titre'],
      ['projets.csv', 'porteur'],
      ['lieux.csv', 'projet'],
      ['lieux.csv', 'lieu'],
      ['catalogue.json', undefined],
    ]);
  });

  it('numbers that are no person’s stay', async () => {
    const text =
      'Budget 1 234 567 890 €, 91 000 habitants, du 01/02/2026 au 03/04/2026, dossier 2024-01-02-03-04-05, SIRET 229 102 280 00018';
    const publication = await publishFiles({ 'projets.csv': `titre;description\nA;"${text}"\n` });
    expect(onlyRecord(publication, 'projects').description).to.equal(text);
  });

  it('codes outside their vocabulary are kept and told; former communes are replaced', async () => {
    const publication = await publishFiles({
      'projects.json':
        '[{"id":"a","title":"A","themes":["sport","water"],"communes":["91182","75056","91999"],"countries":["ZZ"]}]',
      'organisations.csv': 'nom;type;commune\nX;Amicale laïque;Bamako\n',
    });
    expect(onlyRecord(publication, 'projects')).to.deep.include({
      themes: ['sport', 'water'],
      communes: ['91228', '75056'],
      countries: ['ZZ'],
    });
    expect(onlyRecord(publication, 'organisations').kind).to.equal('amicale-laique');
    expect(issuesOf(publication, 'unknown-term').map(({ value }) => value)).to.have.members([
      'sport',
      'ZZ',
      'Amicale laïque',
    ]);
    expect(issuesOf(publication, 'commune-guess')[0]).to.include({ value: '91182', corrected: '91228' });
    expect(issuesOf(publication, 'unknown-commune').map(({ value }) => value)).to.have.members(['91999', 'Bamako']);
    expect(issuesOf(publication, 'commune-outside-essonne')).to.have.length(1);
  });
});
