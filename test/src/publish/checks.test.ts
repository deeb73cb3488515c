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
    ]);
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
