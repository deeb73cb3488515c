import * as z from 'zod/mini';
import { tables } from '../tables/columns.js';
import type { Table } from '../tables/table.js';

/** Preferred name of each table: `projets`, `financements`… */
const tableNames = tables.map(({ names }) => names[0] ?? '');

/** What a column may be said to be: a heading that its table knows, or a field of the contract (`decision.date`). */
function meaningsOf(table: Table): readonly string[] {
  const parent = table.parent?.headings.slice(0, 1) ?? [];
  return [...parent, ...table.columns.flatMap(({ headings, path }) => [headings[0] ?? path, path])];
}

/** A field by name, or any other text: « titre (en) », an accepted heading. */
const meaning = (table: Table): z.ZodMiniType =>
  z.union([z.enum([...new Set(meaningsOf(table))] as [string, ...string[]]), z.string()]);

const COLUMNS =
  'Titre de la colonne → ce qu’elle est\u202f; null\u202f: colonne à ne pas lire. – Heading → what it is; null: not read.';
const CONSTANTS =
  'Champ → valeur de toutes les lignes, écrite comme dans une case. – Field → value of every row, as in a cell.';
const FILES =
  'Fichier (*\u202f: n’importe quoi) ou feuille (classeur.xlsx/Feuille) → comment le lire. – File or sheet → how to read it.';

const fileOf = (table: Table): z.ZodMiniType =>
  z.strictObject({
    table: z.literal(table.names[0] ?? ''),
    columns: z.optional(z.record(z.string(), z.nullable(meaning(table))).check(z.describe(COLUMNS))),
    constants: z.optional(
      z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).check(z.describe(CONSTANTS)),
    ),
  });

/** How one file, or one sheet of a workbook, is read. */
export interface FileMapping {
  readonly table: string;
  readonly columns?: Readonly<Record<string, string | null>>;
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
}

/** What tells how files that have their own headings are read: `correspondances.json`. */
export interface Mapping {
  /** By path, `*` standing for anything: `suivi*.xlsx/2024`. */
  readonly files: Readonly<Record<string, FileMapping>>;
}

/** Schema of a mapping file; its JSON Schema is published, for editors. */
export const MappingFile = z.looseObject({
  $schema: z.optional(z.string()),
  files: z
    .record(z.string(), z.union(tables.map(fileOf) as [z.ZodMiniType, ...z.ZodMiniType[]]))
    .check(z.describe(FILES)),
});

/** Name of the JSON Schema of a mapping file, beside it: editors complete what is written. */
export const MAPPING_SCHEMA = 'correspondances.schema.json';

/** JSON Schema (2020-12) of a mapping file. */
export const mappingSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(MappingFile, { target: 'draft-2020-12', io: 'input' }), null, 1)}\n`;

/** Whether a file is the mapping file, or its schema. */
export const isMappingFile = (path: string): boolean => /^(?:correspondances|mapping)(?:\.schema)?\.json$/i.test(path);

/** Whether a name is that of a table. */
export const isTableName = (name: string): boolean => tableNames.includes(name);
