import type { Language } from '../messages/language.js';
import type { DatasetName } from '../model/datasets.js';
import type { Ledger } from './identity/ledger.js';
import type { PublicationReport } from './report/report.js';

/** A file of the agent's folder. */
export interface InputFile {
  /** Path in the folder, with `/`: `projets.csv`, `2026/agenda.csv`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of the published site. */
export interface OutputFile {
  /** Path under the site's root, with `/`: `data/v1/catalog.json`. */
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
}

/** Where the work stands; `total` is in the same unit as `done`. */
export interface PublishProgress {
  readonly step: 'reading' | 'records' | 'writing';
  readonly done: number;
  readonly total: number;
  /** File or dataset at hand. */
  readonly what: string;
}

/** What a publication is made of: the same input gives the same output, byte for byte. */
export interface PublishInput {
  readonly files: readonly InputFile[];
  /** What the former publication left: keeps identifiers stable. None the first time. */
  readonly ledger?: Ledger;
  /** Instant of the publication, RFC 3339 (`2026-11-23T08:00:00Z`). */
  readonly now: string;
  /**
   * Address of the site's root, absolute, or `/`. Only what must be absolute uses it (feeds, DCAT); every link between
   * pages and files is relative.
   */
  readonly baseUrl?: string;
  /** Language of the report; French when absent. */
  readonly language?: Language;
  /** Called as the work goes; when it returns a promise, the work waits for it (a browser can draw meanwhile). */
  readonly onProgress?: (progress: PublishProgress) => void | Promise<void>;
}

/** A publication, as values. */
export interface Publication {
  /** The whole site, sorted by path. */
  readonly files: readonly OutputFile[];
  /** To be kept, and given to the next publication. */
  readonly ledger: Ledger;
  readonly report: PublicationReport;
}

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
