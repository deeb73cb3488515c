import type { Text } from '../model/primitives.js';
import { textIn, type FormatContext } from './context.js';

/** A feed among others: the events of a commune, a theme or a kind. */
export interface FeedOptions {
  /** What it is about (« Évry-Courcouronnes », « eau »); follows the catalog's title. */
  readonly title?: Text | undefined;
  /** Its own address, relative to the context's `baseUrl` or absolute. */
  readonly url?: string | undefined;
}

/** « Action internationale de l’Essonne – eau »: in a list of calendars, a theme alone says nothing. */
export function feedTitle({ title }: FeedOptions, context: FormatContext): string {
  return [textIn(context, context.catalog?.title), textIn(context, title)].filter(Boolean).join(' – ');
}
