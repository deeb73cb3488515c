import { expect } from 'chai';
import { textMatcher, words } from 'essonne-international';
import { searchable } from '../../../src/query/text-search.js';

const found = (query: string, ...texts: string[]): boolean => textMatcher(query)(searchable(texts));

describe('text search', () => {
  it('does not mind accents, case, ligatures and apostrophes', () => {
    expect(found('ecole', 'École de Diéma')).to.equal(true);
    expect(found('COEUR', 'Cœur de ville')).to.equal(true);
    expect(found("l'eau", 'accès à l’eau')).to.equal(true);
    expect(found('eau', 'accès à l’eau')).to.equal(true);
    expect(found('l’eau', 'les eaux usées')).to.equal(true);
    expect(found('aujourd’hui', "aujourd'hui")).to.equal(true);
  });

  it('finds singulars and plurals, each from the other', () => {
    for (const [one, many] of [
      ['hôpital', 'hôpitaux'],
      ['puits', 'puits'],
      ['bateau', 'bateaux'],
      ['école', 'écoles'],
      ['jeu', 'jeux'],
    ] as const) {
      expect(found(one, many), `${one} in ${many}`).to.equal(true);
      expect(found(many, one), `${many} in ${one}`).to.equal(true);
    }
  });

  it('wants every word, at the beginning of words, and forgives small words', () => {
    expect(found('puits kayes', 'Des puits pour Kayes')).to.equal(true);
    expect(found('pui kay', 'Des puits pour Kayes')).to.equal(true);
    expect(found('uits', 'Des puits')).to.equal(false);
    expect(found('puits dakar', 'Des puits pour Kayes')).to.equal(false);
    expect(found('le puits de la commune', 'Puits, commune')).to.equal(true);
    expect(found('', 'x')).to.equal(true);
    expect(found('?!', 'x')).to.equal(true);
  });

  it('reads any script', () => {
    expect(found('بئر', 'بِئْر كايس')).to.equal(true);
    expect(words('ⵜⴰⵎⴰⵛⴻⵇ test')).to.have.length(2);
  });
});
