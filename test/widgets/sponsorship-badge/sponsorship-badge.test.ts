import { expect } from 'chai';
import '../../../widgets/define/essonne-sponsorship-badge.js';
import type { BadgeVerifyDetail } from '../../../widgets/sponsorship-badge/events.js';
import { badgeFile, FakeNetwork, freshId, mount, part, settled, SRC, textOf, thisYear } from './badge-fixtures.js';

const PERIOD = `de ${thisYear - 1} à ${thisYear + 1}`;

describe('<essonne-sponsorship-badge>', () => {
  let network: FakeNetwork;

  beforeEach(() => {
    network = new FakeNetwork();
    document.documentElement.lang = 'fr';
  });

  afterEach(() => {
    network.restore();
    document.body.replaceChildren();
  });

  /** A badge of this file, in the page. */
  function show(
    sponsorship: Parameters<typeof badgeFile>[0] = {},
    attributes: Readonly<Record<string, string>> = {},
    changes: Parameters<typeof badgeFile>[1] = {},
  ): ReturnType<typeof mount> {
    const id = freshId();
    network.answer(id, badgeFile({ id, ...sponsorship }, changes));
    return mount({ src: SRC, sponsorship: id, ...attributes });
  }

  describe('names and languages', () => {
    it('names each link by what it leads to', async () => {
      const element = await show();
      const names = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ textContent }) => textContent.trim());
      expect(names).to.deep.equal(['Voir l’attestation – Puits à Dianguirdé', 'Voir le projet – Puits à Dianguirdé']);
    });

    it('tells the language of what is not in the reader’s', async () => {
      const element = await show({}, {}, { organisation: { name: { ar: 'جمعية الصداقة' } } });
      const name = element.shadowRoot?.querySelector('bdi[lang="ar"]');
      expect(name?.textContent).to.equal('جمعية الصداقة');
      expect(getComputedStyle(name!).direction).to.equal('rtl');
    });
  });

  describe('defaults', () => {
    it('is a full badge in French, from the data’s neighbour', async () => {
      const element = await show();
      expect(network.requests).to.deep.equal([
        `https://donnees.example/badges/${element.sponsorship ?? ''}/badge.json`,
      ]);
      expect(textOf(element))
        .to.include('Attestation de soutien Puits à Dianguirdé Projet porté par Les Amis du Sahel')
        .and.include('Avec le soutien financier du Département de l’Essonne')
        .and.include(`En vigueur · Projet soutenu ${PERIOD}`)
        .and.include('Données de démonstration')
        .and.include('Source : Département de l’Essonne, mise à jour le 1er novembre 2026.');
    });

    it('links to the verification page and to the project, resolved from the file', async () => {
      const element = await show();
      const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
      expect(links).to.deep.equal([
        `https://donnees.example/badges/${element.sponsorship ?? ''}/`,
        'https://donnees.example/projects/puits/',
      ]);
    });
  });

  describe('attributes', () => {
    it('takes the address of the data with or without its last slash, or that of the catalog', async () => {
      for (const src of ['https://d.example/a/data/v1', 'https://d.example/a/data/v1/catalog.json?x=1'])
        await show({}, { src });
      expect(network.requests).to.have.lengthOf(2);
      for (const url of network.requests)
        expect(url).to.match(/^https:\/\/d\.example\/a\/badges\/[\w-]+\/badge\.json$/);
    });

    it('speaks English, kinds and dates included', async () => {
      const element = await show({ kind: 'patronage', start: '2099-03-01', end: undefined }, { lang: 'en' });
      expect(textOf(element))
        .to.include('Certificate of support')
        .and.include('Under the patronage of the Département de l’Essonne')
        .and.include('Upcoming · Supported from 1 March 2099');
    });

    it('compact and mark are one link to the verification page', async () => {
      for (const variant of ['compact', 'mark']) {
        const element = await show({}, { variant });
        const links = element.shadowRoot?.querySelectorAll('a') ?? [];
        expect(links).to.have.lengthOf(1);
        expect(links[0]?.href).to.equal(`https://donnees.example/badges/${element.sponsorship ?? ''}/`);
        expect(textOf(element)).to.include(`Projet soutenu ${PERIOD}`).and.include('Données de démonstration');
        expect(textOf(element).includes('mise à jour le'), 'no room for the date on a mark').to.equal(
          variant === 'compact',
        );
      }
    });

    it('is legible at 120 px: nothing overflows, nothing under 13 px', async () => {
      const element = await show({ sites: ['https://unnomdedomainefortlongsanstiret.example'] }, { variant: 'mark' });
      element.style.setProperty('width', '120px');
      const badge = part(element, 'badge');
      expect(badge?.scrollWidth).to.be.at.most(120);
      for (const node of badge?.querySelectorAll('span') ?? [])
        expect(Number.parseFloat(getComputedStyle(node).fontSize)).to.be.at.least(13);
    });

    it('takes an unknown variant for the full one', async () => {
      const element = await show({}, { variant: 'constructor' });
      expect(element.shadowRoot?.querySelector('.full')).to.exist;
    });

    it('changes badge with its identifier', async () => {
      const element = await show();
      const id = freshId();
      network.answer(id, badgeFile({ id }, { target: { kind: 'event', id: 'e', title: 'Forum' } }));
      element.sponsorship = id;
      await element.updateComplete;
      await settled(element);
      expect(textOf(element)).to.include('Forum').and.include('Événement soutenu');
    });
  });

  describe('states', () => {
    const cases: readonly [string, Parameters<typeof badgeFile>[0], string, boolean][] = [
      ['active', {}, `En vigueur · Projet soutenu ${PERIOD}`, true],
      ['ended', { start: '2022-03', end: '2024' }, 'Soutien terminé · Projet soutenu de 2022 à 2024', true],
      ['not-yet', { start: '2098-03-01', end: '2099' }, 'À venir · Projet soutenu à partir du 1er mars 2098', true],
      ['not-yet', { start: '2098-04', end: '2099' }, 'Projet soutenu à partir d’avril 2098', true],
      ['not-yet', { start: '2098', end: undefined }, 'Projet soutenu à partir de 2098', true],
      ['withdrawn', { withdrawn: { date: '2026-03-02' } }, 'n’est plus en vigueur depuis le 2 mars 2026.', false],
      ['withdrawn', { withdrawn: { date: '2026' } }, 'n’est plus en vigueur depuis 2026.', false],
      ['withdrawn', { withdrawn: 'oui' }, 'Cette attestation n’est plus en vigueur.', false],
      ['mismatch', { sites: ['https://www.asso.example/'] }, 'établie pour un autre site : asso.example.', false],
      ['unknown', { start: undefined, end: undefined }, 'L’état de cette attestation n’a pas pu être établi', true],
    ];
    for (const [state, sponsorship, words, isClaimed] of cases)
      it(`${state}: « ${words} »`, async () => {
        const element = await show(sponsorship);
        expect(part(element, 'badge')?.dataset.state).to.equal(state);
        expect(textOf(element)).to.include(words);
        expect(Boolean(part(element, 'wording')), 'wording').to.equal(isClaimed);
        expect(element.shadowRoot?.querySelector('svg.seal path')?.getAttribute('d')).to.be.a('string');
      });

    it('is silent about verification', async () => {
      expect(textOf(await show())).not.to.match(/vérifi|authenti|certifi|garanti/i);
      expect(textOf(await show({}, { lang: 'en' }))).not.to.match(/verif|authentic|guarantee/i);
    });

    const wordings: readonly [string | undefined, string][] = [
      ['grant', 'Avec le soutien financier du Département de l’Essonne'],
      ['patronage', 'Sous le parrainage du Département de l’Essonne'],
      ['technical-support', 'Avec l’appui technique du Département de l’Essonne'],
      ['loan', 'Grâce à un prêt du Département de l’Essonne'],
      ['constructor', 'Avec le soutien du Département de l’Essonne'],
      [undefined, 'Avec le soutien du Département de l’Essonne'],
    ];
    for (const [kind, words] of wordings)
      it(`words the kind « ${kind ?? ''} »`, async () => {
        expect(part(await show({ kind }), 'wording')?.textContent).to.equal(words);
      });

    it('names who supports as each language does, without the remark after the name', async () => {
      const publisher = { name: 'Département de l’Essonne (démonstration)' };
      for (const [kind, lang, words] of [
        ['grant', 'en', 'With the financial support of the Département de l’Essonne'],
        ['loan', 'en', 'Thanks to a loan from the Département de l’Essonne'],
        ['loan', 'fr', 'Grâce à un prêt du Département de l’Essonne'],
      ] as const)
        expect(part(await show({ kind }, { lang }, { publisher }), 'wording')?.textContent).to.equal(words);
    });

    it('begins no line with « : »', async () => {
      const element = await show({ sites: ['https://www.asso.example/'] }, { variant: 'compact' });
      const text = element.shadowRoot?.textContent ?? '';
      expect(text).to.include('un autre site\u00a0: asso.example').and.include('Source\u00a0: Département');
    });

    it('prefers the publisher’s wording, in the reader’s language only', async () => {
      const wording = 'avec l’aide du Département';
      expect(part(await show({ wording }), 'wording')?.textContent).to.equal('Avec l’aide du Département');
      expect(part(await show({ wording }, { lang: 'en' }), 'wording')?.textContent).to.equal(
        'With the financial support of the Département de l’Essonne',
      );
    });

    it('agrees in gender with who is supported', async () => {
      const target = { kind: 'organisation', id: 'asso' };
      for (const [kind, words] of [
        ['association', 'Association soutenue'],
        ['twinning-committee', 'Comité de jumelage soutenu'],
        ['commune', 'Commune soutenue'],
        ['toString', 'Organisation soutenue'],
      ])
        expect(textOf(await show({}, {}, { target, organisation: { name: 'X', kind } }))).to.include(
          `${words} ${PERIOD}`,
        );
    });

    it('shows the publisher’s logo when it gives one', async () => {
      const element = await show({}, {}, { publisher: { name: 'Département', logo: '../../logo.svg' } });
      const logo = part(element, 'logo') as HTMLImageElement;
      expect([logo.src, logo.alt]).to.deep.equal(['https://donnees.example/logo.svg', 'Département']);
    });

    it('says what the page forgot', async () => {
      expect(textOf(await mount({ src: SRC }))).to.include('Indiquez dans l’attribut sponsorship');
      expect(textOf(await mount({ src: SRC, sponsorship: '../../x' }))).to.include('identifiant');
      expect(textOf(await mount({ sponsorship: 'puits' }))).to.include('Indiquez l’adresse des données');
      expect(textOf(await mount({ src: 'javascript:alert(1)', sponsorship: 'puits' }))).to.include(
        'Indiquez l’adresse',
      );
      expect(network.requests).to.deep.equal([]);
    });
  });

  describe('events', () => {
    it('tells the state once it is known, across shadow roots', async () => {
      const heard: BadgeVerifyDetail[] = [];
      const onVerify = (event: Event): void => void heard.push((event as CustomEvent<BadgeVerifyDetail>).detail);
      document.addEventListener('badge-verify', onVerify);
      const element = await show({ end: '2024', start: '2022' });
      document.removeEventListener('badge-verify', onVerify);
      expect(heard).to.deep.equal([{ state: 'ended', sponsorship: element.sponsorship }]);
    });

    for (const [status, lang, advice] of [
      [404, 'fr', 'Vérifiez l’identifiant'],
      [500, 'fr', 'Réessayez dans un moment.'],
      [503, 'fr', 'Réessayez dans un moment.'],
      [429, 'en', 'Try again in a moment.'],
      [403, 'en', 'Check the identifier'],
    ] as const)
      it(`advises what suits the answer: ${status}, ${lang}`, async () => {
        const id = freshId();
        network.answer(id, () => new Response('', { status }));
        expect(textOf(await mount({ src: SRC, sponsorship: id, lang }))).to.include(`(HTTP ${status}). ${advice}`);
      });

    it('tells an error, then reads again on demand', async () => {
      const id = freshId();
      let error: unknown;
      document.addEventListener(
        'data-error',
        (event) => (error = (event as CustomEvent<{ error: unknown }>).detail.error),
        {
          once: true,
        },
      );
      const element = await mount({ src: SRC, sponsorship: id });
      expect(error).to.include({ name: 'BadgeError', code: 'http-status', detail: 'HTTP 404' });
      expect(textOf(element)).to.include(`badges/${id}/badge.json répond par une erreur (HTTP 404)`);
      network.answer(id, badgeFile({ id }));
      element.shadowRoot?.querySelector('button')?.click();
      await settled(element);
      expect(textOf(element)).to.include('Projet soutenu');
    });
  });
});
