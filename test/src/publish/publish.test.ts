import { expect } from 'chai';
import { Catalog, Change } from '../../../src/model/catalog.js';
import { datasetNames } from '../../../src/model/datasets.js';
import { recordSchemas } from '../../../src/model/record-schemas.js';
import { writeLedger } from '../../../src/publish/index.js';
import { NOW, type Files, fileText, issuesOf, onlyRecord, publishFiles, recordsOf, wholeSite } from './publishing.js';

const folder: Files = {
  'projets.csv': `référence;titre;titre (en);porteur;partenaires;pays;communes;thèmes;statut;début;fin;lieu;latitude;longitude;budget total;appel;délibération;date de délibération
P1;Puits de Douentza;Wells in Douentza;ORG-1;Conseil de cercle|ORG-2;Mali;;eau;en cours;2024;12/2026;Douentza;15,0;-2,95;12 250,50 €;AAP1;2024-02-0042;12/02/2024
P2;École de Kayes;;Comité de jumelage de Kayes;;ML|Sénégal;91228, Draveil;éducation;terminé;2019;31/12/2021;;;;;;;
`,
  'organisations.csv': `référence;nom;type;commune;courriel;site
ORG-1;Ajukoby;association;Bures sur Yvette;contact@ajukoby.org;www.ajukoby.org
ORG-2;Comité de jumelage de Kayes;comité de jumelage;Évry;mairie@evry.example;
`,
  'lieux.csv': 'projet;lieu;pays;latitude;longitude;précision\nP1;Boni;Mali;15,08;-2,21;ville\n',
  'financements.csv':
    'projet;année;financeur;montant;étape\nP1;2024;Département de l’Essonne;5 000,00;voté\nPuits de Douentza;2025;ORG-2;1000;versé\n',
  'appels.csv':
    'référence;titre;financeur;date limite;étape;date limite 2\nAAP1;Appel 2026;Département de l’Essonne;12/03/2026 12:00;Dépôt;30/06/2026\n',
  'evenements.csv':
    'référence;titre;type;début;fin;lieu;commune;projets\nE1;Forum;forum;12/11/2026 14h;18h30;Agora;91228;P1\nE2;Exposition itinérante;exposition;;;Mairie;91201;\n',
  'dates.csv':
    'événement;début;fin;lieu;commune\nE2;01/12/2026;05/12/2026;;\nE2;10/12/2026;12/12/2026;Médiathèque;Massy\n',
  'parrainages.csv':
    'titre;type de cible;objet soutenu;organisation;type;début;fin;sites;mention\nSoutien aux puits;projet;P1;ORG-1;soutien financier;2024;2026;www.ajukoby.org;avec le soutien du Département\n',
  'partenariats.csv':
    'titre;parties;type;depuis;pays\nEssonne–Douentza;ORG-1|Conseil de cercle de Douentza;coopération décentralisée;1996;Mali\n',
  'catalogue.json':
    '{"title":"Essai","publisher":{"name":"Essonne","logo":"logo.svg"},"demonstration":true,"links":{"reportError":"https://a.example/erreur"}}',
};

describe('publish', () => {
  it('publishes the six datasets, each record as its schema wants it, keys in its order', async () => {
    const publication = await publishFiles(folder);
    expect(publication.report.summary).to.include({ read: 9, published: 9, rejected: 0, merged: 0, derived: 2 });
    for (const name of datasetNames)
      for (const record of recordsOf(publication, name)) {
        const parsed = recordSchemas[name].parse(record);
        expect(JSON.stringify(parsed)).to.equal(JSON.stringify(record));
      }
    const project = recordsOf(publication, 'projects').find(({ id }) => id === 'puits-de-douentza');
    expect(project).to.deep.equal({
      id: 'puits-de-douentza',
      sourceIds: ['P1'],
      title: { fr: 'Puits de Douentza', en: 'Wells in Douentza' },
      themes: ['water'],
      status: 'ongoing',
      start: '2024',
      end: '2026-12',
      leadOrganisation: { id: 'ajukoby', name: 'Ajukoby' },
      partners: [
        { name: 'Conseil de cercle' },
        { id: 'comite-de-jumelage-de-kayes', name: 'Comité de jumelage de Kayes' },
      ],
      countries: ['ML'],
      places: [
        { name: 'Douentza', lon: -2.95, lat: 15 },
        { name: 'Boni', country: 'ML', lon: -2.21, lat: 15.08, precision: 'town' },
      ],
      communes: ['91122'],
      call: 'appel-2026',
      decision: { number: '2024-02-0042', date: '2024-02-12' },
      totalBudget: { amount: 12250.5 },
      funding: [
        { year: 2024, funder: { name: 'Département de l’Essonne' }, amount: 5000, stage: 'voted' },
        {
          year: 2025,
          funder: { id: 'comite-de-jumelage-de-kayes', name: 'Comité de jumelage de Kayes' },
          amount: 1000,
          stage: 'paid',
        },
      ],
      events: ['forum'],
      sponsorships: ['soutien-aux-puits'],
    });
  });

  it('joins dates to their event, which lends them its place', async () => {
    const event = recordsOf(await publishFiles(folder), 'events').find(({ kind }) => kind === 'exhibition');
    expect(event?.occurrences).to.deep.equal([
      { start: '2026-12-01', end: '2026-12-05', allDay: true, place: { name: 'Mairie', commune: '91201' } },
      { start: '2026-12-10', end: '2026-12-12', allDay: true, place: { name: 'Médiathèque', commune: '91377' } },
    ]);
  });

  it('turns deadlines of calls into events, unless the agenda already has them', async () => {
    const publication = await publishFiles(folder);
    const deadlines = recordsOf(publication, 'events').filter(({ call }) => call === 'appel-2026');
    expect(deadlines.map(({ id, kind, occurrences }) => [id, kind, occurrences[0]?.start])).to.deep.equal([
      ['appel-2026-date-limite', 'call-deadline', '2026-03-12T12:00:00+01:00'],
      ['appel-2026-date-limite-2', 'call-deadline', '2026-06-30'],
    ]);
    expect(publication.report.datasets.events).to.include({ read: 2, published: 2, derived: 2 });
    const events = JSON.stringify({
      items: [{ id: 'limite', title: 'Limite', call: 'AAP1', occurrences: [{ start: '2026-06-30' }] }],
    });
    const again = await publishFiles({ ...folder, 'events.json': events });
    expect(again.report.datasets.events.derived).to.equal(1);
  });

  it('writes a catalog that tells the truth about its files', async () => {
    const publication = await publishFiles(folder);
    const catalog = Catalog.parse(JSON.parse(fileText(publication, 'data/v1/catalog.json')));
    expect(catalog).to.include({
      title: 'Essai',
      licence: 'etalab-2.0',
      updatedAt: NOW,
      defaultLanguage: 'fr',
      demonstration: true,
    });
    expect(catalog.datasets.map(({ name }) => name)).to.deep.equal([...datasetNames]);
    for (const dataset of catalog.datasets) {
      const bytes = new TextEncoder().encode(fileText(publication, `data/v1/${dataset.href}`));
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      expect(dataset.bytes).to.equal(bytes.length);
      expect(dataset.sha256).to.equal(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
      expect(dataset.count).to.equal(
        (JSON.parse(new TextDecoder().decode(bytes)) as { items: unknown[] }).items.length,
      );
      expect(publication.files.some(({ path }) => path === `data/v1/${dataset.schema}`)).to.equal(true);
    }
    expect(catalog.vocabularies?.communes).to.have.length(194);
    expect(catalog.vocabularies?.communes?.[0]).to.have.all.keys('code', 'label', 'broader', 'lon', 'lat');
    expect(catalog.vocabularies?.themes?.find(({ code }) => code === 'water')?.label).to.deep.equal({
      fr: 'eau et assainissement',
      en: 'water and sanitation',
    });
  });

  it('writes the other formats, and feeds for what has events', async () => {
    const paths = (await publishFiles(folder)).files.map(({ path }) => path);
    for (const name of [
      'projects.geojson',
      'projects.csv',
      'events.ics',
      'events.xml',
      'subventions.csv',
      'catalog.jsonld',
      'changes.json',
    ])
      expect(paths).to.include(`data/v1/${name}`);
    const feeds = paths.filter((path) => /^data\/v1\/events\/.*\.ics$/.test(path));
    expect(feeds).to.include('data/v1/events/commune-91228.ics');
    expect(feeds).to.include('data/v1/events/kind-forum.ics');
    expect(feeds.some((path) => path.includes('screening'))).to.equal(false);
    expect(paths).to.deep.equal([...paths].sort());
    expect(new Set(paths).size).to.equal(paths.length);
  });

  it('writes a small file for each badge, with links relative to it', async () => {
    const badge: unknown = JSON.parse(fileText(await publishFiles(folder), 'badges/soutien-aux-puits/badge.json'));
    expect(badge).to.deep.include({
      sponsorship: {
        id: 'soutien-aux-puits',
        title: 'Soutien aux puits',
        kind: 'grant',
        kindLabel: { fr: 'soutien financier', en: 'grant' },
        wording: 'avec le soutien du Département',
        start: '2024',
        end: '2026',
        sites: ['https://www.ajukoby.org'],
      },
      organisation: { id: 'ajukoby', name: 'Ajukoby', kind: 'association' },
      target: {
        kind: 'project',
        id: 'puits-de-douentza',
        title: { fr: 'Puits de Douentza', en: 'Wells in Douentza' },
        url: '../../projects/puits-de-douentza/',
      },
      publisher: { name: 'Essonne', logo: '../../data/v1/logo.svg' },
      demonstration: true,
      page: './',
    });
  });

  it('gives the same bytes for the same input, whatever the order of the files', async () => {
    const first = await publishFiles(folder);
    const second = await publishFiles(Object.fromEntries(Object.entries(folder).reverse()));
    expect(wholeSite(second)).to.equal(wholeSite(first));
    expect(writeLedger(second.ledger)).to.equal(writeLedger(first.ledger));
    const third = await publishFiles(folder, { ledger: first.ledger });
    expect(wholeSite(third)).to.equal(wholeSite(first));
    expect(writeLedger(third.ledger)).to.equal(writeLedger(first.ledger));
  });

  it('tells what was added, changed and removed, tombstones included', async () => {
    const first = await publishFiles(
      { 'projets.csv': 'référence;titre\nA;Un\nB;Deux\nC;Trois\n' },
      { now: '2026-01-01T00:00:00Z' },
    );
    const second = await publishFiles(
      { 'projets.csv': 'référence;titre;statut\nA;Un;\nB;Deux;en cours\nD;Quatre;\n' },
      { now: '2026-02-01T00:00:00Z', ledger: first.ledger },
    );
    const { items } = JSON.parse(fileText(second, 'data/v1/changes.json')) as { items: unknown[] };
    expect(
      items.map((item) => Change.parse(item)).map(({ id, change, at }) => [id, change, at.slice(0, 7)]),
    ).to.deep.equal([
      ['deux', 'changed', '2026-02'],
      ['quatre', 'added', '2026-02'],
      ['trois', 'removed', '2026-02'],
      ['un', 'added', '2026-01'],
    ]);
    const third = await publishFiles(
      { 'projets.csv': 'référence;titre\nA;Un\nC;Trois\n' },
      { now: '2026-03-01T00:00:00Z', ledger: second.ledger },
    );
    const back = third.ledger.datasets.projects?.find(({ id }) => id === 'trois');
    expect(back).to.include({ change: 'added', at: '2026-03-01T00:00:00Z' });
  });

  it('reads JSON in the contract’s terms, and keeps fields that it does not know', async () => {
    const project = {
      id: 'puits',
      title: { fr: 'Puits', ar: 'بئر' },
      call: 'appel',
      partners: [{ id: 'ORG' }],
      custom: { a: 1 },
    };
    const publication = await publishFiles({
      'projects.json': JSON.stringify([project]),
      'calls.json': JSON.stringify({ items: [{ id: 'appel', title: 'Appel' }] }),
      'organisations.csv': 'référence;nom\nORG;Une association\n',
    });
    expect(onlyRecord(publication, 'projects')).to.deep.equal({
      id: 'puits',
      title: { fr: 'Puits', ar: 'بئر' },
      partners: [{ id: 'une-association', name: 'Une association' }],
      call: 'appel',
      custom: { a: 1 },
    });
    expect(publication.report.groups).to.deep.equal([]);
  });

  it('names feeds and schemas absolutely only when the site’s address is known', async () => {
    const without = await publishFiles(folder, { baseUrl: '/' });
    expect(fileText(without, 'data/v1/schema/projects.json')).to.include(
      'urn:essonne-international:v1:schema:projects',
    );
    const withUrl = await publishFiles(folder, { baseUrl: 'https://donnees.example/intl' });
    expect(fileText(withUrl, 'data/v1/schema/projects.json')).to.include(
      '"https://donnees.example/intl/data/v1/schema/projects.json"',
    );
    expect(fileText(withUrl, 'data/v1/events.xml')).to.include('https://donnees.example/intl/data/v1/');
  });

  it('reports progress and lets others work meanwhile', async () => {
    const steps: string[] = [];
    const { publish } = await import('../../../src/publish/index.js');
    await publish({
      files: [{ path: 'projets.csv', bytes: new TextEncoder().encode('titre\nUn\n') }],
      now: NOW,
      onProgress: async ({ step }) => {
        await Promise.resolve();
        steps.push(step);
      },
    });
    expect(steps).to.deep.equal(['reading', 'records', 'writing']);
  });

  it('says why a funding line is no line of the subsidies file', async () => {
    // The publisher's usual name is the funder's: these lines are its own.
    const issues = issuesOf(await publishFiles({ ...folder, 'catalogue.json': '{}' }), 'no-subvention-line');
    expect(issues.length).to.be.greaterThan(0);
    expect(issues[0]?.reason).to.match(/subventions\.csv/);
  });
});
