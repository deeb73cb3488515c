import { type FeatureProject, readGeoJson } from '../../foreign-geojson/read-geojson.js';
import { readIati } from '../../iati/read-iati.js';
import { parseJson } from '../input/parse-json.js';
import { readText } from '../input/read-text.js';
import type { Draft } from '../draft.js';
import type { IssueLog } from '../report/issue-log.js';
import type { Table } from '../tables/table.js';
import type { InputFile } from '../types.js';
import type { FileContent } from './read-files.js';

/** Whether a file may hold activities of IATI: its name does not matter. */
export const isIatiFile = (path: string): boolean => /\.xml$/i.test(path);

/** Whether a file is GeoJSON that the agent means as projects: others (boundaries, base maps) hold features as well. */
export const isGeoJsonProjects = (path: string, table: Table | undefined): boolean =>
  /\.geojson$/i.test(path) && table?.dataset === 'projects' && table.parent === undefined;

/** Reads activities of IATI as projects, recognised from one publication to the next by their `iati-identifier`. */
export async function readIatiFile({ path, bytes }: InputFile, log: IssueLog): Promise<FileContent> {
  const drafts: Draft[] = [];
  for await (const { identifier, record, line, issues } of readIati([bytes], (issue) =>
    log.add({ ...issue, source: path }),
  )) {
    for (const issue of issues) log.add({ ...issue, source: path });
    drafts.push({
      ...{ dataset: 'projects', origin: { file: path, line }, raw: { ...record } },
      ...(identifier === undefined ? {} : { reference: identifier }),
    });
  }
  return { reading: { path, table: 'projets', format: 'iati' }, drafts, children: [] };
}

/** Reads features of GeoJSON as projects, recognised by the identifiers that they have. */
export function readGeoJsonFile(file: InputFile, log: IssueLog): FileContent {
  const { path } = file;
  const { text, encoding } = readText(file, log);
  const reading = { path, table: 'projets', format: 'geojson', encoding } as const;
  const parsed = parseJson(text);
  if ('error' in parsed) {
    const { line, column, reason, raison } = parsed.error;
    const value = log.language === 'fr' ? raison : reason;
    log.addAt({ file: path, line }, { code: 'malformed-json', outcome: 'rejected', value }, { column: String(column) });
    return { reading, drafts: [], children: [] };
  }
  const { features, issues } = readGeoJson(parsed.data);
  for (const issue of issues) log.add({ ...issue, source: path });
  return { reading, drafts: features.map((feature, index) => draftOf(feature, path, index)), children: [] };
}

function draftOf(feature: FeatureProject | undefined, file: string, index: number): Draft {
  const about = { dataset: 'projects', origin: { file, index } } as const;
  if (!feature) return { ...about, raw: {}, fate: 'rejected' };
  const { identifier, record } = feature;
  return { ...about, raw: { ...record }, ...(identifier === undefined ? {} : { reference: identifier }) };
}
