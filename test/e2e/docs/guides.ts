import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A block of code of the README or of a guide. */
export interface CodeBlock {
  /** Where it is, for messages: `docs/start.md:12`. */
  readonly place: string;
  /** `ts`, `sh`, `html`, `css`… */
  readonly kind: string;
  readonly code: string;
}

/** The files whose code is run. */
export const guideFiles: readonly string[] = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Blocks of code of all of them, in order. */
export const codeBlocks: readonly CodeBlock[] = guideFiles.flatMap((file) =>
  new MarkdownIt()
    .parse(readFileSync(join(root, file), 'utf8'), {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => ({ place: `${file}:${(map?.[0] ?? 0) + 1}`, kind: info.trim(), code: content })),
);

/** Those of a kind. */
export const blocksOf = (kind: string): readonly CodeBlock[] => codeBlocks.filter((block) => block.kind === kind);
