import { expect } from 'chai';
import { pageColorScheme } from '../../../widgets/shared/color-scheme.js';

describe('pageColorScheme', () => {
  let meta: HTMLMetaElement;
  let element: HTMLElement;
  beforeEach(() => {
    meta = document.head.appendChild(
      Object.assign(document.createElement('meta'), { name: 'color-scheme', content: '' }),
    );
    element = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    meta.remove();
    element.remove();
  });

  it('is light on a page that declares nothing, whatever the system prefers', () => {
    expect(pageColorScheme(element)).to.equal('light');
  });

  it('is what the style sheets declare where the element stands', () => {
    element.style.colorScheme = 'dark';
    expect(pageColorScheme(element)).to.equal('dark');
    element.style.colorScheme = 'light';
    expect(pageColorScheme(element)).to.equal('light');
    element.style.colorScheme = 'light dark';
    expect(pageColorScheme(element)).to.equal(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  });

  it('is what the page’s meta declares when the style sheets say nothing', () => {
    meta.content = 'dark';
    expect(pageColorScheme(element)).to.equal('dark');
    element.style.colorScheme = 'light';
    expect(pageColorScheme(element)).to.equal('light');
  });
});
