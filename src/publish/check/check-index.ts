import type { Dataset } from '../../datasets/dataset.js';
import { isEssonneError } from '../../errors/index.js';
import { type IndexColumns, decodeIndex } from '../../index-file/decode-index.js';
import { LineFile } from '../../index-file/line-file.js';
import { markOfItems } from '../../index-file/marks.js';
import { TitleLines } from '../../index-file/title-lines.js';
import type { Language } from '../../messages/language.js';
import type { DatasetIndex } from '../../model/catalog.js';
import type { AnyRecord, DatasetName } from '../../model/datasets.js';
import { readRecord } from '../../model/read-record.js';
import type { Note } from './finding.js';
import { type ReadFile, itemsIn, readDescribed, tryRead } from './read-file.js';

/**
 * Checks the index of a dataset and what goes with it: sizes and digests, the format, and that index, titles, search
 * texts and shards hold the records of the dataset, all of them and no other.
 */
export async function checkIndex<Name extends DatasetName>(
  dataset: Dataset<Name>,
  index: DatasetIndex,
  records: ReadonlyMap<string, AnyRecord>,
  read: ReadFile,
  language: Language,
  note: Note,
): Promise<void> {
  const columns = await openColumns(dataset, index, read, language, note);
  for (const part of ['titles', 'text'] as const) {
    const { href: file } = index[part];
    const bytes = await readDescribed(read, index[part], note);
    if (!bytes || !columns) continue;
    const lines = LineFile.of(bytes, columns.size);
    if (!lines) note({ code: 'wrong-count', file, detail: `≠ ${columns.size}` });
    else if (part === 'titles' && !new TitleLines(lines).belongTo(columns)) note({ code: 'other-records', file });
  }
  const rows = await checkShards(dataset.name, index, columns?.marks, records, read, language, note);
  if (rows === undefined || !columns) return;
  const file = index.href;
  if (columns.size !== rows) note({ code: 'wrong-count', file, detail: `${columns.size} ≠ ${rows}` });
  if (columns.shardSize !== index.shards.size)
    note({ code: 'bad-index', file, path: 'shardSize', detail: `${columns.shardSize} ≠ ${index.shards.size}` });
}

async function openColumns<Name extends DatasetName>(
  dataset: Dataset<Name>,
  index: DatasetIndex,
  read: ReadFile,
  language: Language,
  note: Note,
): Promise<IndexColumns<Name> | undefined> {
  const bytes = await readDescribed(read, index, note);
  if (!bytes) return undefined;
  try {
    return decodeIndex(bytes, dataset, index.href);
  } catch (error) {
    if (!isEssonneError(error)) throw error;
    const { reason = '', raison = '' } = error.details;
    note({ code: 'bad-index', file: index.href, detail: String(language === 'fr' ? raison : reason) });
    return undefined;
  }
}

/** Checks that the shards hold the records of the dataset. Gives how many they hold; none when one cannot be read. */
async function checkShards(
  dataset: DatasetName,
  { shards }: DatasetIndex,
  marks: Uint32Array | undefined,
  records: ReadonlyMap<string, AnyRecord>,
  read: ReadFile,
  language: Language,
  note: Note,
): Promise<number | undefined> {
  const missing = new Set(records.keys());
  let rows = 0;
  let isWhole = true;
  for (let shard = 0; shard < shards.count; shard++) {
    const file = shards.href.replace('{n}', String(shard));
    const bytes = await tryRead(read, file, note);
    const items = bytes && itemsIn(bytes, file, language, note);
    if (!items) isWhole = false;
    for (const [position, item] of (items ?? []).entries()) {
      const { record } = readRecord(dataset, item, position);
      const isSame = record && JSON.stringify(record) === JSON.stringify(records.get(record.id));
      const isMissing = record && missing.delete(record.id);
      if (!isSame || !isMissing)
        note({ code: 'other-records', file, path: `items[${position}]`, ...(record && { id: record.id }) });
    }
    if (items && marks && markOfItems(items) !== marks[shard]) note({ code: 'other-records', file, detail: 'marks' });
    rows += items?.length ?? 0;
  }
  const [id] = missing;
  if (isWhole && id !== undefined)
    note({
      code: 'other-records',
      file: shards.href.replace('{n}', '*'),
      id,
      detail: `${missing.size} / ${records.size}`,
    });
  return isWhole ? rows : undefined;
}
