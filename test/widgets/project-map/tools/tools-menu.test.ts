import { expect } from 'chai';
import { render } from 'lit';
import type { MapView } from '../../../../widgets/project-map/map-view.js';
import { toolsMenu } from '../../../../widgets/project-map/tools/tools-menu.js';
import { initialVisitorState } from '../../../../widgets/project-map/visitor-state.js';

/** The downloads of a map that shows so many projects of so many: what they are, and where they lead. */
function downloadsOf(shown: number, size: number): readonly string[] {
  const root = document.createElement('div');
  const view = {
    language: 'fr',
    view: 'map',
    src: 'https://donnees.example/data/v1/catalog.json',
    visitor: initialVisitorState,
    actions: {},
    selection: { rows: new Uint32Array(shown), table: { size } },
  };
  render(toolsMenu(view as unknown as MapView), root);
  const found = [...root.querySelectorAll<HTMLElement>('.tools-pair > *')];
  return found.map((each) => (each instanceof HTMLAnchorElement ? each.href : each.localName));
}

describe('the menu of the tools', () => {
  it('leads to the published files of all the projects when they are many, and makes those of some', () => {
    expect(downloadsOf(100_000, 100_000)).to.deep.equal([
      'https://donnees.example/data/v1/projects.csv',
      'https://donnees.example/data/v1/projects.geojson',
    ]);
    expect(downloadsOf(99_999, 100_000)).to.deep.equal(['button', 'button']);
    expect(downloadsOf(47, 47)).to.deep.equal(['button', 'button']);
  });
});
