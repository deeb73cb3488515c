import { expect } from 'chai';
import { layersOf, wantedNames } from '../../../../widgets/project-map/layers/layer-names.js';

describe('names of layers', () => {
  it('reads those that exist, in their own order', () => {
    expect(layersOf('links points roads')).to.deep.equal(['points', 'links']);
    expect(layersOf('countries,partnerships')).to.deep.equal(['countries', 'partnerships']);
  });

  it('shows the projects when none is named', () => {
    for (const attribute of [undefined, null, '', 'roads']) expect(layersOf(attribute)).to.deep.equal(['points']);
  });

  it('wants no name of a country before the rest is shown', () => {
    expect(wantedNames(['points'], false, false, false)).to.deep.equal(['points']);
  });

  it('wants the names of countries, tiles besides, and what Essonne has near it', () => {
    expect(wantedNames(['points'], false, false, true)).to.deep.equal(['points', 'labels']);
    expect(wantedNames(['links'], true, true, true)).to.deep.equal([
      'links',
      'labels',
      'tiles',
      'communes',
      'boundaries',
    ]);
  });
});
