import { EssonneError } from '../errors/index.js';
import { printable } from './terminal.js';
import { cliMessages } from '../messages/cli.js';
import { MarkerError, type MarkerFault } from '../prerender/marker-error.js';

/** A page into which nothing was written, and why. */
export class PageError extends EssonneError {
  override readonly name = 'PageError';

  /** @param target What was to be written, `calendar`. */
  constructor(where: string, target: string, fault: MarkerFault | 'not-utf8', cause: unknown) {
    const { line, setting } = cause instanceof MarkerError ? cause : {};
    super('unsafe-output', where, { reason: fault }, { cause }, (language) => {
      const words = cliMessages(language).prerender;
      const place = line === undefined ? where : words.atLine(where, line);
      return words.pageFaults[fault](place, target, printable(setting ?? ''));
    });
  }
}
