import { expect } from 'chai';
import '../../../widgets/define/essonne-sponsorship-badge.js';
import type { BadgeVerifyDetail } from '../../../widgets/sponsorship-badge/events.js';
import type { SponsorshipBadgeElement } from '../../../widgets/sponsorship-badge/sponsorship-badge-element.js';
import { type FakeNetwork, badgeFile, freshId, mount, part, settled, SRC, textOf, thisYear } from './badge-fixtures.js';
import { addresses, INDEX, issuerKey, issuerNetwork, LIST, publish, signed, signedList } from './signed-fixtures.js';

/** A transparent dot. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const PERIOD = `de ${thisYear - 1} à ${thisYear + 1}`;
/** Every address is asked anew: what a page knows of a list lasts an hour. */
let hours = 0;

describe('<essonne-sponsorship-badge>: signed badges', () => {
  let network: FakeNetwork;
  const RealDate = Date;

  /** Lets so much time pass for what asks the clock. */
  function pass(milliseconds: number): void {
    hours += milliseconds;
    const shift = hours;
    globalThis.Date = class extends RealDate {
      constructor(...given: [] | [string | number | Date]) {
        super(...((given.length ? given : [RealDate.now() + shift]) as [number]));
      }
      static override now(): number {
        return RealDate.now() + shift;
      }
    } as DateConstructor;
  }

  beforeEach(async () => {
    pass(2 * 3_600_000);
    network = await issuerNetwork();
    document.documentElement.lang = 'fr';
  });

  afterEach(() => {
    network.restore();
    document.body.replaceChildren();
    globalThis.Date = RealDate;
  });

  const stateOf = (element: Element): string | undefined => part(element, 'badge')?.dataset.state;

  async function show(id: string, attributes: Readonly<Record<string, string>> = {}): Promise<SponsorshipBadgeElement> {
    return mount({ src: SRC, sponsorship: id, ...attributes });
  }

  async function openProofs(element: Element): Promise<string> {
    part(element, 'proof')!.querySelector('summary')!.click();
    while (!part(element, 'proof')!.querySelector('li')) await new Promise((resolve) => setTimeout(resolve, 10));
    return part(element, 'proof')!.textContent.replace(/\s+/g, ' ');
  }

  describe('states', () => {
    it('says that it verifies, in the room of what it will say, then what the signature proves', async () => {
      const id = await publish(network);
      const list = await signedList(await issuerKey, { now: new Date() });
      let release: (() => void) | undefined;
      network.answer(LIST, () => new Promise<Response>((resolve) => (release = () => resolve(new Response(list)))));
      const heard: BadgeVerifyDetail[] = [];
      const onVerify = (event: Event): void => void heard.push((event as CustomEvent<BadgeVerifyDetail>).detail);
      document.addEventListener('badge-verify', onVerify);
      const element = document.createElement('essonne-sponsorship-badge');
      Object.assign(element, { src: SRC, sponsorship: id });
      document.body.append(element);
      while (!release) await new Promise((resolve) => setTimeout(resolve, 10));
      await element.updateComplete;
      expect(stateOf(element)).to.equal('pending');
      expect(part(element, 'state')?.innerText.trim()).to.equal('Vérification…');
      expect(part(element, 'wording')?.checkVisibility({ visibilityProperty: true })).to.equal(false);
      const height = element.offsetHeight;
      expect(heard).to.deep.equal([]);
      release();
      await settled(element);
      document.removeEventListener('badge-verify', onVerify);
      expect(stateOf(element)).to.equal('active');
      expect(textOf(element)).to.include(`En vigueur · Projet soutenu ${PERIOD}`).and.include('Signature vérifiée');
      expect(element.offsetHeight).to.equal(height);
      expect(heard.map(({ state, sponsorship }) => [state, sponsorship])).to.deep.equal([['active', id]]);
      expect(heard[0]?.checks?.map(({ outcome }) => outcome)).to.deep.equal(Array(7).fill('passed'));
    });

    const cases: readonly [string, Parameters<typeof publish>[1], string][] = [
      ['ended', { start: '2022', end: '2024' }, 'Soutien terminé · Projet soutenu de 2022 à 2024'],
      ['not-yet', { start: '2098-03-01', end: '2099' }, 'À venir · Projet soutenu à partir du 1er mars 2098'],
      ['mismatch', { sites: ['https://www.asso.example/'] }, 'établie pour un autre site : asso.example.'],
      ['unknown', { start: undefined, end: undefined }, 'n’a pas pu être établi ici'],
    ] as readonly [string, Parameters<typeof publish>[1], string][];
    for (const [state, changes, words] of cases)
      it(`${state}: « ${words} »`, async () => {
        for (const variant of ['full', 'compact', 'mark']) {
          const element = await show(await publish(network, changes), { variant });
          expect(stateOf(element), variant).to.equal(state);
          expect(textOf(element)).to.include(variant === 'full' ? words : (words.split(' · ').pop() ?? ''));
        }
      });

    it('withdrawn, as the list says and whatever the file does', async () => {
      network.answer(LIST, await signedList(await issuerKey, { now: new Date(), withdrawn: [INDEX] }));
      const element = await show(await publish(network));
      expect(stateOf(element)).to.equal('withdrawn');
      expect(part(element, 'wording')).not.to.exist;
      expect(await openProofs(element)).to.include('Retrait – retirée');
    });

    it('withdrawn as well when the file alone says so', async () => {
      const element = await show(await publish(network, {}, { withdrawn: { date: '2026-03-02' } }));
      expect(stateOf(element)).to.equal('withdrawn');
      expect(await openProofs(element)).to.include('La fiche publiée dit que l’attestation n’est plus en vigueur.');
    });

    for (const [what, answer, detail] of [
      ['unreachable', () => Promise.reject(new TypeError('offline')), 'ne répond pas'],
      ['missing', () => new Response('', { status: 404 }), 'ne répond pas'],
      [
        'stale',
        async () => new Response(await signedList(await issuerKey, { now: new Date(Date.now() - 20 * 86_400_000) })),
        'périmée',
      ],
    ] as const)
      it(`unknown, never in force, when the list is ${what}`, async () => {
        const id = await publish(network, {});
        network.answer(LIST, answer);
        const element = await show(id);
        expect(stateOf(element)).to.equal('unknown');
        expect(textOf(element)).not.to.include('En vigueur');
        expect(part(element, 'wording')).not.to.exist;
        expect(await openProofs(element))
          .to.include(`La liste des retraits`)
          .and.include(detail);
      });

    it('unknown on a page without cryptography, its link kept', async () => {
      const id = await publish(network);
      const { crypto } = globalThis;
      Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
      try {
        const element = await show(id);
        expect(stateOf(element)).to.equal('unknown');
        expect(part(element, 'link')?.getAttribute('href')).to.equal(addresses.badge(id));
        expect(textOf(element)).to.include('Signature non vérifiée');
      } finally {
        Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
      }
    });
  });

  describe('what nobody signed', () => {
    const forgeries: readonly [string, (id: string) => Promise<string>, string][] = [
      [
        'a payload that was changed',
        async (id) => {
          const [head = '', body = '', signature = ''] = (await signed(id)).split('.');
          const changed = atob(body.replace(/-/g, '+').replace(/_/g, '/')).replace('Soutien', 'Succes!');
          return [head, btoa(changed).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, ''), signature].join('.');
        },
        'a été modifié',
      ],
      ['a good badge of another sponsorship', () => signed('autre'), 'autre attestation'],
      ['a web page', () => Promise.resolve('<!doctype html>'), 'incomplet'],
    ];
    for (const [what, forge, detail] of forgeries)
      it(`is invalid and says nothing of what it claims: ${what}`, async () => {
        const id = await publish(network);
        network.answer(`${addresses.badge(id)}credential.jwt`, await forge(id));
        const element = await show(id);
        expect(stateOf(element)).to.equal('invalid');
        expect(textOf(element)).to.include('pas valable').and.include('Signature non valable');
        expect(textOf(element)).not.to.match(/Puits|Amis du Sahel|soutien financier/);
        expect(part(element, 'link')?.getAttribute('href')).to.equal(addresses.badge(id));
        expect(await openProofs(element)).to.include(detail);
      });

    it('is not believed of another issuer than that of the data’s site', async () => {
      const id = await publish(network);
      const element = await show(id, { issuer: 'https://autre.example/issuer.json' });
      expect(stateOf(element)).to.equal('invalid');
    });

    it('is not shown: the signed title, holder, period and sites are, whatever the file says', async () => {
      const id = await publish(
        network,
        { start: '2022', end: '2024', sites: ['https://asso.example/'] },
        { title: 'Autre', start: '2020', end: '2099', sites: [] },
        {
          organisation: { name: 'Pirates' },
          target: { kind: 'project', id: 'p', title: 'Faux', url: 'https://faux.example' },
        },
      );
      const element = await show(id);
      expect(stateOf(element)).to.equal('mismatch');
      expect(textOf(element))
        .to.include('Puits à Dianguirdé')
        .and.include('Les Amis du Sahel')
        .and.include('asso.example');
      expect(textOf(element)).not.to.match(/Pirates|Faux|2099/);
      expect(element.shadowRoot?.innerHTML).not.to.include('faux.example');
      expect(await openProofs(element)).to.include('ce sont les mots signés qui sont affichés');
    });
  });

  describe('requests', () => {
    it('asks once for the list, and not again for the key, of fifty badges', async () => {
      const all = Array.from({ length: 50 }, () => publish(network));
      const ids = await Promise.all(all);
      // Lazy as they are, they must all be in sight.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('essonne-sponsorship-badge { position: fixed; top: 0 }');
      document.adoptedStyleSheets.push(sheet);
      const elements = await Promise.all(ids.map((id) => show(id, { variant: 'mark' })));
      await Promise.all(elements.map(settled));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      expect(elements.map(stateOf)).to.deep.equal(Array(50).fill('active'));
      expect(network.requests.filter((url) => url === LIST)).to.have.lengthOf(1);
      expect(network.requests.filter((url) => url.includes('/keys/')).length).to.be.at.most(1);
    }).timeout(10_000);

    it('asks again when the list is old and the page comes back: withdrawn within its ttl', async () => {
      const element = await show(await publish(network));
      expect(stateOf(element)).to.equal('active');
      network.answer(LIST, await signedList(await issuerKey, { now: new Date(), withdrawn: [INDEX] }));
      const heard: string[] = [];
      element.addEventListener('badge-verify', (event) =>
        heard.push((event as CustomEvent<BadgeVerifyDetail>).detail.state),
      );
      pass(3_599_000);
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(stateOf(element), 'a second before').to.equal('active');
      pass(2000);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      for (let tries = 0; tries < 100 && stateOf(element) === 'active'; tries++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(stateOf(element)).to.equal('withdrawn');
      expect(heard).to.deep.equal(['withdrawn']);
      expect(network.requests.filter((url) => url === LIST)).to.have.lengthOf(2);
    });
  });

  describe('given by the page', () => {
    it('does without its file and without the list, offline', async () => {
      await show(await publish(network));
      const id = freshId();
      const credential = await signed(id);
      const status = await signedList(await issuerKey, { now: new Date() });
      network.answer(LIST, () => Promise.reject(new TypeError('offline')));
      pass(2 * 3_600_000);
      for (const attributes of [{ sponsorship: id }, {}]) {
        const element = await mount({ src: SRC, credential, status, ...attributes });
        expect(stateOf(element)).to.equal('active');
        expect(textOf(element)).to.include('Puits à Dianguirdé').and.include('Projet porté par Les Amis du Sahel');
        expect(part(element, 'proof')?.textContent).to.include(', d’après la liste du ');
      }
    });

    it('says what the page forgot: whom to believe', async () => {
      expect(textOf(await mount({ credential: await signed('x') }))).to.include('Indiquez l’adresse des données');
    });

    it('wins over what the file points to', async () => {
      const id = await publish(network);
      const element = await show(id, { credential: `${(await signed(id)).slice(0, -4)}AAAA` });
      expect(stateOf(element)).to.equal('invalid');
    });
  });

  describe('the box of the snippet', () => {
    const snippet = (width: number, height: number): string =>
      `<a href="https://donnees.example/badges/x/"><img alt="Attestation" width="${width}" height="${height}" src="${PICTURE}"></a>`;

    for (const [width, height, expected] of [
      [600, 400, 'full'],
      [420, 170, 'compact'],
      [140, 260, 'mark'],
    ] as const)
      it(`is kept: nothing moves below (${width} × ${height} holds the variant ${expected})`, async () => {
        /** Of what is around the badge: words that change inside it are not the page's. */
        const shifts: unknown[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as readonly { sources: readonly { node: Node | null }[] }[])
            shifts.push(...entry.sources.filter(({ node }) => node && frame.contains(node) && !element.contains(node)));
        });
        const frame = document.createElement('div');
        const element = document.createElement('essonne-sponsorship-badge');
        const isObserved = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
        frame.style.setProperty('width', `${width}px`);
        const below = document.createElement('p');
        below.textContent = 'Ce qui suit';
        const id = await publish(network);
        element.innerHTML = snippet(width, height);
        frame.append(element, below);
        Object.assign(element, { src: SRC, sponsorship: id });
        await element.querySelector('img')!.decode();
        document.body.append(frame);
        await element.updateComplete;
        const before = element.clientHeight;
        if (isObserved) observer.observe({ type: 'layout-shift' });
        await settled(element);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
        observer.disconnect();
        expect(stateOf(element)).to.equal('active');
        expect(part(element, 'badge')?.classList.contains(expected)).to.equal(true);
        expect(element.clientHeight).to.equal(before);
        expect(shifts).to.deep.equal([]);
      });
  });

  it('keeps an unsigned badge as the open data say, and says that it is not signed', async () => {
    const id = freshId();
    network.answer(id, badgeFile({ id }));
    const element = await show(id);
    expect([stateOf(element), part(element, 'proof')?.textContent]).to.deep.equal(['active', 'Non signée']);
  });
});
