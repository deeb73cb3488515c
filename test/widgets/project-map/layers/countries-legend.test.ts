import { expect } from 'chai';
import { render } from 'lit';
import type { MapLayer } from '../../../../widgets/project-map/engine/layer.js';
import { classesOf, shadesOf } from '../../../../widgets/project-map/layers/classes.js';
import { legendOf } from '../../../../widgets/project-map/layers/countries-legend.js';
import type { MapView } from '../../../../widgets/project-map/map-view.js';

/** What the legend says of each class of some values. */
function classesSaid(measure: 'projects' | 'euros', values: readonly number[]): string[] {
  const countries = values.map((value, i) => ({ code: `C${i}`, projects: 1, euros: 1, unknown: 0, [measure]: value }));
  const classes = classesOf(values);
  const layer = {
    measure,
    classes,
    shades: shadesOf(classes.length),
    totals: { countries, withoutCountry: 0 },
  } as MapLayer;
  const root = document.createElement('div');
  render(legendOf(layer, { language: 'fr', actions: {} } as unknown as MapView), root);
  return [...root.querySelectorAll('li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

describe('legend of countries', () => {
  it('says the very values of a few countries', () => {
    expect(classesSaid('projects', [47, 3])).to.deep.equal(['3 projets (1 pays)', '47 projets (1 pays)']);
    expect(classesSaid('euros', [8200, 125_000])).to.deep.equal(['8 200 € (1 pays)', '125 000 € (1 pays)']);
  });

  it('says the limits of classes that have several values', () => {
    expect(classesSaid('projects', [1, 1, 2, 5, 6, 20, 24, 90])).to.deep.equal([
      '1 projet (2 pays)',
      '2 projets (1 pays)',
      '5 à 19 projets (2 pays)',
      '20 à 49 projets (2 pays)',
      '90 projets (1 pays)',
    ]);
  });
});
