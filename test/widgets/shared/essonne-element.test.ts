import { expect } from 'chai';
import { EssonneElement } from '../../../widgets/shared/essonne-element.js';

class AddressedElement extends EssonneElement {
  get address(): string | undefined {
    return this.resolvedSrc;
  }
}
customElements.define('test-addressed-element', AddressedElement);

/** What an element makes of a `src`. */
function addressOf(src: string): string | undefined {
  const element = new AddressedElement();
  element.src = src;
  return element.address;
}

describe('the address of the data', () => {
  it('is absolute, a folder’s with its slash', () => {
    expect(addressOf('https://donnees.example/data/v1')).to.equal('https://donnees.example/data/v1/');
    expect(addressOf('https://donnees.example/projets.json')).to.equal('https://donnees.example/projets.json');
    expect(addressOf('/data/v1/')).to.equal(new URL('/data/v1/', location.href).href);
  });

  it('is one of the web, or none', () => {
    for (const src of [
      'blob:https://a.example/1',
      'data:,{}',
      'javascript:alert(1)',
      'file:///data/',
      'ftp://a/',
      'http://',
    ])
      expect(addressOf(src), src).to.equal(undefined);
  });
});
