import { decodeBytes } from '../../transport/decode-bytes.js';
import { shorten } from '../../model/issues.js';
import { parseJson } from '../input/parse-json.js';
import type { IssueLog } from '../report/issue-log.js';
import { tables } from '../tables/columns.js';
import { bindHeadings } from '../tables/headings.js';
import type { InputFile } from '../types.js';
import { type FileMapping, type Mapping, MAPPING_SCHEMA, MappingFile, isMappingFile, isTableName } from './mapping.js';

/** Reads the mapping of a folder; what of it is not valid is left out and told. */
export function readMapping(files: readonly InputFile[], log: IssueLog): Mapping {
  const file = files.find(({ path }) => isMappingFile(path) && path !== MAPPING_SCHEMA);
  if (file === undefined) return { files: {} };
  const parsed = parseJson(decodeBytes(file.bytes).text);
  if ('error' in parsed) {
    const { line, column, reason, raison } = parsed.error;
    const value = log.language === 'fr' ? raison : reason;
    log.addAt(
      { file: file.path, line },
      { code: 'malformed-json', outcome: 'rejected', value },
      { column: String(column) },
    );
    return { files: {} };
  }
  const read: [string, FileMapping][] = [];
  const bad = (path: string, value: unknown): void =>
    log.addAt({ file: file.path }, { code: 'invalid-mapping', outcome: 'left-out', value: shorten(value) }, { path });
  const { files: given } = (parsed.data ?? {}) as { files?: unknown };
  if (typeof given !== 'object' || given === null) {
    bad('files', given ?? '');
    return { files: {} };
  }
  for (const [pattern, one] of Object.entries(given)) {
    const { success } = MappingFile.safeParse({ files: Object.fromEntries([[pattern, one]]) });
    if (!success) bad(`files.${pattern}`, one);
    else read.push([pattern, withKnown(one as FileMapping, pattern, bad)]);
  }
  return { files: Object.fromEntries(read) };
}

/** Without what names no field of the table. */
function withKnown(file: FileMapping, pattern: string, bad: (path: string, value: unknown) => void): FileMapping {
  const table = isTableName(file.table) ? tables.find(({ names }) => names[0] === file.table) : undefined;
  if (table === undefined) return file;
  const isKnown = (meaning: string): boolean => bindHeadings(table, [meaning]).problems.length === 0;
  const columns = Object.entries(file.columns ?? {}).filter(([heading, meaning]) => {
    const isGood = meaning === null || isKnown(meaning);
    if (!isGood) bad(`files.${pattern}.columns.${heading}`, meaning);
    return isGood;
  });
  const constants = Object.entries(file.constants ?? {}).filter(([field]) => {
    if (!isKnown(field)) bad(`files.${pattern}.constants.${field}`, field);
    return isKnown(field);
  });
  return { ...file, columns: Object.fromEntries(columns), constants: Object.fromEntries(constants) };
}
