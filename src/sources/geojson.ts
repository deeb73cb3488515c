import type { Columns } from '../mapped-rows/columns.js';
import type { TransportOptions } from '../transport/fetch-json.js';
import { absoluteAddress } from './absolute-address.js';
import { projectsFile } from './projects-file.js';
import type { Source } from './source.js';

/** How a GeoJSON file is read. */
export interface GeoJsonOptions extends TransportOptions {
  /** Property of each field; when absent, properties are known by their names, in French or English. */
  readonly columns?: Columns;
  /** What relative addresses are resolved against; needed only for those. */
  readonly baseUrl?: string;
}

/**
 * Projects of a GeoJSON file (RFC 7946): a feature a project, its points the places. What could not be read is in
 * `warnings`, each with the position of its feature.
 * @param file Its address, or what it holds (a FeatureCollection or a Feature).
 * @throws {ContractError} when the address is none; then, from the client's methods, what reading an address throws.
 * @example
 * ```ts
 * const client = createClient({ source: geojson('https://data.example/projets.geojson', { columns: { title: 'nom', id: 'ref' } }) });
 * ```
 */
export function geojson(file: string | URL | object, options: GeoJsonOptions = {}): Source {
  const isAddress = typeof file === 'string' || file instanceof URL;
  const address = isAddress ? absoluteAddress(file, options.baseUrl).href : undefined;
  const name = address ?? 'GeoJSON';
  return projectsFile(name, async (dataset, signal) => {
    const { collectFeatures } = await import('./geojson-reader.js');
    if (address === undefined) return collectFeatures(dataset, file, options, name, false);
    const { fetchJson } = await import('../transport/fetch-json.js');
    const { data, url, isStale } = await fetchJson(address, options, signal);
    return collectFeatures(dataset, data, options, url, isStale);
  });
}
