import type { Catalog } from '../../model/catalog.js';

/**
 * Address of the script that draws the widgets, absolute or relative to `data/v1/`: `links.widgets` of `catalogue.json`, or
 * the site's own.
 */
export function widgetsScript({ links }: Catalog): string {
  const given = (links as Readonly<Record<string, unknown>> | undefined)?.widgets;
  return typeof given === 'string' && /^(?:https?:|[^:]*$)/i.test(given) ? given : '../../cdn/v1/essonne.js';
}
