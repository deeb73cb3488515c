import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { lazily } from '../../../widgets/event-calendar/lazily.js';
import { LazyPart } from '../../../widgets/shared/lazy-part.js';
import { until, words } from './harness.js';

interface Part {
  readonly text: string;
}

/** An element that shows a part. */
class HostElement extends LitElement {
  load: () => Promise<Part> = () => new Promise(() => undefined);
  language: 'fr' | 'en' = 'fr';
  readonly #part = new LazyPart<Part>(this, () => this.load());

  protected override render(): TemplateResult {
    return lazily(
      this.#part,
      this,
      ({ text }) => html`<p class="part">${text}</p>`,
      () => html`<i></i>`,
    );
  }
}
customElements.define('lazily-host', HostElement);

describe('a part that is loaded when it is needed', () => {
  const hosts: HostElement[] = [];
  afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

  async function mount(load: () => Promise<Part>, language: 'fr' | 'en' = 'fr'): Promise<ShadowRoot> {
    const host = Object.assign(new HostElement(), { load, language });
    hosts.push(host);
    document.body.append(host);
    await host.updateComplete;
    return host.shadowRoot!;
  }

  it('shows its shape, which is not read out, then itself', async () => {
    let arrive = (_: Part): void => undefined;
    const root = await mount(() => new Promise((resolve) => (arrive = resolve)));
    expect(root.querySelector('[aria-hidden=true] i')).not.to.equal(null);
    expect(words(root)).to.equal('');
    arrive({ text: 'La semaine' });
    await until(() => root.querySelector('.part'), 'the part');
    expect(words(root)).to.equal('La semaine');
    expect(root.querySelector('[aria-hidden]')).to.equal(null);
  });

  it('says that it could not come, once, and tries again when asked', async () => {
    let attempts = 0;
    const root = await mount(() =>
      ++attempts === 1 ? Promise.reject(new Error('offline')) : Promise.resolve({ text: 'La semaine' }),
    );
    const alert = await until(() => root.querySelector('[role=alert]'), 'the alert');
    expect(words(alert)).to.match(/^Une erreur inattendue s’est produite\. Réessayez ; .+ Réessayer$/);
    expect(attempts).to.equal(1);
    root.querySelector('button')!.click();
    await until(() => root.querySelector('.part'), 'the part');
    expect(attempts).to.equal(2);
    expect(root.querySelector('[role=alert]')).to.equal(null);
  });

  it('says it in English too', async () => {
    const root = await mount(() => Promise.reject(new Error('offline')), 'en');
    expect(words(await until(() => root.querySelector('button'), 'the retry'))).to.equal('Try again');
  });
});
