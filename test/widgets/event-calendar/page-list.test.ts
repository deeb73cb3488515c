import { expect } from 'chai';
import type { EventCalendarElement } from '../../../widgets/event-calendar/event-calendar-element.js';
import { expectAccessible } from '../accessibility.js';
import { create, find, removeAll, until, words } from './harness.js';
import { json, sampleCatalog, serveSample } from './sample.js';

/** A calendar around a list that the page wrote, as `essonne prerender` does. */
function withList(attributes: Readonly<Record<string, string>> = {}): EventCalendarElement {
  const element = create(attributes);
  const list = document.createElement('ol');
  for (const title of ['Forum', 'Festival']) {
    const link = document.createElement('a');
    link.href = `#${title}`;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  element.replaceChildren(list);
  document.body.append(element);
  return element;
}

const height = (element: HTMLElement): number => element.getBoundingClientRect().height;
const isListShown = (element: HTMLElement): boolean => height(element.querySelector('ol')!) > 0;

describe('a list of events written into the page', () => {
  let stopServing: () => void;
  let answerCatalog: ((response: Response) => void) | undefined;
  before(() => {
    stopServing = serveSample((url) => {
      if (url.startsWith('https://donnees.example/none/')) return new Response('', { status: 404 });
      if (!url.startsWith('https://donnees.example/slow') || !url.endsWith('catalog.json')) return undefined;
      return new Promise((resolve) => (answerCatalog = resolve));
    });
  });
  afterEach(removeAll);
  after(() => stopServing());

  it('stands for the shape of what comes, in as much room, and has no violation', async () => {
    const element = withList({ src: 'https://donnees.example/slow/' });
    await until(() => find(element, '[part=loading]'), 'the loading state');
    expect(isListShown(element)).to.be.true;
    expect(find(element, '.skeleton')).to.be.null;
    const bare = create({ src: 'https://donnees.example/slow/' });
    document.body.append(bare);
    await until(() => find(bare, '.skeleton'));
    expect(height(element)).to.be.closeTo(height(bare), 40);
    await expectAccessible(element);
  });

  it('stays when the data cannot be had', async () => {
    const element = withList({ src: 'https://donnees.example/none/' });
    await until(() => find(element, '[role=alert]'));
    expect(isListShown(element)).to.be.true;
  });

  it('gives way to the calendar, and the focus with it', async () => {
    answerCatalog = undefined;
    const element = withList({ src: 'https://donnees.example/slow-2/' });
    const answer = await until(() => answerCatalog);
    element.querySelector('a')!.focus();
    expect(document.activeElement).to.equal(element.querySelector('a'));
    answer(json(sampleCatalog));
    await until(() => find(element, '#period'));
    expect(isListShown(element)).to.be.false;
    expect(words(element.shadowRoot!.activeElement)).to.equal('Novembre 2026');
  });

  it('leaves the focus where it is in the rest of the page', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const element = withList();
    await until(() => find(element, '#period'));
    await element.updateComplete;
    expect(document.activeElement).to.equal(field);
    field.remove();
  });
});
