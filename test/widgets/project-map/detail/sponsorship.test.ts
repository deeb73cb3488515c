import { expect } from 'chai';
import type { Catalog, Sponsorship } from 'essonne-international';
import { supportOf } from '../../../../widgets/project-map/detail/sponsorship.js';
import { sampleCatalog } from '../sample.js';

const catalog: Catalog = { ...sampleCatalog, publisher: { name: 'Département de l’Essonne (démonstration)' } };
const now = new Date('2026-11-23T10:00:00Z');
const say = (one: Partial<Sponsorship>, language: 'fr' | 'en' = 'fr'): readonly [string, string] => {
  const { wording, state } = supportOf({ id: 's', title: 'S', ...one }, catalog, now, language);
  return [wording, state];
};

describe('supportOf', () => {
  it('words each kind of support, in the publisher’s name', () => {
    expect(say({ kind: 'grant' })[0]).to.equal('Avec le soutien financier du Département de l’Essonne');
    expect(say({ kind: 'patronage' })[0]).to.equal('Sous le parrainage du Département de l’Essonne');
    expect(say({ kind: 'constructor' })[0]).to.equal('Avec le soutien du Département de l’Essonne');
  });

  it('takes the wording asked for, in its language', () => {
    const wording = 'avec l’aide du Département';
    expect(say({ kind: 'grant', wording })[0]).to.equal('Avec l’aide du Département');
    expect(say({ kind: 'grant', wording }, 'en')[0]).to.equal(
      'With the financial support of the Département de l’Essonne',
    );
  });

  it('tells the state with its years', () => {
    expect(say({ start: '2024-03', end: '2027' })[1]).to.equal('En vigueur, de 2024 à 2027');
    expect(say({ start: '2022', end: '2024' })[1]).to.equal('Soutien terminé, de 2022 à 2024');
    expect(say({ start: '2027', end: '2027-12' })[1]).to.equal('À venir, en 2027');
    expect(say({})[1]).to.equal('Période non précisée');
  });

  it('claims nothing once it is withdrawn', () => {
    const [wording, state] = say({ kind: 'grant', start: '2024', withdrawn: { date: '2025-06-01' } });
    expect(wording).to.equal('');
    expect(state).to.equal('Cette attestation n’est plus en vigueur depuis le 1er juin 2025.');
  });
});
