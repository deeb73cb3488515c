import type { Client } from '../client/client.js';
import type { FormatContext } from '../formats/index.js';
import type { CliMessages } from '../messages/cli.js';

/** Values of the options of a target, by name; those of one that may be repeated have spaces between them. */
export type TargetValues = Readonly<Record<string, string | undefined>>;

/** What every target is written from. */
export interface TargetInput {
  readonly client: Client;
  readonly context: FormatContext;
  /** Public address of the data, when it is known: the element's `src`. */
  readonly src: string | undefined;
  /** `lang` of the element, when it was asked for. */
  readonly lang: string | undefined;
  /** Day number, in Essonne. */
  readonly today: number;
  readonly messages: CliMessages;
}

/** A widget that can be written into a page beforehand. */
export interface PrerenderTarget {
  /** Names of its own options, which a comment of a page may set too. */
  readonly options: readonly string[];
  /** Those that may be repeated. */
  readonly repeatable: readonly string[];
  /** Those that are there or not: their value is empty. */
  readonly flags: readonly string[];
  /** The element with what it shows until its script runs. */
  readonly write: (values: TargetValues, input: TargetInput) => Promise<string>;
}
