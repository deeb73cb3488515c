// Web Test Runner in WebKitGTK's MiniBrowser, through WebKitWebDriver; needs a display (xvfb-run).
import { spawn } from 'node:child_process';
import config from './wtr.config.mjs';

const PORT = Number(process.env.WEBKIT_DRIVER_PORT ?? 4447);
const MINI_BROWSER = process.env.WEBKIT_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** Height of the window's bar, which the page does not have. */
const BAR = 38;

/** Drives one window over the WebDriver protocol: pages of the run follow one another in it. */
function webkitLauncher() {
  let driver;
  let session;
  let active;

  async function send(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${PORT}/session${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.message ?? response.status}`);
    return value;
  }

  async function open() {
    // Without a UTF-8 locale WebKit's language is "C", which no page ever meets.
    const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'fr', TZ: 'Europe/Paris' };
    Object.assign(env, {
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    });
    driver = spawn('WebKitWebDriver', [`--port=${PORT}`, '--host=127.0.0.1'], { stdio: 'inherit', env });
    const capabilities = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
    };
    for (let tries = 0; ; tries++)
      try {
        ({ sessionId: session } = await send('POST', '', { capabilities: { alwaysMatch: capabilities } }));
        return;
      } catch (error) {
        if (tries === 50) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
  }

  const launcher = {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      if (!session) await open();
      active = id;
      await launcher.setSize({ width: 800, height: 600 });
      await send('POST', `/${session}/url`, { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => send('GET', `/${session}/url`),
    async stopSession() {
      active = undefined;
      await send('POST', `/${session}/url`, { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session here.');
    },
    async stop() {
      if (session) await send('DELETE', `/${session}`).catch(() => undefined);
      driver?.kill();
    },
    /** Says whether the window could be as small as that. */
    async setSize({ width, height }) {
      await send('POST', `/${session}/window/rect`, { x: 0, y: 0, width, height: height + BAR });
      const script = 'return innerWidth';
      return (await send('POST', `/${session}/execute/sync`, { script, args: [] })) === width;
    },
  };
  return launcher;
}

export default { ...config, browsers: [webkitLauncher()], concurrency: 1 };
