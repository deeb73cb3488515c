import { expect } from 'chai';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findBrowser } from '../../.scripts/find-browser.mjs';
import { serve } from '../../.scripts/serve.mjs';
import { shown } from './embed-shown.js';

/** What the page around hears. */
interface Heard {
  readonly type?: string;
  readonly message?: string;
  readonly value?: number | string;
  readonly height?: number;
  readonly secret?: string;
}

describe('embed.html', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  /** Another site: its page frames ours, and notes what it hears. */
  let around: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    // A sandboxed frame in a process of its own is out of the driver's reach.
    const args = ['--no-sandbox', '--disable-gpu', '--disable-features=IsolateSandboxedIframes'];
    browser = await puppeteer.launch({ executablePath: findBrowser(), args });
    site = await serve();
    around = await serve(0, (request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<!doctype html><link rel="icon" href="data:,">` +
            `<script>heard = []; addEventListener('message', (event) => heard.push(event.data));</script>` +
            `<iframe title="Carte" width="700" height="300" ${searchParams.get('attributes') ?? ''} ` +
            `src="${site.url}/cdn/v1/embed.html?${searchParams.get('query') ?? ''}"></iframe>`,
        );
      return true;
    });
  });
  after(async () => {
    await browser.close();
    for (const server of [site, around]) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** The page around, and ours in it. */
  async function framed(query: string, attributes = ''): Promise<{ page: Page; frame: Frame; complaints: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    const search = new URLSearchParams({ query, attributes }).toString();
    await page.goto(`${around.url}/autour?${search}`);
    const frame = await page.waitForFrame((each) => each.url().includes('embed.html'));
    return { page, frame, complaints };
  }

  const heard = (page: Page): Promise<readonly Heard[]> => page.evaluate('heard') as Promise<readonly Heard[]>;

  it('shows the widget with the attributes of its address, in its language and with its title', async () => {
    const { page, frame, complaints } = await framed('widget=event-calendar&lang=en&view=agenda&accent=7a3b3b');
    await shown(frame, 'essonne-event-calendar', '[part~="agenda"]');
    expect(await frame.title()).to.equal('Calendar of the international action of Essonne');
    expect(
      await frame.evaluate(() => [
        document.documentElement.lang,
        document.querySelector<HTMLElement>('essonne-event-calendar')?.style.getPropertyValue('--essonne-accent'),
      ]),
    ).to.deep.equal(['en', '#7a3b3b']);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('says what the address lacks, and leaves out what is no parameter', async () => {
    const wrong = await framed('widget=inconnu');
    await shown(wrong.frame, 'main > p');
    expect(await wrong.frame.$eval('main', (main) => main.textContent)).to.include('ne dit pas quoi montrer');
    await wrong.page.close();
    const { page, frame, complaints } = await framed('widget=project-map&src=https://evil.example/');
    await shown(frame, 'essonne-project-map', '[part~="count"]');
    expect(complaints).to.deep.equal(['embed.html: src?']);
    await page.close();
  });

  it('tells WordPress its height with the secret, at once, and again when asked', async () => {
    const { page, frame } = await framed('widget=project-map#?secret=aB3dE5fG7h', 'sandbox="allow-scripts"');
    await shown(frame, 'essonne-project-map', '[part~="count"]');
    await page.waitForFunction('heard.some(({ value }) => value > 300)');
    const told = (await heard(page)).filter(({ message }) => message === 'height');
    expect(told.every(({ secret }) => secret === 'aB3dE5fG7h')).to.equal(true);
    await page.evaluate(`{ heard = []; frames[0].postMessage({ message: 'ready', secret: 'aB3dE5fG7h' }, '*'); }`);
    await page.waitForFunction('heard.length >= 2');
    expect((await heard(page)).map(({ type, message }) => message ?? type)).to.include.members([
      'essonne-embed',
      'height',
    ]);
    await page.close();
  });

  it('in a sandbox, gives the address of a link to copy, and tells WordPress of it', async () => {
    const { page, frame } = await framed('widget=project-map#?secret=aB3dE5fG7h', 'sandbox="allow-scripts"');
    await shown(frame, 'essonne-project-map', '[part~="provenance"] a');
    const panel = await frame.evaluate(() => {
      const inside = document.querySelector('essonne-project-map')?.shadowRoot;
      const link = inside?.querySelector<HTMLAnchorElement>('[part~="provenance"] a');
      link?.click();
      const dialog = document.querySelector('dialog');
      const field = document.querySelector('input');
      return {
        address: link?.href,
        value: field?.value,
        isOpen: dialog?.open,
        isFocused: document.activeElement === field,
        text: dialog?.textContent,
        isInPage: (dialog?.getBoundingClientRect().bottom ?? NaN) + scrollY <= document.body.offsetHeight,
      };
    });
    expect(panel.value).to.equal(panel.address);
    expect(panel).to.include({ isOpen: true, isFocused: true, isInPage: true });
    expect(panel.text).to.include('Copier l’adresse');
    expect((await heard(page)).find(({ message }) => message === 'link')).to.deep.equal({
      message: 'link',
      value: panel.address,
      secret: 'aB3dE5fG7h',
    });
    const isOpen = await frame.evaluate(() => {
      document.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      return document.querySelector('dialog')?.open;
    });
    expect(isOpen).to.equal(false);
    await page.close();
  });

  it('out of a sandbox, opens links in the place of the whole page', async () => {
    const { page, frame } = await framed('widget=project-map');
    await shown(frame, 'essonne-project-map', '[part~="count"]');
    expect(await frame.evaluate(() => document.querySelector('base')?.target)).to.equal('_top');
    expect(await frame.evaluate(() => document.querySelector('dialog'))).to.equal(null);
    await page.close();
  });
});
