import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../outputs/encode.js';
import { replaceFile } from './replace-folder.js';

/** Files of the state that a publication replaces, once its site is in place. */
const STATE_FILES = ['ledger.json', 'report.json', 'signing.json'] as const;

/** Says which site the files that wait belong to: written last, removed last. */
const MARK = 'next.json';

const CATALOG = 'data/v1/catalog.json';

const waiting = (state: string, name: string): string => join(state, `${name}.next`);

/**
 * Writes the state of a publication beside the former one, before its site takes the former site's place: whatever kills
 * the run after that, {@link settleState} knows which of the two belongs to the site.
 * @param catalog Digest (SHA-256) of the new site's catalog.
 */
export async function prepareState(
  state: string,
  files: Readonly<Partial<Record<(typeof STATE_FILES)[number], string>>>,
  catalog: string,
): Promise<void> {
  for (const name of STATE_FILES) {
    const content = files[name];
    // The notes of the signing state are private.
    if (content !== undefined)
      await replaceFile(waiting(state, name), content, name === 'signing.json' ? 0o600 : undefined);
  }
  await replaceFile(join(state, MARK), `${JSON.stringify({ catalog })}\n`);
}

/** Puts in place the state that waits when the site is the one it belongs to; drops it otherwise. */
export async function settleState(state: string, output: string): Promise<void> {
  const mark = join(state, MARK);
  const isPublished = existsSync(mark) && catalogOf(mark) === (await digestOf(join(output, CATALOG)));
  for (const name of STATE_FILES) {
    const next = waiting(state, name);
    if (!existsSync(next)) continue;
    if (isPublished) renameSync(next, join(state, name));
    else rmSync(next, { force: true });
  }
  rmSync(mark, { force: true });
}

function catalogOf(mark: string): unknown {
  try {
    return (JSON.parse(readFileSync(mark, 'utf8')) as { catalog?: unknown }).catalog;
  } catch {
    return undefined;
  }
}

async function digestOf(path: string): Promise<string | null> {
  return existsSync(path) ? sha256(readFileSync(path)) : null;
}
