import '../../../widgets/define/essonne-sponsorship-badge.js';
import { expectAccessible } from '../accessibility.js';
import { forEachLook, LOOKS, SIZES } from '../looks.js';
import { badgeFile, type FakeNetwork, freshId, mount, part, SRC } from './badge-fixtures.js';
import { addresses, issuerNetwork, publish } from './signed-fixtures.js';

const SNIPPET = '<a href="https://donnees.example/badges/x/"><img alt="Attestation de soutien" src="data:,"></a>';

type Attributes = Readonly<Record<string, string>>;

describe('<essonne-sponsorship-badge>: accessibility', () => {
  let network: FakeNetwork;

  beforeEach(async () => {
    network = await issuerNetwork();
  });

  afterEach(() => {
    network.restore();
    document.body.replaceChildren();
  });

  /** A badge whose sponsorship has these fields, in the page. */
  function show(sponsorship: Parameters<typeof badgeFile>[0], attributes: Attributes): Promise<HTMLElement> {
    const id = freshId();
    network.answer(id, badgeFile({ id, ...sponsorship }));
    return mount({ src: SRC, sponsorship: id, ...attributes });
  }

  /** Every state, and how to reach it with attributes besides. */
  const states: Readonly<Record<string, (attributes: Attributes) => Promise<HTMLElement>>> = {
    'in force': (attributes) => show({}, attributes),
    withdrawn: (attributes) => show({ withdrawn: {} }, attributes),
    'issued to another site': (attributes) => show({ sites: ['https://autre.example'] }, attributes),
    'signed, its proofs open': async (attributes) => {
      const sponsorship = await publish(network, { start: '2022', end: '2024' });
      const element = await mount({ src: SRC, sponsorship, proof: 'open', ...attributes });
      while (attributes.variant === 'full' && !part(element, 'proof')?.querySelector('li'))
        await new Promise((resolve) => setTimeout(resolve, 10));
      return element;
    },
    'not valid': async (attributes) => {
      const sponsorship = await publish(network);
      network.answer(`${addresses.badge(sponsorship)}credential.jwt`, 'x');
      return mount({ src: SRC, sponsorship, ...attributes });
    },
    'not found': (attributes) => mount({ src: SRC, sponsorship: 'nowhere', ...attributes }, SNIPPET),
    loading: async (attributes) => {
      const id = freshId();
      network.answer(id, () => new Promise<Response>(() => undefined));
      const element = document.createElement('essonne-sponsorship-badge');
      for (const [name, value] of Object.entries({ src: SRC, sponsorship: id, ...attributes }))
        element.setAttribute(name, value);
      document.body.append(element);
      while (!part(element, 'loading')) await new Promise((resolve) => setTimeout(resolve, 10));
      return element;
    },
  };

  for (const [lang, looks] of Object.entries({ fr: LOOKS, en: SIZES }))
    for (const variant of ['full', 'compact', 'mark'])
      for (const [state, reach] of Object.entries(states))
        it(`has no violation in its looks: ${variant}, ${state}, ${lang}`, async () => {
          const element = await reach({ lang, variant });
          await forEachLook(() => expectAccessible(element), looks);
        }).timeout(60_000);
});
