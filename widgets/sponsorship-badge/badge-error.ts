/** What may go wrong: no answer, an HTTP status, or a file that is not a badge's. */
export type BadgeProblem = 'network' | 'http-status' | 'contract';

/**
 * A badge's file could not be read. It is no `EssonneError`: its words come with what shows them, when there is need.
 */
export class BadgeError extends Error {
  override readonly name = 'BadgeError';
  readonly code: BadgeProblem;
  /** Address of the file. */
  readonly where: string;
  /** HTTP status, or place in the file; empty when nothing answered. */
  readonly detail: string;

  constructor(code: BadgeProblem, where: string, detail = '', cause?: unknown) {
    super(`${where}: ${detail || code}`, { cause });
    this.code = code;
    this.where = where;
    this.detail = detail;
  }
}
