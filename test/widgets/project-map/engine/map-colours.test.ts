import { expect } from 'chai';
import { readColours } from '../../../../widgets/project-map/engine/map-colours.js';
import { layoutStyles } from '../../../../widgets/project-map/styles/layout.js';
import { themeTokens } from '../../../../widgets/shared/theme-tokens.js';
import { tokens } from '../../../../widgets/shared/tokens.js';

/** The style sheets as forced-colors mode has them: its rules in force, the others kept. */
function forcedSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const text = [tokens, themeTokens, layoutStyles].map(({ cssText }) => cssText).join('\n');
  sheet.replaceSync(text.replaceAll('(forced-colors: active)', 'all'));
  return sheet;
}

describe('map colours', () => {
  for (const scheme of ['light', 'dark'])
    it(`are those of the system in forced-colors mode (${scheme})`, () => {
      const host = document.createElement('div');
      document.body.append(host);
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [forcedSheet()];
      const root = document.createElement('div');
      root.className = 'root';
      root.dataset.scheme = scheme;
      shadow.append(root);
      const system = (name: string): string => {
        root.style.setProperty('--asked', name);
        const probe = document.createElement('span');
        root.append(probe);
        probe.style.setProperty('color', 'var(--asked)');
        return getComputedStyle(probe).color;
      };
      const [canvas, text] = [system('Canvas'), system('CanvasText')];
      const { sea, land, partner, surface, text: words, theme } = readColours(root);
      expect([sea, land, partner, surface]).to.deep.equal([canvas, canvas, canvas, canvas]);
      expect([words, theme('water')]).to.deep.equal([text, text]);
      expect(canvas).to.not.equal(text);
      host.remove();
    });

  it('are read as they are, whatever the mode forces', () => {
    const root = document.createElement('div');
    const adjustments: string[] = [];
    const append = root.append.bind(root);
    root.append = (probe: HTMLElement) => {
      append(probe);
      adjustments.push(probe.style.getPropertyValue('forced-color-adjust'));
    };
    document.body.append(root);
    readColours(root);
    root.remove();
    // WebKit has no forced colours, nor the property.
    expect(adjustments).to.deep.equal([CSS.supports('forced-color-adjust', 'none') ? 'none' : '']);
  });
});
