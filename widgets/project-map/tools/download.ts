/** The results as files; loaded when one is asked for. */
import type { Catalog, Language, Project } from 'essonne-international';
import { projectsToCsv, toGeoJson } from 'essonne-international/formats';
import type { FileFormat } from './save-file.js';

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
};

/** What the files say besides the projects. */
export interface FileContext {
  readonly catalog: Catalog | undefined;
  readonly language: Language;
  /** Address of the data. */
  readonly src: string;
  readonly now: Date;
}

/** A file of projects, with producer, licence and date. French spreadsheets expect semicolons. */
export function projectsFile(
  projects: readonly Project[],
  format: FileFormat,
  { catalog, language, src, now }: FileContext,
): Blob {
  const context = { catalog, language, baseUrl: new URL('.', src).href, now: now.toISOString() };
  const text =
    format === 'csv'
      ? projectsToCsv(projects, context, { delimiter: language === 'fr' ? ';' : ',' })
      : toGeoJson(projects, context);
  return new Blob([text], { type: TYPES[format] });
}
