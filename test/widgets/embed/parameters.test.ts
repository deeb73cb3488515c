import { expect } from 'chai';
import { readParameters } from '../../../widgets/embed/parameters.js';
import { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { ProjectMapElement } from '../../../widgets/project-map/project-map-element.js';
import { SponsorshipBadgeElement } from '../../../widgets/sponsorship-badge/sponsorship-badge-element.js';

const read = (search: string): ReturnType<typeof readParameters> =>
  readParameters(new URL(`https://donnees.example/cdn/v1/embed.html?${search}`));

/** A value that each attribute takes. */
const VALUES: Readonly<Record<string, string>> = {
  src: '/data/v2/',
  lang: 'fr-FR',
  'color-scheme': 'dark',
  'heading-level': '3',
  from: '2024-03',
  to: '2026',
  date: '2026-11-28',
  zoom: '4.5',
  center: '-11.4 14.4',
  'sync-url': '',
  free: '',
};

describe('parameters of embed.html', () => {
  for (const [widget, element] of Object.entries({
    'project-map': ProjectMapElement,
    'event-calendar': EventCalendarElement,
    'sponsorship-badge': SponsorshipBadgeElement,
  }))
    it(`are all the attributes of ${widget}`, () => {
      const asked = element.observedAttributes.map((name): [string, string] => [name, VALUES[name] ?? 'osm']);
      const { attributes, refused } = read(new URLSearchParams([['widget', widget], ...asked]).toString());
      expect(refused).to.deep.equal([]);
      expect([...attributes]).to.deep.equal(asked);
    });

  for (const [search, why] of [
    ['src=https://evil.example/data/', 'data of another site'],
    ['src=//evil.example/', 'the same without a scheme'],
    ['src=javascript:alert(1)', 'no address'],
    ['src=data:application/json,{}', 'no origin'],
    ['src=http://donnees.example/data/', 'another scheme'],
    ['commune=<b>', 'markup'],
    ['selected=__proto__', 'no identifier'],
    ['constructor=1', 'no attribute'],
    ['__proto__=1', 'no attribute'],
    ['onclick=alert(1)', 'no attribute'],
    ['style=color:red', 'no attribute'],
    ['basemap=http://t.example/{z}/{x}/{y}.png', 'tiles in http'],
    ['zoom=1e9', 'no zoom'],
    ['accent=url(https://evil.example/)', 'no colour'],
    ['radius=1px;x', 'no length'],
    ['sponsorship=x', 'an attribute of another widget'],
  ] as const)
    it(`leave out ${why}: ${search}`, () => {
      const { attributes, looks, refused } = read(`widget=project-map&${search}`);
      expect([...attributes, ...looks]).to.deep.equal([]);
      expect(refused).to.deep.equal([search.split('=')[0]]);
    });

  it('let no link say whose word is believed', () => {
    const evil = ['credential', 'status', 'issuer'].map((name) => `${name}=https://evil.example/${name}`).join('&');
    const { attributes, refused } = read(`widget=sponsorship-badge&sponsorship=x&${evil}`);
    expect([...attributes.keys()]).to.deep.equal(['sponsorship']);
    expect(refused).to.deep.equal(['credential', 'status', 'issuer']);
  });

  it('take data of the same site, wherever they are', () => {
    expect(read('widget=project-map&src=https://donnees.example/autre/').attributes.get('src')).to.equal(
      'https://donnees.example/autre/',
    );
  });

  it('re-colour the element: a colour may lack its #, a length its unit', () => {
    expect([...read('widget=project-map&accent=0a4f8f&surface=%23fff&radius=8').looks]).to.deep.equal([
      ['accent', '#0a4f8f'],
      ['surface', '#fff'],
      ['radius', '8px'],
    ]);
  });

  for (const widget of ['', 'script', 'constructor', '__proto__'])
    it(`name no other widget: « ${widget} »`, () => {
      expect(read(`widget=${widget}&commune=91228`)).to.deep.include({ widget: undefined, refused: [] });
    });
});
