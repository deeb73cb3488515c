import { expect } from 'chai';
import { serve } from '../../.scripts/serve.mjs';
import { type Tab, engine, openTab, untilIn } from './hostile-engine.js';
import { hasPrototype, hostileSite, widgets } from './hostile-pages.js';

/** What a visitor reads when all is well: the badge, the number of projects, the month. */
const READ_IN_FRENCH =
  /^.{10,} \| \d+ projets.* \| .*(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}/s;

/** No complaint; in quotes when the page changed what becomes of texts. */
const NONE = /^"?none"?$/;

describe(`hostile pages, in ${engine}`, () => {
  let tab: Tab;
  let site: Awaited<ReturnType<typeof serve>>;
  let isOffline = false;
  /** The same site, under another origin. */
  const other = (): string => site.url.replace('localhost', '127.0.0.1');

  before(async () => {
    site = await serve(
      0,
      hostileSite(other, () => isOffline),
    );
    tab = await openTab();
  });
  after(async () => {
    await tab.close();
    site.closeAllConnections();
    site.close();
  });

  const open = (name: string): Promise<unknown> => tab.goto(`${site.url}/hostile/${name}`);
  /** Waits until all three widgets are there to see; gives what is read in them. */
  const shown = (): Promise<string> => untilIn<string>(tab, 'shown()');
  /** What is read once it changes no more: the words of a badge are those that were signed, when they are verified. */
  const settled = async (): Promise<string> => {
    for (let last = await shown(); ;) {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const now = await shown();
      if (now === last) return now;
      last = now;
    }
  };
  /** As text: some of these pages change what becomes of arrays. */
  const complaints = (): Promise<string> => tab.evaluate(`complaints.length ? complaints.join('\\n') : 'none'`);

  for (const [name, what] of [
    ['plain', 'a page that asks for nothing special'],
    ['strict', 'the strictest security policy, trusted types enforced'],
    ['patched', 'a page that changed what arrays, functions and events are'],
    ['quirks', 'a page without a doctype'],
    ['written', 'markup and script that a script writes'],
    ['based', 'a page whose addresses start elsewhere'],
    ['langC', 'a page in no language'],
    ['neutral', 'neutral blocks'],
  ] as const)
    it(`shows all three in ${what}, without a complaint`, async () => {
      await open(name);
      expect(await shown()).to.match(READ_IN_FRENCH);
      expect(await complaints()).to.match(NONE);
    });

  it('shows all three beside Prototype.js', async function () {
    if (!hasPrototype) this.skip();
    await open('prototype');
    expect(await shown()).to.match(READ_IN_FRENCH);
    expect(await complaints()).to.match(NONE);
  });

  it('shows all three whatever the page’s style sheet says, and hides what is hidden', async () => {
    await open('styled');
    expect(await shown()).to.match(READ_IN_FRENCH);
    const size = `getComputedStyle(document.querySelector('essonne-project-map').shadowRoot.querySelector('[part~=count]')).fontSize`;
    expect(parseFloat(await tab.evaluate<string>(size))).to.be.at.least(13);
    await open('hidden');
    expect(await tab.evaluate('document.body.scrollHeight - innerHeight <= 0')).to.equal(true);
  });

  it('reads from right to left without widening the page', async () => {
    await open('rtl');
    await shown();
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await tab.evaluate(wide)).to.equal(0);
    expect(await complaints()).to.match(NONE);
  });

  it('included three times, from two origins and in two versions: one says so, all is shown once', async () => {
    await open('twice');
    expect(await shown()).to.match(READ_IN_FRENCH);
    expect(await complaints()).to.match(/^essonne.js is included twice[^\n]*$/);
    expect(await tab.evaluate('litElementVersions.length')).to.equal(1);
  });

  it('leaves an element that the page defined itself, and says so', async () => {
    await open('defined');
    await untilIn(tab, 'complaints.length');
    expect(await complaints()).to.include('<essonne-project-map> is already registered');
    expect(await tab.evaluate(`document.querySelector('essonne-project-map').textContent`)).to.include('Voir la carte');
    const calendar = `document.querySelector('essonne-event-calendar')`;
    await untilIn(tab, `(${calendar}.scrollIntoView(), ${calendar}.shadowRoot?.querySelector('caption'))?.textContent`);
  });

  it('shows what is inserted later, as text or moved from one place to another', async () => {
    await open('later');
    await tab.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(widgets)}`);
    const before = await shown();
    await tab.evaluate(
      `(document.body.prepend(document.querySelector('essonne-event-calendar')), document.querySelector('main').append(document.querySelector('essonne-sponsorship-badge')))`,
    );
    expect(await shown()).to.equal(before);
    expect(await complaints()).to.match(NONE);
  });

  it('without a network, shows what was read before and says so', async function () {
    // The window that WebKit's driver opens is a private one: it keeps nothing.
    if (engine === 'WebKit') this.skip();
    await open('plain');
    await shown();
    isOffline = true;
    try {
      await open('plain');
      const map = `document.querySelector('essonne-project-map')`;
      const provenance = `${map}.shadowRoot?.querySelector('[part~=provenance]')?.textContent`;
      expect(await untilIn(tab, `(${map}.scrollIntoView(), ${provenance})`)).to.include(
        'Réseau indisponible\u00a0: dernière copie connue',
      );
      expect(await tab.evaluate(`${map}.shadowRoot.querySelectorAll('[part~=list] > li').length`)).to.equal(20);
    } finally {
      isOffline = false;
    }
  });

  it('without a network nor a copy, keeps its links and says what fails; then tries again', async () => {
    const map = `document.querySelector('essonne-project-map')`;
    const button = `${map}.shadowRoot?.querySelector('[part~=error] button')`;
    isOffline = true;
    try {
      await open('copied');
      await untilIn(tab, `(${map}.scrollIntoView(), ${button})?.textContent`);
      expect(await tab.evaluate(`${map}.querySelector('a').checkVisibility()`)).to.equal(true);
    } finally {
      isOffline = false;
    }
    await tab.evaluate(`${button}.click()`);
    await untilIn(tab, `${map}.shadowRoot.querySelector('[part~=count]')?.textContent`);
  });

  it('in a frame, sandboxed or not, asks for its height and shows the map', async () => {
    await open('framed');
    for (const id of ['free', 'boxed']) {
      await tab.evaluate(`document.querySelector('#${id}').scrollIntoView()`);
      // The list of projects takes more than the frame was given.
      await untilIn(tab, `document.querySelector('#${id}').offsetHeight > 500`);
    }
    expect(await complaints()).to.match(NONE);
  });

  // The last one: Firefox's driver loses a page that was kept.
  it('is there when the visitor comes back', async () => {
    await open('plain');
    const before = await settled();
    await open('elsewhere');
    // Not through the driver: a page that was kept does not load again.
    await tab.evaluate('void setTimeout(() => history.back())');
    expect(await settled()).to.equal(before);
    expect(await complaints()).to.match(NONE);
  });
});
