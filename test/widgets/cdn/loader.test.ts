import { expect } from 'chai';
import { doubtsOf } from '../../../widgets/cdn/snippet-doubts.js';
import { startLoader } from '../../../widgets/cdn/start-loader.js';
import { until } from '../until.js';

const BADGE = 'essonne-sponsorship-badge';

customElements.define(
  'essonne-project-map',
  class extends HTMLElement {
    static observedAttributes = ['commune', 'color-scheme'];
  },
);

/** Time enough for what should not come. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));

function insert(markup: string): HTMLElement {
  const section = document.createElement('section');
  section.innerHTML = markup;
  document.body.append(section);
  return section;
}

describe('loader', () => {
  let asked: string[];
  let warnings: string[];
  const stops: (() => void)[] = [];
  const { warn } = console;

  /** Starts a loader whose chunks only say that they were asked for. */
  function start(chunk: () => Promise<unknown> = () => Promise.resolve()): void {
    const load = (tag: string) => (): Promise<unknown> => {
      asked.push(tag);
      return chunk();
    };
    stops.push(startLoader({ 'essonne-project-map': load('map'), [BADGE]: load('badge') }));
  }

  /** Waits until something was asked for. */
  const someAsked = (count = 1): Promise<unknown> => until(() => asked.length >= count, 'a chunk');

  beforeEach(() => {
    asked = [];
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
  });

  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    console.warn = warn;
    document.body.replaceChildren();
    scrollTo(0, 0);
  });

  it('asks only for what the page holds', async () => {
    insert(`<${BADGE}></${BADGE}><essonne-unknown></essonne-unknown>`);
    start();
    await someAsked();
    await turn();
    expect(asked).to.deep.equal(['badge']);
    expect(warnings).to.deep.equal([]);
  });

  it('asks only near the viewport', async () => {
    const spacer = insert('');
    spacer.style.setProperty('height', '4000px');
    const late = insert(`<${BADGE}></${BADGE}>`);
    start();
    await turn();
    expect(asked).to.deep.equal([]);
    late.scrollIntoView();
    await someAsked();
    expect(asked).to.deep.equal(['badge']);
  });

  for (const rule of [
    ':not(:defined) { display: none }',
    'essonne-project-map { display: none !important }',
    'main, essonne-project-map { display: contents }',
    'main, essonne-project-map { display: none }',
  ])
    it(`asks for what the page hides until it is defined: ${rule}`, async () => {
      insert(`<style>${rule}</style><main><essonne-project-map></essonne-project-map></main>`);
      start();
      await someAsked();
      expect(asked).to.deep.equal(['map']);
    });

  it('asks for what is hidden only near the viewport too, and for none that is gone', async () => {
    const spacer = insert('<style>:not(:defined) { display: none }</style>');
    spacer.style.setProperty('height', '4000px');
    const late = insert(`<h2>Soutien</h2><essonne-project-map></essonne-project-map><${BADGE}></${BADGE}>`);
    start();
    await turn();
    expect(asked).to.deep.equal([]);
    late.lastElementChild?.remove();
    late.scrollIntoView();
    await someAsked();
    expect(asked).to.deep.equal(['map']);
  });

  it('waits for a closed tab to open', async () => {
    const tab = insert(`<p><${BADGE}></${BADGE}></p>`);
    tab.style.setProperty('display', 'none');
    start();
    await turn();
    expect(asked).to.deep.equal([]);
    tab.style.removeProperty('display');
    await someAsked();
    expect(asked).to.deep.equal(['badge']);
  });

  it('puts the element in a neutral block, with its attributes and its link as fallback', async () => {
    const section = insert(
      `<div class="essonne-embed" data-essonne-widget="project-map" data-essonne-commune="91228"
        data-essonne-color-scheme="dark" data-essonne-onclick="alert(1)" data-essonne-style="x" data-other="y" id="z">
        <a href="https://www.example/carte">Voir la carte des projets</a></div>`,
    );
    start();
    const element = await until(() => section.querySelector('.essonne-embed > essonne-project-map'));
    expect(element.getAttributeNames()).to.have.members(['commune', 'color-scheme']);
    expect(element.getAttribute('commune')).to.equal('91228');
    expect(element.querySelector('a')?.textContent).to.equal('Voir la carte des projets');
  });

  it('finds what is added later, in depth', async () => {
    start();
    await turn();
    insert(`<p><b><${BADGE}></${BADGE}></b></p>`);
    const block = document.createElement('div');
    block.className = 'essonne-embed';
    block.dataset.essonneWidget = 'project-map';
    document.body.append(block);
    await someAsked(2);
    await until(() => block.querySelector('essonne-project-map'));
    expect([...new Set(asked)].sort()).to.deep.equal(['badge', 'map']);
    expect(block.firstElementChild?.localName).to.equal('essonne-project-map');
  });

  it('leaves a block alone when it is gone before its chunk comes, and fills it when it is back', async () => {
    let arrive: (() => void) | undefined;
    start(() => new Promise<void>((resolve) => (arrive = resolve)));
    const section = insert('<div class="essonne-embed" data-essonne-widget="project-map"><a href="#x">Carte</a></div>');
    await someAsked();
    section.remove();
    arrive?.();
    await turn();
    expect(section.querySelector('essonne-project-map')).to.equal(null);
    document.body.append(section);
    await someAsked(2);
    arrive?.();
    await until(() => section.querySelector('essonne-project-map'));
    await turn();
    expect(section.querySelectorAll('essonne-project-map')).to.have.lengthOf(1);
  });

  it('does not fill twice a block that was moved, or copied with its element', async () => {
    const section = insert('<div class="essonne-embed" data-essonne-widget="project-map"><a href="#x">Carte</a></div>');
    start();
    await until(() => section.querySelector('essonne-project-map'));
    document.body.append(section, section.cloneNode(true));
    await someAsked(2);
    await turn();
    expect(document.querySelectorAll('essonne-project-map')).to.have.lengthOf(2);
    expect(document.querySelectorAll('essonne-project-map essonne-project-map')).to.have.lengthOf(0);
  });

  it('keeps the link when the chunk cannot come, says so, and tries again for the next', async () => {
    const section = insert('<div class="essonne-embed" data-essonne-widget="project-map"><a href="#x">Carte</a></div>');
    let failures = 1;
    start(() => (failures-- > 0 ? Promise.reject(new TypeError('offline')) : Promise.resolve()));
    await until(() => warnings.length > 0);
    expect(section.querySelector('.essonne-embed > a')).to.exist;
    expect(warnings).to.deep.equal(['<essonne-project-map> could not be loaded.']);
    const next = insert('<div class="essonne-embed" data-essonne-widget="project-map"></div>');
    await until(() => next.querySelector('essonne-project-map'));
  });

  it('says that a widget does not exist, and creates nothing', async () => {
    const section = insert('<div class="essonne-embed" data-essonne-widget="script"><a href="#x">?</a></div>');
    start();
    await turn();
    expect(warnings).to.deep.equal(['data-essonne-widget="script" is not a widget.']);
    expect(section.querySelectorAll('.essonne-embed > *')).to.have.lengthOf(1);
    expect(asked).to.deep.equal([]);
  });

  it('included three times, the first serves the page and one warning is given', async () => {
    start();
    start();
    start();
    insert(`<${BADGE}></${BADGE}>`);
    await someAsked();
    await turn();
    expect(asked).to.deep.equal(['badge']);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('included twice');
  });

  describe('says how to mend a wrong snippet', () => {
    /** What is said of `comune`; the words come in a chunk of their own, those of an earlier test perhaps only now. */
    const said = async (markup: string): Promise<readonly string[]> => {
      const about = (): readonly string[] => warnings.filter((message) => message.includes('comune='));
      start();
      insert(markup);
      await until(() => about().length > 0);
      return about();
    };

    it('an attribute that does not exist, with those that do', async () => {
      expect(await said('<essonne-project-map comune="91228" class="large" data-v-1="" id="a">')).to.deep.equal([
        '<essonne-project-map comune="91228"> n’est pas un attribut de cet élément. Attributs possibles\u00a0: commune, color-scheme.',
      ]);
    });

    it('the same in a neutral block, by the names that it has there', async () => {
      const block = '<div class="essonne-embed" data-essonne-widget="project-map" data-essonne-comune="91228"></div>';
      const [message, ...others] = await said(block);
      expect(message)
        .to.include('<div data-essonne-comune="91228">')
        .and.include('data-essonne-commune, data-essonne-color-scheme');
      expect(others).to.deep.equal([]);
    });

    it('data in http on a page in https', () => {
      const [element] = insert('<essonne-project-map src="HTTP://donnees.example/data/v1/">').children;
      expect(doubtsOf(element!, 'essonne-project-map', 'https:').map(({ slip }) => slip)).to.deep.equal(['source']);
      expect(doubtsOf(element!, 'essonne-project-map', 'http:')).to.deep.equal([]);
    });

    for (const [commune, isWrong] of [
      ['75056', true],
      ['91228, 78646', true],
      // The postal code of Évry-Courcouronnes, and one of the commune's businesses.
      ['91000', true],
      ['91942', true],
      ['91228 91692', false],
      ['', false],
    ] as const)
      it(`a commune ${isWrong ? 'that is none of Essonne' : 'of Essonne is right'}: « ${commune} »`, async () => {
        start();
        insert(`<essonne-project-map commune="${commune}"></essonne-project-map><${BADGE} oops></${BADGE}>`);
        await until(() => warnings.some((message) => message.includes('oops')));
        expect(warnings.filter((message) => message.includes('commune='))).to.have.lengthOf(isWrong ? 1 : 0);
      });
  });
});
