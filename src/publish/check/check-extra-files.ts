import { schemaFiles } from '../outputs/schemas.js';
import type { Note } from './finding.js';

/** Lists the files beside the catalog and under it, by their addresses relative to it. */
export type ListFiles = () => Promise<readonly string[]>;

/** Tells the files that nothing in the publication speaks of: whoever finds them there takes them for its data. */
export async function checkExtraFiles(list: ListFiles, known: ReadonlySet<string>, note: Note): Promise<void> {
  const schemas = new Set(schemaFiles(undefined).map(({ path }) => path.replace('data/v1/', '')));
  for (const file of await list())
    if (!known.has(file) && !schemas.has(file)) note({ code: 'unknown-file', file }, 'warning');
}
