import { expect } from 'chai';
import fc from 'fast-check';
import { slugOf, tidyId } from '../../../src/publish/identity/slug.js';
import { likeness, similarity } from '../../../src/publish/identity/likeness.js';
import { type Files, idsByTitle, issuesOf, publishFiles, recordsOf } from './publishing.js';

const projects = (rows: readonly string[]): Files => ({
  'projets.csv': `titre;porteur;début;statut\n${rows.join('\n')}\n`,
});

const rows = [
  'Puits de Douentza;Ajukoby;2024;en cours',
  'Ecole de Kayes;Comité de Kayes;2023;terminé',
  'Bibliothèque de Boni;Ajukoby;2024;en cours',
  'Jardin de Diéma;Les Amis;2022;terminé',
  'Formation de sages-femmes;Hôpital;2025;en cours',
];

describe('identifiers', () => {
  it('are slugs, cut between words, and fall back on a suffix when no letter is Latin', async () => {
    expect(slugOf('L’Eau à l’École : « raccorder » nos cœurs')).to.equal('l-eau-a-l-ecole-raccorder-nos-coeurs');
    expect(slugOf('mot '.repeat(40)).length).to.be.at.most(56);
    expect(slugOf('mot '.repeat(40))).to.match(/-mot$/);
    expect(tidyId('PRJ 12/é')).to.equal('prj-12-e');
    const publication = await publishFiles({ 'projets.csv': 'titre\nبئر دوينتزا\n' });
    expect(recordsOf(publication, 'projects')[0]?.id).to.match(/^[a-z0-9]{5}$/);
  });

  it('match the contract, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => /^[a-z0-9-]{0,56}$/.test(slugOf(title))),
    );
  });

  it('equal titles get a suffix that does not depend on the order of the rows', async () => {
    const same = ['Puits;A;2020;', 'Puits;B;2021;', 'Puits;C;2022;'];
    const first = recordsOf(await publishFiles(projects(same)), 'projects').map(({ id, start }) => [start, id]);
    const second = recordsOf(await publishFiles(projects([...same].reverse())), 'projects').map(({ id, start }) => [
      start,
      id,
    ]);
    expect(second).to.have.deep.members(first);
    expect(first.filter(([, id]) => id === 'puits')).to.have.length(1);
  });

  it('survive a re-ordering, without references', async () => {
    const first = await publishFiles(projects(rows));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        const second = await publishFiles(projects(shuffled), { ledger: first.ledger });
        expect(idsByTitle(recordsOf(second, 'projects'))).to.deep.equal(idsByTitle(recordsOf(first, 'projects')));
      }),
      { numRuns: 10 },
    );
  });

  it('survive a corrected title, with a re-ordering or not, without references', async () => {
    const first = await publishFiles(projects(rows));
    const corrected = rows.map((row) =>
      row.replace('Ecole de Kayes', 'École primaire de Kayes').replace('Puits', 'Les puits'),
    );
    for (const edited of [corrected, [...corrected].reverse()]) {
      const second = await publishFiles(projects(edited), { ledger: first.ledger });
      const ids = idsByTitle(recordsOf(second, 'projects'));
      expect(ids['École primaire de Kayes']).to.equal('ecole-de-kayes');
      expect(ids['Les puits de Douentza']).to.equal('puits-de-douentza');
      expect(Object.keys(ids)).to.have.length(rows.length);
      expect(issuesOf(second, 'matched-by-likeness')).to.have.length(2);
    }
  });

  it('survive any new title when there is a reference', async () => {
    const first = await publishFiles({ 'projets.csv': 'référence;titre\nP1;Puits\nP2;École\n' });
    const second = await publishFiles(
      { 'projets.csv': 'référence;titre\np2 ;Collège\nP1;Forage\n' },
      { ledger: first.ledger },
    );
    expect(idsByTitle(recordsOf(second, 'projects'))).to.deep.equal({ Forage: 'puits', Collège: 'ecole' });
  });

  it('survive references, then identifiers, added later', async () => {
    const first = await publishFiles({ 'projets.csv': 'titre\nPuits\nÉcole\n' });
    const second = await publishFiles(
      { 'projets.csv': 'référence;titre\nP1;Puits\nP2;École\n' },
      { ledger: first.ledger },
    );
    const third = await publishFiles(
      { 'projets.csv': 'identifiant;référence;titre\npuits;P1;Forage\n;P2;Collège\n' },
      { ledger: second.ledger },
    );
    expect(idsByTitle(recordsOf(third, 'projects'))).to.deep.equal({ Forage: 'puits', Collège: 'ecole' });
  });

  it('of rows that only their other cells tell apart survive a re-ordering', async () => {
    const same = ['Puits;;;en cours', 'Puits;;;terminé', 'Puits;;;'];
    const first = await publishFiles(projects(same));
    const second = await publishFiles(projects([...same].reverse()), { ledger: first.ledger });
    const byStatus = (publication: typeof first): unknown[] =>
      recordsOf(publication, 'projects').map(({ status, id }) => [status, id]);
    expect(byStatus(second)).to.have.deep.members(byStatus(first));
  });

  it('are never given to another record after a removal', async () => {
    const first = await publishFiles(projects(['Puits de Boni;A;2020;']));
    const second = await publishFiles(projects(['Autre chose;B;2021;']), { ledger: first.ledger });
    const third = await publishFiles(projects(['Autre chose;B;2021;', 'Puits de Boni;C;2024;']), {
      ledger: second.ledger,
    });
    const ids = idsByTitle(recordsOf(third, 'projects'));
    expect(ids['Puits de Boni']).to.match(/^puits-de-boni-[a-z0-9]{5}$/);
  });

  it('come back with the same record', async () => {
    const first = await publishFiles(projects(rows));
    const second = await publishFiles(projects(rows.slice(1)), { ledger: first.ledger });
    const third = await publishFiles(projects(rows), { ledger: second.ledger });
    expect(idsByTitle(recordsOf(third, 'projects'))).to.deep.equal(idsByTitle(recordsOf(first, 'projects')));
  });

  it('a next phase, or another year, is another project', async () => {
    const first = await publishFiles(projects(['Puits de Boni, phase 1;A;2020;', 'Festival 2024;B;2024;']));
    const second = await publishFiles(projects(['Puits de Boni, phase 2;A;2021;', 'Festival 2025;B;2025;']), {
      ledger: first.ledger,
    });
    expect(recordsOf(second, 'projects').map(({ id }) => id)).to.deep.equal(['festival-2025', 'puits-de-boni-phase-2']);
  });

  it('two corrected titles that could be each other’s keep nobody’s identifier', async () => {
    const first = await publishFiles(projects(['Puits du nord;A;2020;', 'Puits du nard;A;2020;']));
    const second = await publishFiles(projects(['Puits du nerd;A;2020;', 'Puits du nurd;A;2020;']), {
      ledger: first.ledger,
    });
    expect(recordsOf(second, 'projects').map(({ id }) => id)).to.deep.equal(['puits-du-nerd', 'puits-du-nurd']);
  });

  it('a reference that now names something else is told', async () => {
    const first = await publishFiles({ 'projets.csv': 'référence;titre;porteur\nP1;Puits de Boni;A\n' });
    const second = await publishFiles(
      { 'projets.csv': 'référence;titre;porteur\nP1;Chantier de jeunes;B\n' },
      { ledger: first.ledger },
    );
    expect(issuesOf(second, 'reused-reference')).to.have.length(1);
  });

  it('written ones are taken, tidied and told', async () => {
    const publication = await publishFiles({ 'projets.csv': 'identifiant;titre\nPRJ 1;A\nprj-2;B\n' });
    expect(recordsOf(publication, 'projects').map(({ id }) => id)).to.deep.equal(['prj-1', 'prj-2']);
    expect(issuesOf(publication, 'corrected-id')[0]).to.include({ value: 'PRJ 1', corrected: 'prj-1', line: 2 });
  });

  it('of derived events follow their call', async () => {
    const calls = (title: string, day: string): Files => ({
      'appels.csv': `référence;titre;date limite\nA1;${title};${day}\n`,
      'evenements.csv': `titre;début\n${title};01/01/2026\n`,
    });
    const first = await publishFiles(calls('Appel 2026', '12/03/2026'));
    const second = await publishFiles(calls('Appel à projets 2026', '15/03/2026'), { ledger: first.ledger });
    const ids = recordsOf(second, 'events').map(({ id }) => id);
    expect(ids).to.deep.equal(recordsOf(first, 'events').map(({ id }) => id));
    expect(ids).to.include('appel-2026-date-limite');
  });

  it('likeness is a score between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const score = likeness({ title: a }, { title: b });
        expect(score).to.be.within(0, 1);
        expect(similarity(a, b)).to.be.within(0, 1);
        expect(similarity(a, b)).to.be.closeTo(similarity(b, a), 1e-9);
      }),
    );
  });
});
