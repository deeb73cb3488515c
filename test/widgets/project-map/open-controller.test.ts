import { expect } from 'chai';
import type { Project, Table } from 'essonne-international';
import type { Mark } from '../../../widgets/project-map/engine/layer.js';
import { FocusController } from '../../../widgets/project-map/focus-controller.js';
import { OpenController } from '../../../widgets/project-map/open-controller.js';
import * as visitorPart from '../../../widgets/project-map/visitor-part.js';
import { VisitorController } from '../../../widgets/project-map/visitor-controller.js';
import { LIST_STEP } from '../../../widgets/project-map/visitor-state.js';
import { sampleProjects } from './sample.js';

/** A host without an element: what was opened, told, and focused. */
class OpenedMap {
  readonly addController = (): void => undefined;
  readonly removeController = (): void => undefined;
  readonly requestUpdate = (): void => undefined;
  selected: string | undefined = undefined;
  readonly renderRoot = document.createElement('div');
  readonly told: (string | null)[] = [];
  readonly failures: unknown[] = [];
  retry: () => void = () => undefined;
  part: () => Promise<typeof visitorPart> = () => Promise.resolve(visitorPart);
  projects: Table<'projects'> | undefined = this.tableOf();
  readonly visitor = new VisitorController(this);
  readonly focus = new FocusController(this);
  readonly opening = new OpenController(this, {
    visitor: this.visitor,
    focus: this.focus,
    sign: { part: () => this.part() },
    table: () => this.projects,
    onSelect: (id) => this.told.push(id),
    onError: (error, retry) => {
      this.failures.push(error);
      this.retry = retry;
    },
  });

  readonly updateComplete = Promise.resolve(true);

  tableOf(read: (row: number) => Project | undefined = (row) => sampleProjects[row]): Table<'projects'> {
    const records = ([row]: readonly number[]): Promise<unknown> =>
      new Promise((resolve) => {
        resolve([read(row!)]);
      });
    return { records } as unknown as Table<'projects'>;
  }

  /** Renders what can be focused, and says what is. */
  focused(...html: readonly (readonly [tag: string, id: string])[]): string {
    document.body.append(this.renderRoot);
    this.renderRoot.replaceChildren(
      ...html.map(([tag, id]) => Object.assign(document.createElement(tag), { id, tabIndex: -1 })),
    );
    this.focus.hostUpdated();
    const { id } = document.activeElement ?? {};
    this.renderRoot.remove();
    return id ?? '';
  }
}

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
const markOf = (content: unknown): Mark => ({ layer: { contentOf: () => content } }) as unknown as Mark;

describe('map/open-controller', () => {
  it('opens a project, tells it, and moves the focus to its title', async () => {
    const map = new OpenedMap();
    map.opening.actions.open(1);
    await settled();
    expect(map.selected).to.equal('sante-kayes');
    expect(map.told).to.deep.equal(['sante-kayes']);
    expect(map.focus.origin).to.equal('[data-id="sante-kayes"]');
    expect(map.focused(['h2', 'detail-title'])).to.equal('detail-title');
  });

  it('opens the only project of a mark, and lists several', async () => {
    const map = new OpenedMap();
    map.opening.openMark(markOf({ name: 'Kayes', rows: [0] }));
    await settled();
    expect(map.selected).to.equal('puits-kayes');
    expect(map.focus.origin).to.equal('.surface');
    map.visitor.setList({ shownCount: 500 });
    const several = { name: 'Kayes', rows: [0, 1] };
    map.opening.openMark(markOf(several));
    await settled();
    expect(map.selected).to.equal(undefined);
    expect(map.visitor.state.listed).to.equal(several);
    expect(map.visitor.state.list.shownCount).to.equal(LIST_STEP);
  });

  it('closes what is open, tells it, and brings the focus back to what opened it', async () => {
    const map = new OpenedMap();
    map.opening.actions.open(0);
    await settled();
    map.opening.actions.close();
    expect([map.selected, map.told.at(-1)]).to.deep.equal([undefined, null]);
    map.focus.origin = '#line';
    map.visitor.set({ panel: { content: () => undefined } as never });
    map.opening.actions.close();
    expect(map.visitor.state.panel).to.equal(undefined);
    expect(map.told).to.have.length(2);
    expect(map.focused(['button', 'line'])).to.equal('line');
  });

  it('leaves the focus where it is when filters close the detail', async () => {
    const map = new OpenedMap();
    map.opening.actions.open(0);
    await settled();
    map.opening.unselect();
    expect(map.focused(['h2', 'detail-title'])).to.not.equal('detail-title');
    map.opening.unselect();
    expect(map.told).to.deep.equal(['puits-kayes', null]);
  });

  it('says when a project cannot be read, and tries again', async () => {
    const map = new OpenedMap();
    let reads = 0;
    map.projects = map.tableOf((row) => {
      if (reads++ === 0) throw new Error('réseau');
      return sampleProjects[row];
    });
    map.opening.actions.open(0);
    await settled();
    expect(map.failures).to.have.length(1);
    expect(map.selected).to.equal(undefined);
    map.retry();
    await settled();
    expect(map.selected).to.equal('puits-kayes');
  });

  it('says when what opens cannot be loaded, and tries again', async () => {
    const map = new OpenedMap();
    map.part = () => Promise.reject(new Error('réseau'));
    map.opening.actions.open(0);
    await settled();
    expect([map.selected, map.failures.length]).to.deep.equal([undefined, 1]);
    map.part = () => Promise.resolve(visitorPart);
    map.retry();
    await settled();
    expect(map.selected).to.equal('puits-kayes');
  });

  it('opens nothing of results that others have replaced', async () => {
    const map = new OpenedMap();
    map.opening.actions.open(0);
    map.projects = map.tableOf();
    await settled();
    expect(map.told).to.deep.equal([]);
  });

  it('shows more of the list, from the first that it adds', async () => {
    const map = new OpenedMap();
    map.opening.actions.showMore();
    await settled();
    expect(map.visitor.state.list.shownCount).to.equal(2 * LIST_STEP);
  });
});
