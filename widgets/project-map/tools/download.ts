/** The results as files; loaded when one is asked for. */
import type { Catalog, Language, Organisation, Project } from 'essonne-international';
import {
  type CsvOptions,
  type FormatContext,
  organisationsToCsv,
  projectsToCsv,
  toGeoJson,
} from 'essonne-international/formats';
import type { FileFormat } from './file-formats.js';

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
export function projectsFile(projects: readonly Project[], format: FileFormat, file: FileContext): Blob {
  const context = formatContext(file);
  const text = format === 'csv' ? projectsToCsv(projects, context, csvOptions(file)) : toGeoJson(projects, context);
  return new Blob([text], { type: TYPES[format] });
}

/** The same of organisations, for spreadsheets. */
export function organisationsFile(organisations: readonly Organisation[], file: FileContext): Blob {
  return new Blob([organisationsToCsv(organisations, formatContext(file), csvOptions(file))], { type: TYPES.csv });
}

function formatContext({ catalog, language, src, now }: FileContext): FormatContext {
  return { catalog, language, baseUrl: new URL('.', src).href, now: now.toISOString() };
}

const csvOptions = ({ language }: FileContext): CsvOptions => ({ delimiter: language === 'fr' ? ';' : ',' });
