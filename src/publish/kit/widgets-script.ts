import type { Catalog } from '../../model/catalog.js';
import { rebaseUrl } from '../outputs/rebase-url.js';

/**
 * Address of the script that draws the widgets: `links.widgets` of `catalogue.json`, or the site's own.
 * @param toRoot Way to the site's root from where the address is written, `../../`.
 */
export function widgetsScript({ links }: Catalog, toRoot: string): string {
  const given = (links as Readonly<Record<string, unknown>> | undefined)?.widgets;
  const isAddress = typeof given === 'string' && /^(?:https?:|[^:]*$)/i.test(given);
  return (isAddress ? rebaseUrl(given, toRoot) : undefined) ?? `${toRoot}cdn/v1/essonne.js`;
}
