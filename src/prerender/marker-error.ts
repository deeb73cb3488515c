/** Why the comments of a page cannot be used. */
export type MarkerFault = 'no-marker' | 'open-marker' | 'bad-marker' | 'unknown-setting' | 'hidden-marker';

/** The comments of a page cannot be used; nothing was written. */
export class MarkerError extends Error {
  override readonly name = 'MarkerError';
  readonly fault: MarkerFault;
  /** Line of the page, from 1. */
  readonly line: number | undefined;
  /** The setting that does not exist. */
  readonly setting: string | undefined;

  constructor(fault: MarkerFault, line?: number, setting?: string) {
    super(fault);
    this.fault = fault;
    this.line = line;
    this.setting = setting;
  }
}
