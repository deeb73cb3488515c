import { expect } from 'chai';
import '../../../widgets/define/essonne-sponsorship-badge.js';
import { type FakeNetwork, freshId, part, settled, SRC } from './badge-fixtures.js';
import { issuerNetwork, signed } from './signed-fixtures.js';

/** A transparent dot. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('<essonne-sponsorship-badge>: the box of the kit’s own snippet', () => {
  let network: FakeNetwork;

  beforeEach(async () => {
    network = await issuerNetwork();
    document.documentElement.lang = 'fr';
  });

  afterEach(() => {
    network.restore();
    document.body.replaceChildren();
  });

  const long = 'Accès à l’eau potable et assainissement dans les communes rurales du cercle de Dianguirdé';

  /** Puts a badge with a long title around a picture, in a row, and waits for what it settles on. */
  async function boxed(
    size: readonly [number, number],
    attributes: Readonly<Record<string, string>>,
  ): Promise<HTMLElement> {
    const id = freshId();
    const credential = await signed(id, {}, { target: { url: '/projects/puits/', title: long }, demonstration: true });
    const row = document.createElement('div');
    row.style.setProperty('display', 'flex');
    row.style.setProperty('align-items', 'start');
    document.body.replaceChildren(row);
    const element = document.createElement('essonne-sponsorship-badge');
    element.innerHTML = `<img alt="Attestation" width="${size[0]}" height="${size[1]}" src="${PICTURE}">`;
    for (const [name, value] of Object.entries({ src: SRC, credential, ...attributes }))
      element.setAttribute(name, value);
    element.querySelector('img')!.style.setProperty('display', 'block');
    const beside = document.createElement('p');
    beside.textContent = `${long} ${long}`;
    row.append(element, beside);
    await settled(element);
    return element;
  }

  for (const [size, attributes] of [
    [[320, 200], {}],
    [[320, 206], { variant: 'compact' }],
    [[300, 90], { variant: 'compact' }],
    [[144, 144], { variant: 'mark' }],
    [[120, 60], {}],
  ] as const)
    it(`is never exceeded, in a row as well, and the state stays: ${size.join(' × ')} ${JSON.stringify(attributes)}`, async () => {
      const element = await boxed(size, attributes);
      const badge = part(element, 'badge')!;
      expect(badge.offsetHeight).to.equal(size[1]);
      expect(element.offsetWidth).to.be.at.least(size[0]);
      const { bottom } = badge.getBoundingClientRect();
      const state = badge.querySelector('.state')!;
      expect(state.textContent).to.include('En vigueur');
      expect(state.getBoundingClientRect().bottom).to.be.at.most(bottom);
      expect(badge.getAttribute('href')).to.include('/badges/');
      if (size[0] === 320) expect(badge.textContent).to.include('Signature vérifiée').and.include(long);
    });

  it('is not kept on the page of the badge, whose proofs are open', async () => {
    const element = await boxed([480, 300], { proof: 'open' });
    expect(part(element, 'badge')?.matches('.full')).to.equal(true);
    expect(part(element, 'proof')?.hasAttribute('open')).to.equal(true);
  });
});
