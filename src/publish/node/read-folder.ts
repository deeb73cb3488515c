import { type Dirent } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../types.js';
import { FileError, systemCode } from './file-error.js';

/** Name of the folder of the ledger and report, when it is kept with the tables. */
export const STATE_FOLDER = '_essonne';

/**
 * Files of an agent's folder, and of its folders (one level), sorted by path. Hidden files, the locks of office suites
 * (`~$projets.xlsx`) and the state folder are passed over.
 * @throws {FileError} when the folder, or a file of it, cannot be read.
 */
export async function readFolder(folder: string): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const entry of await list(folder)) {
    if (entry.isDirectory()) {
      for (const inner of await list(join(folder, entry.name)))
        if (!inner.isDirectory()) files.push(await read(folder, `${entry.name}/${inner.name}`));
    } else files.push(await read(folder, entry.name));
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$') && name !== STATE_FOLDER);
  } catch (error) {
    throw new FileError(folder, systemCode(error), { cause: error });
  }
}

async function read(folder: string, path: string): Promise<InputFile> {
  try {
    return { path, bytes: await readFile(join(folder, path)) };
  } catch (error) {
    throw new FileError(join(folder, path), systemCode(error), { cause: error });
  }
}
