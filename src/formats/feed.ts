import type { Text } from '../model/primitives.js';

/** A feed among others: the events of a commune, a theme or a kind. */
export interface FeedOptions {
  /** Its title; the catalog's when absent. */
  readonly title?: Text | undefined;
  /** Its own address, relative to the context's `baseUrl` or absolute. */
  readonly url?: string | undefined;
}
