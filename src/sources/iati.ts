import type { TransportOptions } from '../transport/fetch-json.js';
import { absoluteAddress } from './absolute-address.js';
import { projectsFile } from './projects-file.js';
import type { Source } from './source.js';

/** How a file of IATI activities is read. */
export interface IatiOptions extends TransportOptions {
  /** What relative addresses are resolved against; needed only for those. */
  readonly baseUrl?: string;
}

/**
 * Projects of a file of IATI activities (standard 1.0x or 2.0x), read as it comes: the file itself is never whole in
 * memory. For files of more than 64 MB, raise `maxBytes` and `timeoutMs`. What could not be read is in `warnings`, each
 * with its line.
 * @param file Its address, or its text.
 * @throws {ContractError} when this is neither; then, from the client's methods, what reading an address throws.
 * @example
 * ```ts
 * const client = createClient({ source: iati('https://iati.example/activities.xml') });
 * const page = await client.projects.list({ country: 'ML', theme: 'water' });
 * ```
 */
export function iati(file: string | URL, options: IatiOptions = {}): Source {
  const text = typeof file === 'string' && /^\s*\ufeff?\s*</.test(file) ? file : undefined;
  const address = text === undefined ? absoluteAddress(file, options.baseUrl).href : undefined;
  const name = address ?? 'IATI';
  return projectsFile(name, async (dataset, signal) => {
    const { readIatiText, readIatiAddress } = await import('./iati-reader.js');
    return address === undefined
      ? readIatiText(dataset, text ?? '', name)
      : readIatiAddress(dataset, address, options, signal);
  });
}
