import type { Shape } from '../model/conforms.js';
import type { DatasetName } from '../model/datasets.js';

/** How a column of a portal becomes a field. */
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

/** A dataset of a portal, and what its columns are. */
export interface PortalDataset {
  /** Identifier of the dataset in the portal. */
  readonly dataset: string;
  /** Columns of the fields; when absent, each field is in the column of its own name, whatever its case and `_`. */
  readonly columns?: Columns;
  /** Columns of dates that hold the first and the last day of all that `columns` tells of a record; for `from`, `to`. */
  readonly period?: { readonly start: string; readonly end: string };
  /** Column of a position (`geo_point_2d`) within which all the points of a record are; for `near`, of events. */
  readonly position?: string;
  /** Name of a column whose values are all different, by which pages are ordered; the column of `id` when absent. */
  readonly uniqueColumn?: string;
  /** Whether records are read in one export (the default), or in pages of 100, for portals that have closed exports. */
  readonly read?: 'export' | 'pages';
}

/** A column, as the portal describes it. */
export interface PortalColumn {
  readonly name: string;
  /** `text`, `int`, `double`, `date`, `datetime`, `geo_point_2d`… */
  readonly type: string;
}

/** A field of the contract, and the column that it is read in. */
export interface FieldColumn extends ColumnReading {
  readonly path: string;
  /** Type of the column in the portal. */
  readonly type: string;
}

/** Columns of a dataset, and those that were named but are not there. */
export interface FoundColumns {
  readonly fields: readonly FieldColumn[];
  readonly missing: readonly string[];
  /** Columns of the portal that nothing reads. */
  readonly unused: readonly string[];
}

/** Joins what the developer says of columns with what the portal does. */
export function findColumns(shape: Shape, { columns }: PortalDataset, found: readonly PortalColumn[]): FoundColumns {
  const readings = columns ? Object.entries(columns) : ownNames(shape, found);
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
function ownNames(shape: Shape, found: readonly PortalColumn[]): readonly (readonly [string, string])[] {
  const columns = new Map(found.map(({ name }) => [bare(name), name]));
  return Object.keys(shape).flatMap((key) => {
    const field = key.replace('!', '');
    const column = columns.get(bare(field));
    return column === undefined ? [] : [[field, column] as const];
  });
}

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Fields that neither filters, facets nor orders look at: what is read of the records that facets count, and that are
 * not shown, does without them. Text search looks at some; it is never pushed down.
 */
const UNFILTERED: Readonly<Partial<Record<DatasetName, readonly string[]>>> = {
  projects: [
    ...['sourceIds', 'summary', 'description', 'decision', 'agreement', 'funding', 'policyMarkers', 'results'],
    ...['evaluations', 'relatedProjects', 'events', 'media', 'url'],
  ],
  events: ['sourceIds', 'summary', 'description', 'onlineUrl', 'registration', 'languages', 'minutes', 'image', 'url'],
};

/** Whether what decides if a record matches may look at a field. */
export function isFiltered(dataset: DatasetName, path: string): boolean {
  return !(UNFILTERED[dataset] ?? []).includes(path.split('.')[0] ?? '');
}
