import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { OutputError } from './file-error.js';

/** A path without symbolic links, as far as it exists. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
}

/** The nearest path above that exists. */
function existingAbove(path: string): string {
  const parent = dirname(path);
  return parent === path || existsSync(parent) ? parent : existingAbove(parent);
}

/** Whether a folder is another one, or holds it. */
export function holds(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === other);
}

/**
 * Refuses an output folder whose replacement would destroy something: the tables, the state, the current folder, or
 * files that are no publication. All paths without symbolic links.
 * @throws {OutputError} with what would be lost.
 */
export function checkOutput(output: string, input: string, state: string, current: string): void {
  const refuse = (reason: string): never => {
    throw new OutputError(output, reason);
  };
  if (holds(output, input)) refuse('contains-input');
  if (holds(output, state)) refuse('contains-state');
  if (holds(output, current)) refuse('contains-cwd');
  if (holds(input, output)) refuse('inside-input');
  if (!existsSync(output)) {
    const parent = existingAbove(output);
    if (!statSync(parent).isDirectory()) throw new OutputError(parent, 'not-a-folder');
    return;
  }
  if (!statSync(output).isDirectory()) refuse('not-a-folder');
  if (readdirSync(output).length > 0 && !existsSync(join(output, 'data/v1/catalog.json'))) refuse('not-a-publication');
}
