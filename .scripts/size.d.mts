/** Budgets of first views in kB (1,000 bytes), gzip -9. */
export const BUDGETS: readonly {
  readonly name: string;
  readonly limit: number;
  /** Where it is held while it is over its budget. */
  readonly held?: number;
  readonly entries: readonly string[];
  /** What is there before, and not counted. */
  readonly after?: readonly string[];
}[];
/** Compressed size, in bytes. */
export function gzipSize(content: Uint8Array | string): number;
