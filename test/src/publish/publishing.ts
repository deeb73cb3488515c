import { type Publication, type PublishInput, type ReportedIssue, publish } from '../../../src/publish/index.js';
import type { AnyRecord, DatasetName, RecordTypes } from '../../../src/model/datasets.js';

/** Clock of the tests. */
export const NOW = '2026-11-23T08:00:00Z';

/** Files by path: text is UTF-8; lists of rows are joined by `;`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Publishes files given as text. */
export function publishFiles(files: Files, options: Partial<Omit<PublishInput, 'files'>> = {}): Promise<Publication> {
  return publish({
    files: Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })),
    now: NOW,
    ...options,
  });
}

/** Text of a file of the site. */
export function fileText({ files }: Publication, path: string): string {
  const content = files.find((file) => file.path === path)?.content;
  if (content === undefined) throw new Error(`no ${path}`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Records of a dataset, as published. */
export function recordsOf<Name extends DatasetName>(
  publication: Publication,
  name: Name,
): readonly RecordTypes[Name][] {
  return (JSON.parse(fileText(publication, `data/v1/${name}.json`)) as { items: RecordTypes[Name][] }).items;
}

/** The only record of a dataset. */
export function onlyRecord<Name extends DatasetName>(publication: Publication, name: Name): RecordTypes[Name] {
  const [record, second] = recordsOf(publication, name);
  if (record === undefined || second !== undefined) throw new Error(`not exactly one of ${name}`);
  return record;
}

/** Identifiers by title. */
export function idsByTitle(records: readonly AnyRecord[]): Record<string, string> {
  return Object.fromEntries(
    records.map(({ title, id }) => [typeof title === 'string' ? title : JSON.stringify(title), id]),
  );
}

/** Issues with a code. */
export function issuesOf({ report }: Publication, code: string): readonly ReportedIssue[] {
  return report.issues.filter((issue) => issue.code === code);
}

/** Everything that is published, as one text. */
export function wholeSite(publication: Publication): string {
  return publication.files.map(({ path }) => `${path}\n${fileText(publication, path)}`).join('\n');
}
