import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { LoadController } from '../../../widgets/shared/load-controller.js';

let loads = 0;
let release: (() => void) | undefined;

class LoadingElement extends LitElement {
  readonly load = new LoadController<string>(this, {
    key: () => 'key',
    load: (signal) =>
      new Promise((resolve, reject) => {
        loads++;
        release = () => resolve('value');
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  });

  protected override render(): TemplateResult {
    return html`${this.load.state.kind}`;
  }
}
customElements.define('test-loading', LoadingElement);

const pause = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

async function reaches(element: LoadingElement, kind: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && element.shadowRoot?.textContent !== kind; attempt++) await pause(10);
  expect(element.shadowRoot?.textContent).to.equal(kind);
}

describe('LoadController', () => {
  let element: LoadingElement;
  beforeEach(() => {
    loads = 0;
    element = new LoadingElement();
    document.body.append(element);
  });
  afterEach(() => element.remove());

  for (const delayMs of [0, 300])
    it(`loads again when taken out while it loads and put back ${delayMs} ms later`, async () => {
      await reaches(element, 'loading');
      element.remove();
      await pause(delayMs);
      expect(element.load.state.kind).to.equal('idle');
      document.body.append(element);
      await reaches(element, 'loading');
      expect(loads).to.equal(2);
      release?.();
      await reaches(element, 'ready');
    });

  it('loads when taken out before it was near and put back later', async () => {
    element.remove();
    await pause(0);
    document.body.append(element);
    await reaches(element, 'loading');
    release?.();
    await reaches(element, 'ready');
    expect(loads).to.equal(1);
  });

  it('goes on loading through a move', async () => {
    await reaches(element, 'loading');
    const place = document.body.appendChild(document.createElement('div'));
    place.append(element);
    await pause(20);
    release?.();
    await reaches(element, 'ready');
    expect(loads).to.equal(1);
    place.remove();
  });

  it('keeps what it has read when taken out and put back', async () => {
    await reaches(element, 'loading');
    release?.();
    await reaches(element, 'ready');
    element.remove();
    await pause(0);
    document.body.append(element);
    await pause(20);
    expect([element.load.state.kind, loads]).to.deep.equal(['ready', 1]);
  });
});
