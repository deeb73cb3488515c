import { datasets } from '../../datasets/index.js';
import type { Language } from '../../messages/language.js';
import type { Catalog } from '../../model/catalog.js';
import type { DatasetName } from '../../model/datasets.js';
import type { EventRecord } from '../../model/event.js';
import { Feed } from '../../model/feed.js';
import { pathToString } from '../../model/read-record.js';
import { queryContext } from '../../query/context.js';
import type { DatasetFields } from '../../query/dataset-fields.js';
import type { EventQuery } from '../../query/queries.js';
import { runQuery } from '../../query/run-query.js';
import { isSurelyRight } from '../../query/surely-right.js';
import { tableOf } from '../../table/table-of.js';
import type { Note } from './finding.js';
import { type ReadFile, itemsIn, readDescribed } from './read-file.js';

/** Checks the list of the calendars to subscribe to: each exists, is as the list says, and counts what its filter finds. */
export async function checkFeeds(
  catalog: Catalog,
  events: readonly EventRecord[] | undefined,
  read: ReadFile,
  language: Language,
  note: Note,
): Promise<void> {
  if (!catalog.feeds) return;
  const { href: file } = catalog.feeds;
  const bytes = await readDescribed(read, catalog.feeds, note);
  const items = bytes && itemsIn(bytes, file, language, note);
  const { fields } = datasets.events;
  const table = events && tableOf(fields, events, queryContext(catalog));
  for (const [index, item] of (items ?? []).entries()) {
    const path = `items[${index}]`;
    const { success, data: feed, error } = Feed.safeParse(item);
    if (!success || !isSurelyRight(fields as unknown as DatasetFields<DatasetName>, feed.filter)) {
      const [issue] = error?.issues ?? [];
      note({ code: 'bad-feed', file, path: issue ? `${path}.${pathToString(issue.path)}` : `${path}.filter` });
      continue;
    }
    const calendar = await readDescribed(read, feed, note);
    if (calendar && !new TextDecoder().decode(calendar.subarray(0, 15)).startsWith('BEGIN:VCALENDAR'))
      note({ code: 'bad-feed', file: feed.href });
    const found = table && (await runQuery(fields, table, feed.filter as EventQuery, {})).rows.length;
    if (found !== undefined && found !== feed.count)
      note({ code: 'wrong-count', file, path: `${path}.count`, detail: `${feed.count} ≠ ${found}` });
  }
}
