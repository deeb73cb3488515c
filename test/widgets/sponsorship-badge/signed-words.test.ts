import { expect } from 'chai';
import { type BadgeCredential, signCredential } from 'essonne-international/credentials';
import '../../../widgets/define/essonne-sponsorship-badge.js';
import type { SponsorshipBadgeElement } from '../../../widgets/sponsorship-badge/sponsorship-badge-element.js';
import { type FakeNetwork, mount, part, SRC } from './badge-fixtures.js';
import { issuerKey, issuerNetwork, publish, signed } from './signed-fixtures.js';

describe('<essonne-sponsorship-badge>: what a file says beside the signed words', () => {
  let network: FakeNetwork;

  beforeEach(async () => {
    network = await issuerNetwork();
    document.documentElement.lang = 'fr';
  });

  afterEach(() => {
    network.restore();
    document.body.replaceChildren();
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

  it('is not shown either beside the signed words, as another form of them', async () => {
    const lie = 'Placements garantis à 12 %';
    const around = (signed: string): Record<string, string> => ({ fr: lie, en: lie, zz: signed });
    const id = await publish(
      network,
      {},
      { title: around('Soutien au projet'), kind: 'patronage', wording: lie },
      {
        organisation: { name: around('Les Amis du Sahel'), kind: 'commune' },
        target: { kind: 'event', id: 'p', title: around('Puits à Dianguirdé') },
        publisher: { name: around('Département'), logo: 'https://evil.example/logo.svg' },
        updatedAt: '2099-01-01',
      },
    );
    for (const variant of ['full', 'compact', 'mark'])
      for (const lang of ['fr', 'en']) {
        document.body.replaceChildren();
        const element = await show(id, { variant, lang });
        expect(stateOf(element)).to.equal('active');
        expect(element.shadowRoot?.textContent).not.to.match(/garantis|patronage|parrainage|commune|event|2099/i);
        expect(element.shadowRoot?.innerHTML).not.to.include('evil.example');
        if (variant === 'full')
          expect(part(element, 'title')?.querySelector('bdi')?.lang).to.equal(lang === 'fr' ? '' : 'fr');
      }
  });

  it('is said when signed: the kind, the words asked for, a demonstration; the issuer’s own logo is shown', async () => {
    const asked = { kind: 'patronage', target: { kind: 'project', id: 'puits' } } as const;
    const more = { demonstration: true, holder: { title: 'Les Amis du Sahel', kind: 'association' } };
    for (const [wording, said] of [
      [undefined, 'Sous le parrainage'],
      ['Aidé par l’Essonne', 'Aidé par l’Essonne'],
    ] as const) {
      const credential = await signed('x', { ...asked, ...(wording ? { wording } : {}) }, more);
      const element = await mount({ src: SRC, credential });
      expect(part(element, 'wording')?.textContent).to.include(said);
      expect(part(element, 'demonstration')).to.exist;
    }
    const id = await publish(network, {}, {}, { publisher: { name: 'X', logo: '../../logo.svg' } });
    expect(part(await show(id), 'logo')?.getAttribute('src')).to.equal('https://donnees.example/logo.svg');
  });

  it('may lack what is always signed here: nothing is thrown', async () => {
    const good = JSON.parse(
      new TextDecoder().decode(
        Uint8Array.from(atob((await signed('x')).split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/')), (letter) =>
          letter.charCodeAt(0),
        ),
      ),
    ) as BadgeCredential;
    const signedDocument: Record<string, unknown> = { ...good };
    for (const claim of ['iss', 'jti', 'sub', 'nbf']) delete signedDocument[claim];
    const subject = signedDocument.credentialSubject as Record<string, unknown>;
    for (const changes of [{ identifier: undefined }, { identifier: [null, 4, { identityType: 'name' }] }])
      for (const evidence of [undefined, null, {}, [null], 'x']) {
        const odd = {
          ...signedDocument,
          evidence,
          credentialSubject: { ...subject, ...changes, activityStartDate: 7 },
        };
        document.body.replaceChildren();
        const credential = await signCredential(odd as unknown as BadgeCredential, await issuerKey);
        expect(stateOf(await mount({ src: SRC, credential }))).to.be.oneOf(['unknown', 'invalid']);
      }
  });

  it('is told whose signature it is: a host, on the badge and in the proofs', async () => {
    const element = await show(await publish(network));
    expect(part(element, 'proof')?.querySelector('summary')?.textContent).to.equal(
      'Signature vérifiée · donnees.example',
    );
    expect(part(element, 'provenance')?.textContent).to.include('Signée par donnees.example le');
    expect(await openProofs(element)).to.include('auquel cette page se fie : donnees.example.');
  });

  it('is not said of a page that cannot be compared: one of a platform', async () => {
    const element = await show(await publish(network, { sites: ['https://www.facebook.com/asso91'] }));
    const proofs = await openProofs(element);
    expect(proofs).to.include('établie pour une page qu’on ne peut comparer').and.not.to.include('l’une de celles');
    const here = await show(await publish(network, { sites: [location.origin] }));
    expect(await openProofs(here)).to.include('Cette page est l’une de celles');
  });
});
