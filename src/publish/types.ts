import type { Language } from '../messages/language.js';
import type { SigningState } from './badges/signing-state.js';
import type { Signing } from './badges/sign-badges.js';
import type { KitTools } from './kit/badge-kit.js';
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
  /** What the badges are signed with; without it they are published unsigned, and the report says so. */
  readonly signing?: Signing;
  /** Gives what the pictures of badges are made with, when there is a badge; without it none is made. */
  readonly kit?: () => Promise<KitTools>;
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
  /** To be kept, and given to the next publication, when badges are signed. */
  readonly signing?: SigningState;
  readonly report: PublicationReport;
}
