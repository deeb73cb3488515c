import type { OutputFile } from '../types.js';

/** A file whose text is made each time it is read: a site of 100,000 pages never has to be in memory at once. */
export function lazyFile(path: string, write: () => string): OutputFile {
  return {
    path,
    get content() {
      return write();
    },
  };
}
