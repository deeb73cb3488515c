import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Findings } from '../widgets/accessibility.js';

let script: Promise<string> | undefined;

/** Both engines as one script, for pages whose policy takes no script of others: the browser itself runs it. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { examine } from './accessibility.js'; globalThis.examine = examine;`,
      resolveDir: fileURLToPath(new URL('../widgets', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // The engines are scripts with effects, whatever the package says of its own files.
    ignoreAnnotations: true,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Holds a whole page against axe-core and IBM's engine: certain faults, a line each. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await (script ??= bundle()));
  return page.evaluate(async () => {
    const { examine } = globalThis as unknown as { readonly examine: (element: Element) => Promise<Findings> };
    return (await examine(document.documentElement)).violations;
  });
}
