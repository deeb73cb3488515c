// Web Test Runner command « set-look »: the page's size, the visitor's colour scheme and forced colours.

/** Protocol sessions by page: what is emulated lasts as long as they do. */
const sessions = new WeakMap();

/** Sets the look of a Chromium page. */
async function emulate(page, { width, height, scheme, isForced }) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await page.setViewport({ width, height });
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    ],
  });
  return true;
}

/** Answers whether the engine could: only Chromium has every look, the others have light pages of some widths. */
export const lookPlugin = {
  name: 'look',
  async executeCommand({ command, payload, session }) {
    if (command !== 'set-look') return undefined;
    const { browser, id } = session;
    if (browser.setSize) return isPlain(payload) && browser.setSize(payload);
    const page = browser.getPage(id);
    if (page.browser().protocol === 'cdp') return emulate(page, payload);
    if (!isPlain(payload)) return false;
    await page.setViewport({ width: payload.width, height: payload.height });
    return true;
  },
};

const isPlain = ({ scheme, isForced }) => scheme === 'light' && !isForced;
