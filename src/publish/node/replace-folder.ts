import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OutputFile } from '../types.js';
import { OutputError, systemCode } from './file-error.js';

/** In a larger site, pages (which the data can make again) are not flushed to the disk one by one. */
const MANY_FILES = 5000;

/** Files written at once. */
const CONCURRENCY = 16;

/** Names of the working folders beside the output: one being written, one being replaced. */
const prefixOf = (output: string, kind: 'staging' | 'former'): string => `.${basename(output)}.${kind}-`;

/**
 * Puts right what a killed publication left beside the output: the former site comes back if it had been moved away, and
 * what was being written goes.
 */
export function recover(output: string): void {
  const parent = dirname(output);
  if (!existsSync(parent)) return;
  const leftOf = (kind: 'staging' | 'former'): string[] =>
    readdirSync(parent)
      .filter((name) => name.startsWith(prefixOf(output, kind)))
      .sort()
      .map((name) => join(parent, name));
  const former = leftOf('former').at(-1);
  if (former !== undefined && !existsSync(output)) renameSync(former, output);
  for (const left of [...leftOf('former'), ...leftOf('staging')]) rmSync(left, { recursive: true, force: true });
}

/**
 * Replaces a folder by files, as one step: they are written beside it, flushed to the disk, then two renames follow each
 * other at once. Whatever goes wrong before leaves the former folder untouched; a kill between the two renames is put
 * right by {@link recover}.
 * @param onWritten Called after each file with how many are written.
 * @throws {OutputError}
 */
export async function replaceFolder(
  output: string,
  files: readonly OutputFile[],
  onWritten: (done: number) => void = () => undefined,
): Promise<void> {
  const parent = dirname(output);
  const mark = `${Date.now().toString(36)}-${process.pid}`;
  const staging = join(parent, prefixOf(output, 'staging') + mark);
  const former = join(parent, prefixOf(output, 'former') + mark);
  const onExit = (): void => rmSync(staging, { recursive: true, force: true });
  process.on('exit', onExit);
  try {
    mkdirSync(staging, { recursive: true });
    await writeAll(staging, files, onWritten);
    swap(output, staging, former);
    await syncFolder(parent);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error instanceof OutputError ? error : new OutputError(output, systemCode(error), { cause: error });
  } finally {
    process.off('exit', onExit);
  }
  await rm(former, { recursive: true, force: true });
}

function swap(output: string, staging: string, former: string): void {
  const isReplacing = existsSync(output);
  if (isReplacing) renameSync(output, former);
  try {
    renameSync(staging, output);
  } catch (error) {
    if (isReplacing) renameSync(former, output);
    throw error;
  }
}

async function writeAll(
  folder: string,
  files: readonly OutputFile[],
  onWritten: (done: number) => void,
): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const isFlushed = files.length <= MANY_FILES || !file.path.endsWith('.html');
      await writeNew(join(folder, file.path), file.content, isFlushed);
      onWritten(++done);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  for (const one of [...folders, folder]) await syncFolder(one);
}

async function writeNew(path: string, content: string | Uint8Array, isFlushed: boolean, mode?: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(content);
    if (isFlushed) await file.datasync();
  } finally {
    await file.close();
  }
}

/** Flushes a folder's own list of files, where the system can (Windows cannot). */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EINVAL', 'EBADF', 'ENOTSUP'].includes(systemCode(error))) throw error;
  }
}

/**
 * Writes a file beside the one it replaces, then renames it: readers see the former or the new one, never a part.
 * @param mode Who may read it, `0o600` for its owner alone; as usual when absent.
 */
export async function replaceFile(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const staging = `${path}.new-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await rm(staging, { force: true });
    await writeNew(staging, content, true, mode);
    renameSync(staging, path);
  } catch (error) {
    // What could not be written may not be removable either: the first error is the one to tell.
    await rm(staging, { force: true }).catch(() => undefined);
    throw new OutputError(path, systemCode(error), { cause: error });
  }
}
