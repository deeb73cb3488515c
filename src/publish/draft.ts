import type { DatasetName } from '../model/datasets.js';

/** Where a record or a line comes from. */
export interface Origin {
  /** Path of the file. */
  readonly file: string;
  /** Line in the file, from 1: the physical one, as an editor shows it. Absent for items of a JSON list. */
  readonly line?: number;
  /** Position in a JSON list, from 0. */
  readonly index?: number;
  /** For a table: heading and cell of a path of the table's columns (`places.0.lat`). */
  readonly cellAt?: (path: string) => { readonly heading: string; readonly cell: string } | undefined;
}

/** What became of a line of a file. */
export type Fate = 'published' | 'rejected' | 'merged';

/** A record on its way: the contract's shape, nothing validated yet. */
export interface Draft {
  readonly dataset: DatasetName;
  readonly origin: Origin;
  /** Fields by the contract's names, the identifier apart. */
  raw: Record<string, unknown>;
  /** The agent's own reference (file number, line code), as written. */
  reference?: string;
  /** Identifier: as written, then the one assigned. */
  id?: string;
  fate?: Fate;
  /** For an organisation: a row of something else names it, no row describes it. */
  readonly isMention?: boolean;
}

/** A line that belongs to a record of another table. */
export interface ChildLine {
  readonly dataset: DatasetName;
  /** List of the parent that it joins, `funding`. */
  readonly path: string;
  /** The parent, as written: reference, identifier or title. */
  parent: string;
  readonly origin: Origin;
  raw: Record<string, unknown>;
  fate?: Fate;
}
