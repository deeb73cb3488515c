import type { Dataset } from '../../datasets/dataset.js';
import { SHARD_SIZE, encodeIndex } from '../../index-file/index.js';
import type { DatasetIndex } from '../../model/catalog.js';
import type { DatasetName, RecordTypes } from '../../model/datasets.js';
import type { QueryContext } from '../../query/context.js';
import { inDefaultOrder } from '../../query/default-order.js';
import { tableOf } from '../../table/table-of.js';
import type { OutputFile } from '../types.js';
import { itemsFile, sha256, toBytes } from './encode.js';
import { lazyFile } from './lazy-file.js';

/** The index of a dataset, what goes with it, and how the catalog describes them. */
export interface IndexFiles {
  readonly description: DatasetIndex;
  readonly files: readonly OutputFile[];
}

/** Writes the index of a dataset, the lines of titles and of search texts, and the shards of records. */
export async function indexFiles<Name extends DatasetName>(
  dataset: Dataset<Name>,
  records: readonly RecordTypes[Name][],
  context: QueryContext,
): Promise<IndexFiles> {
  const { name } = dataset;
  const rows = inDefaultOrder(dataset.fields, records, context);
  const table = tableOf(dataset.fields, rows, context);
  const searchText = await table.searchTexts();
  const ids = rows.map(({ id }) => id);
  const parts = {
    index: [`${name}.index.bin`, encodeIndex(table, dataset, ids)],
    titles: [`${name}.titles.ndjson`, toBytes(lines(rows.map(({ id, title }) => JSON.stringify([id, title]))))],
    text: [`${name}.text.txt`, toBytes(lines(rows.map((_, row) => searchText(row).trim())))],
  } as const;
  const describe = async ([href, bytes]: readonly [string, Uint8Array]): Promise<DatasetIndex['titles']> => ({
    href,
    bytes: bytes.length,
    sha256: await sha256(bytes),
  });
  const count = Math.ceil(rows.length / SHARD_SIZE);
  return {
    description: {
      ...(await describe(parts.index)),
      titles: await describe(parts.titles),
      text: await describe(parts.text),
      shards: { href: `${name}/{n}.json`, size: SHARD_SIZE, count },
    },
    files: [
      ...Object.values(parts).map(([href, content]) => ({ path: `data/v1/${href}`, content })),
      ...[...new Uint8Array(count)].map((_, shard) =>
        lazyFile(`data/v1/${name}/${shard}.json`, () =>
          itemsFile(rows.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE)),
        ),
      ),
    ],
  };
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
