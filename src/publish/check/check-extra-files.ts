import { schemaFiles } from '../outputs/schemas.js';
import type { Note } from './finding.js';

/** Folder of the public keys, from the catalog, and the set of them. */
export const KEYS = '../../keys/';
export const JWKS = `${KEYS}jwks.json`;

/** Lists the files beside the catalog and under it, and the public keys, by their addresses relative to it. */
export type ListFiles = () => Promise<readonly string[]>;

/** Tells the files that nothing in the publication speaks of: whoever finds them there takes them for its data. */
export async function checkExtraFiles(list: ListFiles, known: ReadonlySet<string>, note: Note): Promise<void> {
  // Any key that is served beside the others is believed: one that was stolen must not stay.
  const hasKeys = known.has(JWKS);
  const schemas = new Set(schemaFiles(undefined).map(({ path }) => path.replace('data/v1/', '')));
  for (const file of await list()) {
    if (known.has(file) || schemas.has(file)) continue;
    if (!file.startsWith(KEYS)) note({ code: 'unknown-file', file }, 'warning');
    else if (hasKeys) note({ code: 'unlisted-key', file });
  }
}
