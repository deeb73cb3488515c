// WebKitGTK's MiniBrowser, driven over the WebDriver protocol by WebKitWebDriver; needs a display (xvfb-run).
import { spawn } from 'node:child_process';

const MINI_BROWSER = process.env.WEBKIT_PATH ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/**
 * Opens one window. `send(method, path, body)` gives the value of a command, its path relative to the session.
 * @param locale Without a UTF-8 one WebKit's language is "C", which visitors hardly ever have.
 */
export async function openWebKit({ port = Number(process.env.WEBKIT_DRIVER_PORT ?? 4447), locale = 'C.UTF-8' } = {}) {
  const env = { ...process.env, LANG: locale, LC_ALL: locale, LANGUAGE: 'fr', TZ: 'Europe/Paris' };
  Object.assign(env, {
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
  });
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'inherit', env });

  async function command(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value?.message ?? response.status}`);
    return value;
  }

  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
  };
  let session;
  for (let tries = 0; !session; tries++)
    try {
      ({ sessionId: session } = await command('POST', '', { capabilities: { alwaysMatch: capabilities } }));
    } catch (error) {
      if (tries === 50) {
        driver.kill();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }

  const send = (method, path, body) => command(method, `/${session}${path}`, body);
  return {
    send,
    async close() {
      await send('DELETE', '').catch(() => undefined);
      driver.kill();
    },
  };
}
