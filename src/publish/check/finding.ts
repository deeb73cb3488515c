import type { CliMessages } from '../../messages/cli.js';

/** What is wrong with a publication. */
export type FindingCode = keyof CliMessages['check']['findings'];

/** One departure from the contract. A code outside its vocabulary is allowed by it, and only told. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** File, relative to the catalog. */
  readonly file: string;
  /** Where in the file, `items[3].title`. */
  readonly path?: string;
  readonly id?: string;
  /** What was found; for a record, the code of the issue. */
  readonly detail?: string;
}

/** Takes a finding. */
export type Note = (finding: Omit<Finding, 'severity'>, severity?: Finding['severity']) => void;
