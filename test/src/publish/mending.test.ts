import { expect } from 'chai';
import { decodeBytes } from '../../../src/transport/decode-bytes.js';
import { tables } from '../../../src/publish/tables/columns.js';
import { bindHeadings } from '../../../src/publish/tables/headings.js';
import { fileText, issuesOf, onlyRecord, publishFiles, recordsOf } from './publishing.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is mended, and told', () => {
  it('one byte of another encoding does not ruin a UTF-8 file', async () => {
    const bytes = Uint8Array.from([...utf8('titre;résumé\nÉcole à Évry;été\nRéseau caf'), 0xe9, ...utf8(';là\n')]);
    const publication = await publishFiles({ 'projets.csv': bytes });
    expect(recordsOf(publication, 'projects').map(({ title }) => title)).to.deep.equal([
      'École à Évry',
      'Réseau caf\ufffd',
    ]);
    expect(issuesOf(publication, 'mixed-encodings')[0]).to.include({ source: 'projets.csv', severity: 'warning' });
    expect(issuesOf(publication, 'lost-characters')[0]).to.include({ line: 3, column: 'titre' });
  });

  it('UTF-16 without its mark, both ways', () => {
    for (const [encoding, isLittle] of [
      ['utf-16le', true],
      ['utf-16be', false],
    ] as const) {
      const text = 'titre;pays\nPuits d’été;Mali\n';
      const bytes = new Uint8Array(text.length * 2);
      for (let index = 0; index < text.length; index++)
        new DataView(bytes.buffer).setUint16(2 * index, text.charCodeAt(index), isLittle);
      expect(decodeBytes(bytes)).to.deep.equal({ text, encoding });
    }
  });

  it('letters decoded twice are given back when the whole cell allows; control characters go', async () => {
    const publication = await publishFiles({
      'projets.csv': 'titre;résumé;description\nCafÃ© de lâ€™Ã©tÃ©;Ã©cole et école 東;a\u0000b\u0007c\n',
    });
    expect(onlyRecord(publication, 'projects')).to.include({
      title: 'Café de l’été',
      summary: 'Ã©cole et école 東',
      description: 'abc',
    });
    expect(issuesOf(publication, 'mended-text')[0]).to.include({ column: 'titre', corrected: 'Café de l’été' });
    expect(issuesOf(publication, 'garbled-text')[0]).to.include({ column: 'résumé', severity: 'warning' });
    expect(issuesOf(publication, 'control-characters')[0]).to.include({ column: 'description' });
  });

  it('headings: words are no languages, and longer forms are known', () => {
    const [projects] = tables;
    const bound = bindHeadings(projects!, [
      'nom du truc',
      'titre du projet',
      'titre en',
      'titre_pt_BR',
      'titre (tmh)',
      'résumé de la',
      'titre xx',
    ]);
    expect(bound.problems.map(({ heading }) => heading)).to.deep.equal(['nom du truc', 'résumé de la', 'titre xx']);
    expect(bound.columns.map(({ language }) => language)).to.have.members([undefined, 'en', 'pt-BR', 'tmh']);
    for (const heading of [
      'Nom du projet',
      'Intitulé du projet',
      'Nom de l’association',
      "nom de l'organisation",
      'nom de l’événement',
      'Titre de l’événement',
    ])
      expect(bindHeadings(projects!, [heading]).columns[0]?.column.path, heading).to.equal('title');
  });

  it('unknown headings are one line of the report', async () => {
    const publication = await publishFiles({ 'projets.csv': 'titre;aaa;bbb;ccc\nA;1;2;3\n' });
    expect(issuesOf(publication, 'unknown-heading').map(({ value }) => value)).to.deep.equal(['aaa, bbb, ccc']);
  });

  it('official numbers: groups, « .0 », apostrophes and small letters', async () => {
    const publication = await publishFiles({
      'organisations.csv':
        "nom;SIREN;SIRET;RNA\nA;229 102 280;22910228000018.0;w912345678\nB;'229102280;229 102 280 00018;W 912 345 678\nC;229102280;22910228000018;W912345678\n",
    });
    for (const { siren, siret, rna } of recordsOf(publication, 'organisations'))
      expect([siren, siret, rna]).to.deep.equal(['229102280', '22910228000018', 'W912345678']);
    expect(issuesOf(publication, 'normalised-number')).to.have.length(6);
    expect(issuesOf(publication, 'normalised-number')[0]).to.include({
      line: 2,
      column: 'SIREN',
      value: '229 102 280',
      corrected: '229102280',
      severity: 'note',
    });
  });

  it('one bad field of a setting is left out, not the whole setting', async () => {
    const publication = await publishFiles({
      'projets.csv': 'titre\nA\n',
      'catalogue.json': '{"publisher":{"name":"Moi","url":"javascript:x","email":"contact@moi.example"}}',
    });
    const { publisher } = JSON.parse(fileText(publication, 'data/v1/catalog.json')) as { publisher: unknown };
    expect(publisher).to.deep.equal({ name: 'Moi', email: 'contact@moi.example' });
    expect(issuesOf(publication, 'invalid-setting')[0]).to.include({ path: 'publisher.url' });
  });

  it('a time that clocks skip has its own words; its end is after it', async () => {
    const publication = await publishFiles({
      'evenements.csv': 'titre;début;fin\nA;29/03/2026 02:30;29/03/2026 03:15\nB;29/03/2026 02:30;29/03/2026 04:00\n',
    });
    expect(issuesOf(publication, 'skipped-hour')[0]?.reason).to.match(/n’existe pas.*heure d’été/);
    expect(issuesOf(publication, 'date-guess')).to.have.length(0);
    expect(issuesOf(publication, 'end-before-start').map(({ line }) => line)).to.deep.equal([2]);
    const [, b] = recordsOf(publication, 'events');
    expect(b?.occurrences[0]).to.include({ start: '2026-03-29T02:30:00+01:00', end: '2026-03-29T04:00:00+02:00' });
  });
});
