import { readICalendar } from '../../icalendar/index.js';
import type { IssueLog } from '../report/issue-log.js';
import { findTable } from '../tables/find-table.js';
import type { Draft, Fate } from '../draft.js';
import type { InputFile } from '../types.js';
import type { FileContent } from './read-files.js';

/** Whether a file is an agenda in iCalendar: its name does not matter, all that it holds are events. */
export const isCalendarFile = (path: string): boolean => /\.ics$/i.test(path);

/**
 * Reads an agenda of the agent's folder. An event is recognised from one publication to the next by its UID; one that
 * comes from our own feeds keeps its identifier.
 * @param now Instant of the publication: rules without end give the dates around it.
 */
export async function readCalendarFile({ path, bytes }: InputFile, now: string, log: IssueLog): Promise<FileContent> {
  const { events, merged, rejected, issues, encoding } = await readICalendar(bytes, { now });
  for (const issue of issues) log.add({ ...issue, source: path });
  const settled = (line: number, fate: Fate): Draft => ({
    dataset: 'events',
    origin: { file: path, line },
    raw: {},
    fate,
  });
  const drafts = events.map(({ record: { id, sourceIds, ...raw }, sourceId, line }): Draft => ({
    dataset: 'events',
    origin: { file: path, line },
    raw,
    ...(sourceIds === undefined ? { id } : { reference: sourceId }),
  }));
  return {
    reading: { path, table: findTable(path)?.names[0] ?? '', format: 'icalendar', encoding },
    drafts: [
      ...drafts,
      ...merged.map((line) => settled(line, 'merged')),
      ...rejected.map((line) => settled(line, 'rejected')),
    ],
    children: [],
  };
}
