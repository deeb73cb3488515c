// A script of the bench's pages, bundled and minified with the same settings as the project's own.
import { build } from 'esbuild';
import { minify } from 'terser';

export async function bundle(input) {
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    // Style sheets are text that the pages adopt in their shadow root; the pictures that they name are not used.
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
  const { code } = await minify(outputFiles[0].text, {
    ecma: 2022,
    module: true,
    compress: { passes: 2 },
    format: { comments: false },
  });
  return code;
}
