import type { Dataset } from '../../datasets/dataset.js';
import { datasets } from '../../datasets/index.js';
import type { Catalog, DatasetDescription } from '../../model/catalog.js';
import { type AnyRecord, type DatasetName, datasetNames } from '../../model/datasets.js';
import type { Text } from '../../model/primitives.js';
import { queryContext } from '../../query/context.js';
import type { Boundaries } from '../boundaries/read-boundaries.js';
import type { Cantons } from '../cantons/read-cantons.js';
import type { Holidays } from '../holidays/holidays.js';
import type { Settings } from '../settings.js';
import type { OutputFile } from '../types.js';
import { itemsFile, sha256, toBytes } from './encode.js';
import { indexFiles } from './index-files.js';
import { catalogVocabularies } from './vocabularies.js';

/** Version of the contract that the publisher writes. */
export const CONTRACT_VERSION = '1.0';

/** Datasets that may grow large, and have an index whatever their size: readers choose. */
const isIndexed = (name: DatasetName): boolean => name === 'projects' || name === 'events';

/** The six datasets, and the catalog that tells of them. */
export interface DatasetFiles {
  readonly catalog: Catalog;
  readonly files: readonly OutputFile[];
}

/**
 * Writes the files of the six datasets and the indexes, and makes the catalog.
 * @param records Each dataset in the order of its identifiers.
 */
export async function datasetFiles(
  records: Readonly<Record<DatasetName, readonly AnyRecord[]>>,
  settings: Settings,
  now: string,
  boundaries?: Boundaries,
  holidays?: Holidays,
  cantons?: Cantons,
): Promise<DatasetFiles> {
  const vocabularies = catalogVocabularies(cantons);
  const context = queryContext({ vocabularies });
  const files: OutputFile[] = [];
  const descriptions: DatasetDescription[] = [];
  for (const name of datasetNames) {
    const bytes = toBytes(itemsFile(records[name]));
    files.push({ path: `data/v1/${name}.json`, content: bytes });
    const index = isIndexed(name)
      ? await indexFiles(datasets[name] as Dataset<DatasetName>, records[name], context)
      : undefined;
    files.push(...(index?.files ?? []));
    descriptions.push({
      name,
      href: `${name}.json`,
      count: records[name].length,
      bytes: bytes.length,
      sha256: await sha256(bytes),
      schema: `schema/${name}.json`,
      ...(index && { index: index.description }),
    });
  }
  const shapes = boundaries && toBytes(boundaries.text);
  if (shapes) files.push({ path: 'data/v1/boundaries.geojson', content: shapes });
  const days = holidays && toBytes(itemsFile(holidays.items));
  if (days) files.push({ path: 'data/v1/holidays.json', content: days });
  const catalog: Catalog = {
    contractVersion: CONTRACT_VERSION,
    title: settings.title,
    ...(settings.description === undefined ? {} : { description: settings.description }),
    publisher: settings.publisher,
    licence: settings.licence,
    attributions: settings.attributions ?? [],
    updatedAt: now,
    ...(settings.frequency === undefined ? {} : { frequency: settings.frequency }),
    ...(settings.spatial === undefined ? {} : { spatial: settings.spatial }),
    defaultLanguage: settings.defaultLanguage,
    demonstration: settings.demonstration ?? false,
    datasets: descriptions,
    vocabularies,
    ...(shapes && { boundaries: await describe('boundaries.geojson', shapes, boundaries) }),
    ...(days && { holidays: { ...(await describe('holidays.json', days, holidays)), schema: 'schema/holidays.json' } }),
    ...(settings.links === undefined ? {} : { links: settings.links }),
  };
  return { catalog, files };
}

/** A file beside the datasets, as the catalog lists it. */
async function describe(
  href: string,
  bytes: Uint8Array,
  { attribution }: { readonly attribution?: Text },
): Promise<{ readonly href: string; readonly bytes: number; readonly sha256: string; readonly attribution?: Text }> {
  const description = { href, bytes: bytes.length, sha256: await sha256(bytes) };
  return attribution === undefined ? description : { ...description, attribution };
}
