import { expect } from 'chai';
import '../../../widgets/define/essonne-sponsorship-badge.js';
import { badgeFile, FakeNetwork, freshId, mount, part, settled, SRC, textOf } from './badge-fixtures.js';

const SNIPPET = '<a href="https://donnees.example/badges/x/"><img alt="Attestation de soutien" src="data:,"></a>';

describe('<essonne-sponsorship-badge>: life and hostile data', () => {
  let network: FakeNetwork;

  beforeEach(() => {
    network = new FakeNetwork();
    document.documentElement.lang = 'fr';
  });

  afterEach(() => {
    network.restore();
    document.body.replaceChildren();
  });

  const isShown = (element: Element): boolean =>
    element.querySelector('img')?.assignedSlot !== undefined &&
    (element.firstElementChild?.assignedSlot ?? null) !== null;

  it('shows the snippet until the badge is ready, then the badge alone', async () => {
    const id = freshId();
    let release: (() => void) | undefined;
    network.answer(
      id,
      () => new Promise<Response>((resolve) => (release = () => resolve(Response.json(badgeFile({ id }))))),
    );
    const element = document.createElement('essonne-sponsorship-badge');
    element.setAttribute('src', SRC);
    element.setAttribute('sponsorship', id);
    element.innerHTML = SNIPPET;
    document.body.append(element);
    while (!release) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(isShown(element), 'while loading').to.equal(true);
    expect(part(element, 'loading'), 'no second shape beside it').not.to.exist;
    release();
    await settled(element);
    expect(isShown(element), 'when ready').to.equal(false);
    expect(element.querySelector('a img'), 'still in the page').to.exist;
  });

  const failures: readonly [string, unknown][] = [
    ['a missing file', undefined],
    ['a web page in its place', '<!doctype html><p>Accueil'],
    ['an empty answer', ''],
    ['broken JSON', '{"contractVersion":'],
    ['JSON of something else', { items: [] }],
    ['another version', badgeFile({}, { contractVersion: '9' })],
    ['a date that does not exist', badgeFile({ end: '2026-02-31' })],
    ['no network', () => Promise.reject(new TypeError('offline'))],
  ];
  for (const [what, content] of failures)
    it(`keeps the snippet and says why: ${what}`, async () => {
      const id = freshId();
      if (content !== undefined) network.answer(id, content);
      const element = await mount({ src: SRC, sponsorship: id }, SNIPPET);
      expect(isShown(element)).to.equal(true);
      expect(textOf(element))
        .to.include('L’attestation ne peut pas être affichée.')
        .and.include(`badges/${id}/badge.json`);
      expect(element.shadowRoot?.querySelector('button')).to.exist;
    });

  it('lets no dangerous address through, and no markup', async () => {
    const id = freshId();
    const attack = '<img src=x onerror=alert(1)>';
    const url = 'javascript:alert(1)';
    network.answer(
      id,
      badgeFile(
        { id, title: attack, wording: attack, sites: [url] },
        {
          page: url,
          target: { kind: 'project', id: 'p', title: attack, url: 'data:text/html,x' },
          organisation: { name: attack },
          publisher: { name: attack, url, logo: 'vbscript:x' },
        },
      ),
    );
    for (const variant of ['full', 'compact', 'mark']) {
      const element = await mount({ src: SRC, sponsorship: id, variant });
      const root = element.shadowRoot!;
      expect(textOf(element)).to.include('<img src=x');
      expect(root.querySelectorAll('img, a[href]')).to.have.lengthOf(0);
    }
  });

  it('reads wrong types without throwing at the page', async () => {
    const errors: unknown[] = [];
    const onError = (event: Event): void => void errors.push(event);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
    const hostile: readonly unknown[] = [null, 0, [], 'x', {}, { sponsorship: { id: 'x', title: {}, sites: {} } }];
    for (const content of hostile) {
      const id = freshId();
      network.answer(id, JSON.stringify(content));
      expect(textOf(await mount({ src: SRC, sponsorship: id }))).to.include('ne peut pas être affichée');
    }
    for (const changes of [{ target: 3 }, { organisation: [] }, { page: {} }, { defaultLanguage: 'toString' }]) {
      const id = freshId();
      network.answer(id, badgeFile({ id, kind: {}, wording: [], start: '2020' }, changes));
      document.body.replaceChildren();
      expect(textOf(await mount({ src: SRC, sponsorship: id })), JSON.stringify(changes)).to.include('soutenu');
    }
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    expect(errors).to.deep.equal([]);
  });

  it('asks once for the badges that are the same', async () => {
    const id = freshId();
    network.answer(id, badgeFile({ id }));
    await Promise.all(Array.from({ length: 20 }, () => mount({ src: SRC, sponsorship: id, variant: 'mark' })));
    expect(network.requests).to.have.lengthOf(1);
  });

  it('asks nothing below the fold', async () => {
    const id = freshId();
    network.answer(id, badgeFile({ id }));
    const spacer = document.createElement('div');
    spacer.style.setProperty('height', '5000px');
    document.body.append(spacer);
    const element = document.createElement('essonne-sponsorship-badge');
    element.setAttribute('src', SRC);
    element.setAttribute('sponsorship', id);
    document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(network.requests).to.deep.equal([]);
    element.scrollIntoView();
    await settled(element);
    expect(network.requests).to.have.lengthOf(1);
    scrollTo(0, 0);
  });

  it('survives a move, and a removal while it loads', async () => {
    const id = freshId();
    network.answer(id, badgeFile({ id }));
    const element = await mount({ src: SRC, sponsorship: id });
    const parent = document.createElement('section');
    document.body.append(parent);
    parent.append(element);
    await settled(element);
    expect(textOf(element)).to.include('Projet soutenu');

    const late = document.createElement('essonne-sponsorship-badge');
    late.setAttribute('src', SRC);
    late.setAttribute('sponsorship', id);
    document.body.append(late);
    late.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(late);
    await settled(late);
    expect(textOf(late)).to.include('Projet soutenu');
  });

  it('keeps properties set before it was defined', async () => {
    const id = freshId();
    network.answer(id, badgeFile({ id }));
    const frame = document.createElement('div');
    const early = document.createElement('essonne-sponsorship-badge-early');
    Object.assign(early, { sponsorship: id, src: SRC, variant: 'mark' });
    frame.append(early);
    document.body.append(frame);
    const { SponsorshipBadgeElement } = await import('../../../widgets/sponsorship-badge/sponsorship-badge-element.js');
    customElements.define('essonne-sponsorship-badge-early', class extends SponsorshipBadgeElement {});
    if (!(early instanceof SponsorshipBadgeElement)) throw new Error('not upgraded');
    const upgraded = early;
    await settled(upgraded);
    expect(upgraded.getAttribute('variant')).to.equal('mark');
    expect(textOf(upgraded)).to.include('Projet soutenu');
  });
});
