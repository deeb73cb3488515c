import { expect } from 'chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { mapCodec, type UrlState } from '../../../../widgets/project-map/url/url-state.js';
import { UrlStateController } from '../../../../widgets/shared/url/url-state-controller.js';
import { until } from '../harness.js';
import { nothing } from './nothing.js';

/** What stands for the map: a state that its visitor and the address change. */
class Visited implements ReactiveControllerHost {
  state = nothing;
  readonly updateComplete = Promise.resolve(true);
  #controller: ReactiveController | undefined;

  constructor() {
    new UrlStateController(this, {
      name: 'carte',
      codec: mapCodec,
      read: () => this.state,
      apply: (state) => {
        this.state = state;
        this.requestUpdate();
      },
    });
    this.#controller?.hostConnected?.();
  }

  addController(controller: ReactiveController): void {
    this.#controller = controller;
  }

  removeController(): void {
    this.#controller?.hostDisconnected?.();
  }

  requestUpdate(): void {
    this.#controller?.hostUpdated?.();
  }

  change(change: Partial<UrlState>): void {
    this.state = { ...this.state, ...change };
    this.requestUpdate();
  }
}

/** Chromium keeps fifty entries. */
const oneMore = (length: number): number => Math.min(length + 1, 50);

describe('the history of a map that the address follows', () => {
  const { pathname, search } = location;
  let map: Visited;
  let length: number;

  /** From an entry of its own, so that going back stays in the page. */
  function start(fragment = ''): void {
    history.pushState(null, '', fragment || `${pathname}${search}`);
    length = history.length;
    map = new Visited();
  }

  afterEach(() => {
    map.removeController();
    history.replaceState(null, '', `${pathname}${search}`);
  });

  it('has no entry for filters', () => {
    start();
    map.change({ filters: { theme: ['water'] } });
    map.change({ filters: { theme: ['health'] } });
    expect(location.hash).to.equal('#carte?theme=health');
    expect(history.length).to.equal(length);
  });

  it('has one for the project that is open, however many there were', () => {
    start();
    for (const project of ['a', 'b', 'c']) map.change({ project });
    expect(location.hash).to.equal('#carte?project=c');
    expect(history.length).to.equal(oneMore(length));
  });

  for (const fragment of ['', '#carte?theme=water'])
    it(`closes the project with « Back », from “${fragment}”`, async () => {
      start(fragment);
      map.change({ project: 'a' });
      history.back();
      await until(() => map.state.project === undefined, 'the map without a project');
      expect(location.hash).to.equal(fragment);
    });

  it('goes back when the project is closed, and keeps what was chosen meanwhile', async () => {
    start();
    for (const project of ['a', 'b']) {
      map.change({ project });
      map.change({ filters: { theme: ['water'] } });
      map.change({ project: undefined });
      await until(() => location.hash === '#carte?theme=water', 'the address without the project');
      expect(map.state.filters).to.deep.equal({ theme: ['water'] });
      expect(history.length, 'entries').to.equal(oneMore(length));
    }
  });

  it('stays where it is when the project came with the address', () => {
    start('#carte?project=a');
    map.change({ project: undefined });
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(length);
  });

  it('leaves the page’s own anchors alone', () => {
    start('#contact');
    map.change({ project: 'a' });
    expect(location.hash).to.equal('#contact');
  });
});
