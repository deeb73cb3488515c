import { expect } from 'chai';
import { fileText, publishFiles } from '../publishing.js';

const TITLE = 'Eau : creuser, et après ? « Ensemble » ; demain !';

const files = {
  'projects.json': JSON.stringify([
    {
      id: 'p',
      title: { fr: TITLE, en: 'Water : dig' },
      summary: { fr: 'Deux mots : eau ; sol.\n\nEncore : oui ?!' },
      description: { en: 'Left : as it is' },
      lessons: [{ kind: 'success', text: 'Rendez-vous à 12:30 : tout le monde' }],
      start: '2026-03-01',
      funding: [{ year: 2026, funder: { name: 'Département' }, amount: 12000, stage: 'voted' }],
    },
  ]),
  'sponsorships.json': JSON.stringify([
    { id: 's', title: TITLE, target: { kind: 'project', id: 'p' }, kind: 'grant', start: '2026', wording: TITLE },
  ]),
  'catalogue.json': JSON.stringify({ title: 'Essai', publisher: { name: 'Essonne' }, demonstration: true }),
};

const spacedTitle = 'Eau\u00a0: creuser, et après\u202f? «\u00a0Ensemble\u00a0»\u202f; demain\u202f!';

describe('static pages', () => {
  let project: string;
  let badge: string;
  before(async () => {
    const publication = await publishFiles(files);
    project = fileText(publication, 'projects/p/index.html');
    badge = fileText(publication, 'badges/s/index.html');
  });

  it('begin no line with a sign: French spaces, in texts and in their own words', () => {
    for (const page of [project, badge]) {
      // Machines read the texts as they are.
      const read = page.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
      expect(read.replace(/<(\w+) lang="en".*?<\/\1>/gs, '')).not.to.match(/[^\s>] [;:!?»](?:\s|<)|« /);
      expect(page).to.include(`<h1>${spacedTitle}</h1>`).and.include(`<title>${spacedTitle}`);
    }
    expect(project)
      .to.include('Encore\u00a0: oui\u202f?!')
      .and.include('Réussite\u00a0: Rendez-vous à 12:30\u00a0: tout le monde')
      .and.include('Licence\u00a0: ')
      .and.include('Données de démonstration\u00a0: ');
  });

  it('leave texts in other languages as they are', () => {
    expect(project).to.include('<p lang="en" dir="ltr">Left : as it is</p>');
  });

  it('let a wide table scroll in a box of its own, named, within reach of the keyboard', () => {
    expect(project).to.match(
      /<h2 id="funding">Financements<\/h2>\s*<div class="scroll" role="region" aria-labelledby="funding" tabindex="0">\s*<table>/,
    );
  });

  it('write the first of the month as French does', () => {
    expect(project).to.include('1er mars 2026');
  });

  it('carry their icon: no request for one', () => {
    for (const page of [project, badge]) {
      const icon = /<link rel="icon" href="([^"]+)"/.exec(page)?.[1] ?? '';
      expect(icon).to.match(/^data:image\/svg\+xml,/);
      expect(icon, 'no raw # nor quote').not.to.match(/#(?!\d+;)|"/);
    }
  });
});
