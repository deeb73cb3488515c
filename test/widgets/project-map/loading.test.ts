import { expect } from 'chai';
import { vocabularies, type Project } from 'essonne-international';
import { setViewport } from '@web/test-runner-commands';
import { create, find, removeAll, until } from './harness.js';
import { sampleCatalog, serveSample } from './sample.js';

const THEMES = Object.keys(vocabularies.themes);
/** Real data: nothing says that they are a demonstration, and every theme has its projects. */
const catalog = {
  ...sampleCatalog,
  demonstration: false,
  vocabularies: {
    ...sampleCatalog.vocabularies,
    themes: Object.entries(vocabularies.themes).map(([code, [fr, en]]) => ({ code, label: { fr, en } })),
  },
};
const projects: readonly Project[] = Array.from({ length: 300 }, (_, i) => ({
  id: `p-${i}`,
  title: `Projet ${i}`,
  themes: [THEMES[i % THEMES.length]!, ...(i === 0 ? ['sport-et-jeunesse'] : [])],
  status: i % 2 ? 'ongoing' : 'completed',
  start: '2024',
  countries: [['ML', 'PS', 'MG'][i % 3]!],
  ...(i % 10 ? { places: [{ name: 'Kayes', country: 'ML', lon: -11.44, lat: 14.45 }] } : {}),
}));

/** Answers once it is let go, so that the page has shown what comes. */
function serveLate(): { readonly release: () => void; readonly stop: () => void } {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const answer = (body: unknown): Promise<Response> => gate.then(() => Response.json(body));
  const stop = serveSample((url) =>
    url.endsWith('/catalog.json')
      ? answer(catalog)
      : url.endsWith('/projects.json')
        ? answer({ items: projects })
        : undefined,
  );
  return { release, stop };
}

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('loading of the map', () => {
  let stop: () => void;

  afterEach(async () => {
    removeAll();
    stop();
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  for (const width of [320, 1280])
    for (const view of ['map', 'list', 'split'])
      it(`moves nothing of the page: ${view}, ${width} px`, async () => {
        await setViewport({ width, height: 1100 });
        document.body.style.setProperty('font-family', 'Arial, sans-serif');
        const late = serveLate();
        ({ stop } = late);
        const element = create({ view });
        const after = document.createElement('p');
        after.textContent = 'Après la carte';
        document.body.append(element, after);
        await until(() => find(element, '.skeleton'), 'the shape of what comes');
        await frames(2);
        const shifts: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
        });
        observer.observe({ type: 'layout-shift' });
        const loading = find(element, '.root')!.offsetHeight;
        late.release();
        await until(() => find(element, '[part=count]'), 'the ready state');
        await frames(4);
        const isListed = view === 'list' || (view === 'split' && width === 320);
        if (isListed) expect(loading).to.be.above(1100);
        else expect(find(element, '.root')!.offsetHeight).to.be.closeTo(loading, 1);
        expect([...shifts, ...observer.takeRecords().map(() => 1)]).to.deep.equal([]);
        observer.disconnect();
        after.remove();
      });
});
