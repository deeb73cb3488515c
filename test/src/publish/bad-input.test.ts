import { expect } from 'chai';
import { fileText, issuesOf, onlyRecord, publishFiles, recordsOf, wholeSite } from './publishing.js';

describe('bad input', () => {
  it('malformed JSON: file, line, column and reason; the rest is published', async () => {
    const publication = await publishFiles({
      'projects.json': '{ "items": [\n  { "id": "a", "title": "A" },,\n] }',
      'organisations.csv': 'nom\nBonne association\n',
    });
    expect(recordsOf(publication, 'organisations')).to.have.length(1);
    const [issue] = issuesOf(publication, 'malformed-json');
    expect(issue).to.include({ severity: 'error', source: 'projects.json', line: 2, column: '31' });
    expect(issue?.reason).to.match(/pas un JSON valide/);
    expect(issue?.remedy).not.to.equal('');
  });

  it('a JSON file without a list, and a truncated one', async () => {
    const publication = await publishFiles({
      'projects.json': '{"projets":[]}',
      'events.json': '[{"id":"a"',
      'calls.json': '',
    });
    expect(issuesOf(publication, 'no-items')[0]).to.include({ source: 'projects.json' });
    expect(issuesOf(publication, 'malformed-json').map(({ source }) => source)).to.deep.equal([
      'calls.json',
      'events.json',
    ]);
  });

  it('wrong encodings: read, with a note; lost characters are shown', async () => {
    const latin = Uint8Array.from('titre;résumé\nPuits de Gandamia;à côté de l\u0092école\n', (character) =>
      character.charCodeAt(0),
    );
    const publication = await publishFiles({
      'projets.csv': latin,
      'organisations.csv': 'nom\nComit\ufffd de jumelage\n',
    });
    expect(onlyRecord(publication, 'projects').summary).to.equal('à côté de l’école');
    expect(issuesOf(publication, 'old-encoding')[0]).to.include({ source: 'projets.csv', severity: 'note' });
    expect(issuesOf(publication, 'lost-characters')[0]).to.include({
      line: 2,
      column: 'nom',
      value: 'Comit\ufffd de jumelage',
    });
  });

  it('a value that cannot be read is left out, with file, line, column, value, reason and remedy', async () => {
    const publication = await publishFiles({
      'projets.csv':
        'titre;début;latitude;longitude;pays;budget;site;odd\n"Puits\nde Boni";31/02/2024;123;4;Atlantide;beaucoup;javascript:alert(1);3,18\n',
    });
    const { id, ...rest } = onlyRecord(publication, 'projects');
    expect(rest).to.deep.equal({ title: 'Puits de Boni', places: [{ lon: 123, lat: 4 }], sdgs: [3] });
    expect(id).to.equal('puits-de-boni');
    const told = publication.report.issues.map(({ code, source, line, column, value }) => [
      code,
      source,
      line,
      column,
      value,
    ]);
    expect(told).to.have.deep.members([
      ['impossible-date', 'projets.csv', 2, 'début', '31/02/2024'],
      ['invalid-country', 'projets.csv', 2, 'pays', 'Atlantide'],
      ['invalid-number', 'projets.csv', 2, 'budget', 'beaucoup'],
      ['unsafe-url', 'projets.csv', 2, 'site', 'javascript:alert(1)'],
      ['invalid-sdg', 'projets.csv', 2, 'odd', '3,18'],
      ['swapped-position', 'projets.csv', 2, 'latitude', '123, 4'],
    ]);
    for (const { reason, remedy } of publication.report.issues) {
      expect(reason).to.match(/\S/);
      expect(remedy).to.match(/\S/);
    }
  });

  it('wrong types in JSON: the field goes, the record stays', async () => {
    const items = [
      {
        id: 'a',
        title: 'A',
        countries: 'ML',
        start: 2024,
        places: [{ lon: 'x' }, { name: 'Boni' }],
        funding: [{ year: 2024 }],
      },
    ];
    const publication = await publishFiles({ 'projects.json': JSON.stringify(items) });
    expect(onlyRecord(publication, 'projects')).to.include({ id: 'a', title: 'A' });
    expect(onlyRecord(publication, 'projects')).not.to.have.any.keys('countries', 'start');
    expect(publication.report.issues.every(({ source, index }) => source === 'projects.json' && index === 0)).to.equal(
      true,
    );
  });

  it('without a title, or an event without a date: rejected, and its lines with it', async () => {
    const publication = await publishFiles({
      'projets.csv': 'référence;titre\nP1;\nP2;Deux\n',
      'lieux.csv': 'projet;lieu\nP1;Boni\nP2;Kayes\n',
      'evenements.csv': 'titre;début\nSans date;\nPas une date;bientôt\n',
    });
    expect(publication.report.datasets.projects).to.include({ read: 2, published: 1, rejected: 1 });
    expect(publication.report.datasets.events).to.include({ read: 2, published: 0, rejected: 2 });
    expect(issuesOf(publication, 'rejected-parent')[0]).to.include({ source: 'lieux.csv', line: 2 });
    expect(issuesOf(publication, 'no-date')).to.have.length(2);
    expect(publication.report.files.find(({ path }) => path === 'lieux.csv')).to.include({
      read: 2,
      published: 1,
      rejected: 1,
    });
  });

  it('duplicates: identical ones are merged, others rejected with both places', async () => {
    const publication = await publishFiles({
      'projets.csv': 'référence;titre\nP1;Un\nP1;Un\nP1;Autre\n',
      'projects.json': '[{"id":"a","title":"A"},{"title":"A","id":"a"},{"id":"a","title":"B"}]',
    });
    expect(publication.report.summary).to.include({ read: 6, published: 2, merged: 2, rejected: 2 });
    expect(
      issuesOf(publication, 'duplicate-record').map(({ source, line, index, corrected }) => [
        source,
        line ?? index,
        corrected,
      ]),
    ).to.deep.equal([
      ['projects.json', 2, 'projects.json#1'],
      ['projets.csv', 4, 'projets.csv:2'],
    ]);
    expect(issuesOf(publication, 'identical-duplicate')).to.have.length(2);
  });

  it('dangling references are taken out and told', async () => {
    const publication = await publishFiles({
      'projets.csv': 'référence;titre;porteur;appel;projets liés\nP1;Un;ORG-9;AAP9;P2|P9\nP2;Deux;Simple nom;;\n',
      'organisations.csv': 'référence;nom\nORG-1;Une\nORG-2;\n',
      'events.json':
        '[{"id":"e","title":"E","occurrences":[{"start":"2026-01-01"}],"superEvent":"x","organisers":[{"id":"ORG-2","name":"Deux"}]}]',
      'parrainages.csv': 'titre;type de cible;objet soutenu\nS;projet;P9\n',
      'lieux.csv': 'projet;lieu\nP9;Boni\n;Kayes\n',
    });
    const told = publication.report.issues
      .filter(({ code }) => code === 'unknown-reference' || code === 'unknown-parent')
      .map(({ source, path, value }) => [source, path, value]);
    expect(told).to.have.deep.members([
      ['projets.csv', 'leadOrganisation', 'ORG-9'],
      ['projets.csv', 'call', 'AAP9'],
      ['projets.csv', 'relatedProjects[1]', 'P9'],
      ['events.json', 'superEvent', 'x'],
      ['events.json', 'organisers[0]', 'ORG-2'],
      ['parrainages.csv', 'target.id', 'P9'],
      ['lieux.csv', undefined, 'P9'],
      ['lieux.csv', undefined, ''],
    ]);
    const [deux, un] = recordsOf(publication, 'projects');
    expect(un).to.deep.equal({ id: 'un', sourceIds: ['P1'], title: 'Un', relatedProjects: ['deux'] });
    expect(deux?.leadOrganisation).to.deep.equal({ name: 'Simple nom' });
    expect(onlyRecord(publication, 'events').organisers).to.deep.equal([{ name: 'Deux' }]);
  });

  it('a title borne by several records names none of them', async () => {
    const publication = await publishFiles({
      'projets.csv': 'titre;début\nPuits;2020\nPuits;2021\n',
      'lieux.csv': 'projet;lieu\nPuits;Boni\n',
      'evenements.csv': 'titre;début;projets\nE;2026-01-01;Puits\n',
    });
    expect(issuesOf(publication, 'ambiguous-parent')).to.have.length(1);
    expect(issuesOf(publication, 'ambiguous-reference')).to.have.length(1);
  });

  it('rows of the wrong width, unknown and double headings', async () => {
    const publication = await publishFiles({ 'projets.csv': 'titre;pays;remarque;titre\nA;Mali;x;B;en trop\nC\n' });
    expect(issuesOf(publication, 'too-many-cells')[0]).to.include({ line: 2, value: 'en trop' });
    expect(issuesOf(publication, 'too-few-cells')[0]).to.include({ line: 3 });
    expect(issuesOf(publication, 'unknown-heading')[0]).to.include({ value: 'remarque', severity: 'warning' });
    expect(issuesOf(publication, 'duplicate-heading')[0]).to.include({ value: 'titre' });
    expect(recordsOf(publication, 'projects').map(({ title }) => title)).to.deep.equal(['A', 'C']);
  });

  it('an unclosed quotation mark rejects its line, and only it', async () => {
    const publication = await publishFiles({ 'projets.csv': 'titre;résumé\nA;"ouvert\nB;b\nC;c\n' });
    expect(publication.report.datasets.projects).to.include({ read: 3, published: 2, rejected: 1 });
    expect(issuesOf(publication, 'unclosed-quote')[0]).to.include({ line: 2, severity: 'error' });
  });

  it('files that are no table: told, or only listed, never fatal', async () => {
    const publication = await publishFiles({
      'projets.csv': 'titre\nA\n',
      'notes.csv': 'a\n',
      'budget.xls': 'PK',
      'projets.xlsx': 'PK',
      'photo.jpg': 'x',
      'organisations.csv': '',
      'LISEZMOI.txt': 'x',
    });
    expect(issuesOf(publication, 'unknown-file').map(({ source }) => source)).to.deep.equal(['notes.csv']);
    expect(issuesOf(publication, 'workbook-file').map(({ source }) => source)).to.deep.equal(['budget.xls']);
    expect(issuesOf(publication, 'damaged-workbook').map(({ source }) => source)).to.deep.equal(['projets.xlsx']);
    expect(issuesOf(publication, 'no-rows').map(({ source }) => source)).to.deep.equal(['organisations.csv']);
    expect(publication.report.files.map(({ path }) => path)).to.include('photo.jpg');
  });

  it('__proto__ keys, in JSON, headings, ids and titles, pollute nothing', async () => {
    const publication = await publishFiles({
      'projects.json':
        '[{"id":"a","title":"A","__proto__":{"polluted":1},"places":[{"name":"x","constructor":{"prototype":{"polluted":1}}}]},' +
        '{"id":"__proto__","title":"__proto__"},{"id":"constructor","title":{"__proto__":"x"}}]',
      'organisations.csv': 'nom;__proto__;type\nconstructor;x;__proto__\ntoString;;hasOwnProperty\n',
      'financements.csv': 'projet;montant;étape\n__proto__;1;constructor\n',
      'catalogue.json': '{"__proto__":{"polluted":1},"title":"T"}',
    });
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    expect(issuesOf(publication, 'dangerous-key').length).to.be.greaterThan(1);
    expect(wholeSite(publication)).not.to.include('polluted');
    const { read, published, rejected, merged } = publication.report.summary;
    expect(read).to.equal(published + rejected + merged);
  });

  it('records nested without end are refused', async () => {
    const deep = `[{"id":"a","title":"A","x":${'['.repeat(5000)}${']'.repeat(5000)}},{"id":"b","title":"B"}]`;
    const publication = await publishFiles({ 'projects.json': deep });
    expect(recordsOf(publication, 'projects').map(({ id }) => id)).to.deep.equal(['b']);
    expect(issuesOf(publication, 'too-deep')).to.have.length(1);
  });

  it('bad settings: the usual ones take their place, and the report says so', async () => {
    const publication = await publishFiles({
      'projets.csv': 'titre\nA\n',
      'catalogue.json': '{"title":"","defaultLanguage":12,"inconnu":1,"links":{"home":"javascript:x"}}',
    });
    expect(issuesOf(publication, 'invalid-setting').map(({ path }) => path)).to.have.members([
      'title',
      'defaultLanguage',
      'links.home',
    ]);
    expect(issuesOf(publication, 'unknown-setting').map(({ path }) => path)).to.deep.equal(['inconnu']);
    expect(fileText(publication, 'data/v1/catalog.json')).to.include('"defaultLanguage":"fr"');
    const broken = await publishFiles({ 'projets.csv': 'titre\nA\n', 'catalogue.json': '{' });
    expect(issuesOf(broken, 'malformed-json')).to.have.length(1);
    expect(recordsOf(broken, 'projects')).to.have.length(1);
  });

  it('text never becomes markup', async () => {
    const evil = '<script>alert(1)</script>"\'&<img src=x onerror=alert(1)>';
    const publication = await publishFiles({
      'projects.json': JSON.stringify([
        {
          id: 'a',
          title: evil,
          summary: { fr: evil, ar: evil },
          leadOrganisation: { name: evil },
          places: [{ name: evil }],
        },
      ]),
      'sponsorships.json': JSON.stringify([
        {
          id: 's',
          title: evil,
          target: { kind: 'project', id: 'a' },
          wording: evil,
          decision: { number: evil },
          sites: ['https://x.example/"><script>'],
        },
      ]),
      'catalogue.json': JSON.stringify({ publisher: { name: evil } }),
    });
    for (const path of ['projects/a/index.html', 'badges/s/index.html']) {
      // Data for machines, which no text closes, and the badge's own script.
      const page = fileText(publication, path).replace(
        /<script (?:type="application\/ld\+json">[^<]*|[^<>]*src="[^"<>]*"[^<>]*>)<\/script>/g,
        '',
      );
      expect(page).not.to.match(/<script|<img|onerror="/);
      expect(page).to.match(/^<!doctype html>\n<html lang="fr">/);
      expect(page).not.to.match(/style=/);
    }
  });
});
