import { expect } from 'chai';
import { datasetFiles } from '../../../src/publish/outputs/catalog.js';
import { byCodeUnits } from '../../../src/publish/outputs/encode.js';
import { largeProjects } from '../../large-data.js';
import { button, choose, create, find, findAll, mount, removeAll, status, titles, until } from './harness.js';
import { freshAddress, serveSample } from './sample.js';

const settings = { title: 'T', publisher: { name: 'E' }, licence: 'etalab-2.0', defaultLanguage: 'fr' };

/** The files of a publication that has an index, by their address under the root. */
async function publication(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const projects = [...largeProjects(2500, 7)].sort((a, b) => byCodeUnits(a.id, b.id));
  const none = { events: [], organisations: [], partnerships: [], calls: [], sponsorships: [] };
  const { catalog, files } = await datasetFiles({ ...none, projects }, settings, '2026-11-23T08:00:00Z');
  return new Map([
    ['catalog.json', JSON.stringify(catalog)],
    ...files.map(({ path, content }) => [path.replace('data/v1/', ''), content] as const),
  ]);
}

describe('what cannot be had once the map is there', function () {
  this.timeout(30_000);
  let files: ReadonlyMap<string, string | Uint8Array>;
  let isOut: (path: string) => boolean;
  let stopServing: () => void;

  before(async () => (files = await publication()));
  beforeEach(() => {
    isOut = () => false;
    stopServing = serveSample((url) => {
      const path = new URL(url).pathname.replace(/^.*\/data\/v1\//, '');
      const content = isOut(path) ? undefined : files.get(path);
      return new Response(content as BodyInit | undefined, { status: content === undefined ? 404 : 200 });
    });
  });
  afterEach(() => {
    removeAll();
    stopServing();
  });

  const alert = (element: HTMLElement): HTMLElement | null => find(element, '[role=alert]');

  it('keeps the results and the field when a search fails, and searches again', async () => {
    const element = await mount();
    await until(() => titles(element).length === 20, 'the list');
    const before = [status(element), titles(element)];
    isOut = (path) => path.includes('.text.');
    find(element, '#text')!.focus();
    choose(element, 'text', 'puits');
    expect((await until(() => alert(element), 'the notice')).textContent).to.contain('404');
    expect([status(element), titles(element)]).to.deep.equal(before);
    expect(find(element, 'canvas')).not.to.equal(null);
    expect(find<HTMLInputElement>(element, '#text')!.value).to.equal('puits');
    isOut = () => false;
    button(element, 'Réessayer').click();
    await until(() => status(element) !== before[0], 'the results');
    await until(() => !alert(element), 'the end of the notice');
    expect(element.shadowRoot!.activeElement).not.to.equal(null);
  });

  it('shows all the projects when the first search, an address’s, fails', async () => {
    isOut = (path) => path.includes('.text.');
    history.replaceState(null, '', '#carte?text=puits');
    const element = create({ 'sync-url': '' });
    document.body.append(element);
    await until(() => alert(element), 'the notice');
    await until(() => titles(element).length === 20, 'the list');
    expect(status(element)).to.match(/^2\s500 projets/);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says which lines could not be read, and reads them again', async () => {
    isOut = (path) => /^projects\/\d+\.json$/.test(path);
    const element = await mount();
    const lines = await until(() => {
      const found = findAll(element, '.unread');
      return found.length === 20 && found;
    }, 'the lines');
    expect(lines[0]!.textContent).to.contain('Ce projet n’a pas pu être lu.');
    expect(alert(element)!.textContent).to.contain('404');
    expect(find(element, 'canvas')).not.to.equal(null);
    isOut = () => false;
    button(element, 'Réessayer').click();
    await until(() => titles(element).length === 20, 'the list');
    expect(alert(element)).to.equal(null);
  });

  it('says that a record is bad without asking for it for ever', async () => {
    const [path, content] = [...files].find(([name]) => /^projects\/0\.json$/.test(name))!;
    const { items } = JSON.parse(content as string) as { items: { title?: unknown }[] };
    const changed = new Map(files).set(path, JSON.stringify({ items: items.map((item) => ({ ...item, title: 3 })) }));
    const whole = files;
    files = changed;
    const element = await mount({ src: freshAddress() });
    await until(() => find(element, '.unread'), 'the lines');
    let updates = 0;
    element.addController({ hostUpdated: () => updates++ });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(updates).to.be.lessThan(5);
    expect(alert(element)).to.equal(null);
    files = whole;
  });

  it('keeps the list when the project of the address cannot be read', async () => {
    isOut = (path) => /^projects\/\d+\.json$/.test(path);
    const { items } = JSON.parse(files.get('projects/3.json') as string) as { items: { id: string }[] };
    const element = await mount({ selected: items[0]!.id });
    await until(() => alert(element), 'the notice');
    isOut = () => false;
    await until(() => findAll(element, '.unread').length === 20, 'the lines');
    button(element, 'Réessayer').click();
    await until(() => find(element, '#detail-title') ?? titles(element)[0], 'the detail, or the list');
  });
});
