import { expect } from 'chai';
import { find, findAll, mountMap, options, removeAll } from './harness.js';
import { sampleProjects, serveSample } from './sample.js';

const LONG = 'Un très long titre '.repeat(160);
const [first] = sampleProjects;
const projects = [
  { ...first, title: LONG },
  {
    ...first,
    id: 'tourne',
    title: 'Puits \u202Eretourné',
    places: [{ name: '\u2067Kayes', country: 'ML', lon: -60, lat: -20 }],
    leadOrganisation: { name: 'Amis \u2066du Sahel\u202B' },
  },
];

describe('strange texts in the data', () => {
  let stopServing: () => void;
  beforeEach(() => {
    stopServing = serveSample((url) =>
      url.endsWith('/projects.json')
        ? new Response(JSON.stringify({ items: projects }), { headers: { 'content-type': 'application/json' } })
        : undefined,
    );
  });
  afterEach(() => {
    removeAll();
    stopServing();
  });

  it('do not turn round what stands beside them', async () => {
    const element = await mountMap();
    const controls = /[\u202a-\u202e\u2066-\u2069]/;
    expect(element.shadowRoot!.textContent).not.to.match(controls);
    expect(options(element).join()).to.contain('Puits retourné').and.not.match(controls);
    const line = find(element, '[data-id=tourne] ~ p')!;
    expect([...line.querySelectorAll('bdi')].map(({ textContent }) => textContent)).to.deep.equal([
      'Kayes, Mali',
      'Amis du Sahel',
    ]);
  });

  it('are cut in the list and in the names of marks', async () => {
    const element = await mountMap();
    for (const card of findAll(element, '[part=item]')) expect(card.offsetHeight).to.be.lessThan(250);
    const names = options(element);
    expect(Math.max(...names.map(({ length }) => length))).to.be.lessThan(180);
    expect(names.join()).to.contain('Un trè…');
  });
});
