import type { FindTable } from '../mapping/find-mapped-table.js';
import type { IssueLog } from '../report/issue-log.js';
import type { InputFile } from '../types.js';
import { isCalendarFile, readCalendarFile } from './read-calendar.js';
import { type FileContent, readInputFile } from './read-files.js';
import { isGeoJsonProjects, isIatiFile, readGeoJsonFile, readIatiFile } from './read-foreign.js';
import { isWorkbookFile, readWorkbookFile } from './read-workbook.js';

/** What reading a file needs besides the file. */
export interface ReadingContext {
  /** Instant of the publication. */
  readonly now: string;
  readonly defaultLanguage: string;
  readonly findTable: FindTable;
  readonly log: IssueLog;
}

/** Reads one file of the agent's folder, by the reader of its format. A workbook gives as many tables as it has sheets. */
export async function readAgentFile(
  file: InputFile,
  { now, defaultLanguage, findTable, log }: ReadingContext,
): Promise<readonly FileContent[]> {
  if (isCalendarFile(file.path)) return [await readCalendarFile(file, now, log)];
  if (isIatiFile(file.path)) return [await readIatiFile(file, log)];
  if (isGeoJsonProjects(file.path, findTable(file.path))) return [readGeoJsonFile(file, log)];
  if (isWorkbookFile(file.path)) return readWorkbookFile(file, findTable, defaultLanguage, log);
  return readInputFile(file, findTable, defaultLanguage, log);
}
