import { expect } from 'chai';
import { examine } from './accessibility.js';

/** Puts a fault in a shadow root, inside another one. */
function nested(fill: (root: ShadowRoot) => void): HTMLElement {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  fill(inner.attachShadow({ mode: 'open' }));
  document.body.append(outer);
  return outer;
}

describe('the accessibility engines', () => {
  afterEach(() => document.body.replaceChildren());

  it('find an image without alternative in a shadow root, both', async () => {
    const element = nested((root) => {
      const image = document.createElement('img');
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      root.append(image);
    });
    const { violations } = await examine(element);
    expect(violations).to.have.lengthOf(2);
    expect(violations[0]).to.match(/^axe-core image-alt at .*img: /);
    expect(violations[1]).to.match(/^IBM img_alt_valid at .*img.*: /);
  });

  it('find text that cannot be read in a shadow root, both', async () => {
    const element = nested((root) => {
      const text = document.createElement('p');
      text.textContent = 'Projets';
      text.style.color = '#777';
      text.style.background = '#888';
      root.append(text);
    });
    const { violations } = await examine(element);
    expect(violations.map((line) => line.split(' ', 2).join(' '))).to.deep.equal([
      'axe-core color-contrast',
      'IBM text_contrast_sufficient',
    ]);
  });

  it('find what one of them alone looks for', async () => {
    const element = nested((root) => root.append(document.createElement('output')));
    const { violations } = await examine(element);
    expect(violations.join()).to.contain('IBM ');
  });

  it('see that the page scrolls sideways', async () => {
    const element = nested((root) => {
      const box = document.createElement('div');
      box.style.width = '9000px';
      box.style.height = '1px';
      root.append(box);
    });
    expect((await examine(element)).violations.join()).to.match(/^reflow: 90\d\d px wide in a page of \d+$/);
  });

  it('find nothing in what is right', async () => {
    const element = nested((root) => {
      const status = document.createElement('p');
      status.role = 'status';
      status.textContent = '12 projets';
      root.append(status);
    });
    expect(await examine(element)).to.deep.equal({ violations: [], doubts: [] });
  });
});
