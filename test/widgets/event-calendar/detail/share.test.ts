import { expect } from 'chai';
import { addressOf } from '../../../../widgets/event-calendar/detail/share.js';
import { button, find, mount, open, removeAll, until } from '../harness.js';
import { serveSample } from '../sample.js';

const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

describe('sharing an event', () => {
  let stopServing: () => void;
  before(() => (stopServing = serveSample()));
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    removeAll();
  });
  after(() => stopServing());

  it('gives this page when its address follows the calendar, else the event’s own page, else nothing', () => {
    const dataUrl = 'https://donnees.example/data/v1/';
    const event = { id: 'forum', url: '../../forum.html' };
    const page = location.href.replace(/#.*/, '');
    expect(addressOf(event, { dataUrl, fragment: '' })).to.equal(`${page}#agenda?event=forum`);
    expect(addressOf(event, { dataUrl, fragment: 'nos dates' })).to.equal(`${page}#nos%20dates?event=forum`);
    expect(addressOf(event, { dataUrl })).to.equal('https://donnees.example/forum.html');
    expect(addressOf({ id: 'forum' }, { dataUrl })).to.be.undefined;
    expect(addressOf({ ...event, url: 'javascript:alert(1)' }, { dataUrl })).to.be.undefined;
  });

  it('copies the link and says so', async () => {
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const element = await mount();
    await open(element, 'forum');
    button(element, 'Copier le lien').click();
    await until(() => find(element, '[part=detail]')!.textContent.includes('Lien copié.'));
    expect(copied).to.deep.equal(['https://essonne.example/forum']);
  });
});
