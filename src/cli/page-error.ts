import { EssonneError } from '../errors/index.js';
import { cliMessages } from '../messages/cli.js';
import type { MarkerFault } from '../prerender/markers.js';

/** A page into which nothing was written, and why. */
export class PageError extends EssonneError {
  override readonly name = 'PageError';

  /** @param target What was to be written, `calendar`. */
  constructor(where: string, target: string, fault: MarkerFault | 'not-utf8', options: ErrorOptions = {}) {
    super('unsafe-output', where, { reason: fault }, options, (language) =>
      cliMessages(language).prerender.pageFaults[fault](where, target),
    );
  }
}
