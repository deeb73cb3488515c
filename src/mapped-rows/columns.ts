import type { Shape } from '../model/conforms.js';

/** How a column of others becomes a field. */
export interface ColumnReading {
  readonly column: string;
  /** What stands between several values in one text: `;`. */
  readonly separator?: string;
  /** Codes of the contract for the portal's own words: `{ 'En cours': 'ongoing' }`. Other words are left out and told. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Column of each field, by the field's path in the contract: `title`, `title.en`, `leadOrganisation.name`,
 * `occurrences.0.start`. A column whose text is JSON, or that holds a whole object, may be that of a whole field
 * (`occurrences`).
 */
export type Columns = Readonly<Record<string, string | ColumnReading>>;

/** A column that is there. */
export interface NamedColumn {
  readonly name: string;
  /** `text`, `int`, `double`, `date`, `datetime`, `geo_point_2d`… */
  readonly type: string;
}

/** A field of the contract, and the column that it is read in. */
export interface FieldColumn extends ColumnReading {
  readonly path: string;
  /** Type of the column. */
  readonly type: string;
}

/** Columns of a dataset, and those that were named but are not there. */
export interface FoundColumns {
  readonly fields: readonly FieldColumn[];
  readonly missing: readonly string[];
  /** Columns that nothing reads. */
  readonly unused: readonly string[];
}

/**
 * Joins what the developer says of columns with those that are there.
 * @param columns When absent, each field is in the column of its own name, or of one of its `aliases`.
 */
export function findColumns(
  shape: Shape,
  columns: Columns | undefined,
  found: readonly NamedColumn[],
  aliases: Readonly<Record<string, readonly string[]>> = {},
): FoundColumns {
  const readings = columns ? Object.entries(columns) : ownNames(shape, found, aliases);
  const types = new Map(found.map(({ name, type }) => [name, type]));
  const fields: FieldColumn[] = [];
  const missing: string[] = [];
  for (const [path, reading] of readings) {
    const named: ColumnReading = typeof reading === 'string' ? { column: reading } : reading;
    const type = types.get(named.column);
    if (type === undefined) missing.push(named.column);
    else fields.push({ ...named, path, type });
  }
  const used = new Set(fields.map(({ column }) => column));
  return { fields, missing, unused: found.map(({ name }) => name).filter((name) => !used.has(name)) };
}

/** Fields in the columns of their own names: portals write these in lower case, and put `_` for other characters. */
function ownNames(
  shape: Shape,
  found: readonly NamedColumn[],
  aliases: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [string, string])[] {
  const columns = new Map(found.map(({ name }) => [bare(name), name]));
  const fields = Object.keys(shape).map((key) => key.replace('!', ''));
  return [...new Set([...fields, ...Object.keys(aliases)])].flatMap((field) => {
    const names = [field, ...(aliases[field] ?? [])].map(bare);
    const column = names.map((name) => columns.get(name)).find((name) => name !== undefined);
    return column === undefined ? [] : [[field, column] as const];
  });
}

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
