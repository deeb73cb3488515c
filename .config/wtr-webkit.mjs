// Web Test Runner in WebKitGTK's MiniBrowser; needs a display (xvfb-run).
import { openWebKit } from '../.scripts/webkit-driver.mjs';
import config, { CHROMIUM_ONLY } from './wtr.config.mjs';

/** Height of the window's bar, which the page does not have. */
const BAR = 38;

/** Drives one window: pages of the run follow one another in it. */
function webkitLauncher() {
  let webkit;
  let active;

  const launcher = {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      webkit ??= await openWebKit();
      active = id;
      await launcher.setSize({ width: 800, height: 600 });
      await webkit.send('POST', '/url', { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => webkit.send('GET', '/url'),
    async stopSession() {
      active = undefined;
      await webkit.send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session here.');
    },
    stop: () => webkit?.close(),
    /** Says whether the window could be as small as that. */
    async setSize({ width, height }) {
      await webkit.send('POST', '/window/rect', { x: 0, y: 0, width, height: height + BAR });
      return (await webkit.send('POST', '/execute/sync', { script: 'return innerWidth', args: [] })) === width;
    },
  };
  return launcher;
}

export default { ...config, files: [...config.files, ...CHROMIUM_ONLY], browsers: [webkitLauncher()], concurrency: 1 };
