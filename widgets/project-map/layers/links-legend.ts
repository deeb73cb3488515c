/** What the legend says of the links, and the links as a table. */
import type { Place } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../shared/format.js';
import type { MapLayer } from '../engine/layer.js';
import { panel } from '../legend/panel-part.js';
import type { MapView } from '../map-view.js';
import { linksMessages } from './links-messages.js';
import { widthLimits } from './links-strands.js';
import type { Link } from './links-totals.js';
import type { LinksLayer } from './links.js';

/** What the layer tells of itself. */
type ShownLinks = MapLayer & Pick<LinksLayer, 'totals'>;

/** Links in the table: a reader goes no further, and a page stays light. */
const MOST_ROWS = 100;

/** What is told of the links: how wide they are, where they start, how many are left out, and the way to the table. */
export function legendOf(layer: MapLayer, view: MapView): TemplateResult {
  const words = linksMessages[view.language];
  const { links, count } = (layer as ShownLinks).totals;
  const limits = widthLimits(links);
  const openTable = (): void =>
    view.actions.show({ content: (now) => table(layer as ShownLinks, now) }, '[data-panel=links]');
  if (count === 0)
    return html`<p class="legend-title">${words.title}</p>
      <p>${words.none}</p>`;
  return html`<p class="legend-title">${words.title}</p>
    <ul>
      ${limits.map(
        (least, width) =>
          html`<li>
            <span class="sample link" data-width=${width} aria-hidden="true"></span>
            ${words.projects(least, (limits[width + 1] ?? Infinity) - 1)}
          </li>`,
      )}
    </ul>
    <p class="muted">${words.meaning} ${count > links.length ? words.most(links.length, count) : nothing}</p>
    <button class="link no-print" type="button" data-panel="links" @click=${openTable}>${words.openTable}</button>`;
}

/** The links with the most projects, each with its commune and its place. */
function table({ totals: { links, count } }: ShownLinks, view: MapView): TemplateResult {
  const words = linksMessages[view.language];
  const shown = links.slice(0, MOST_ROWS);
  const body = html`<table>
    <caption>
      ${count > shown.length ? words.tableMost(shown.length, count) : words.meaning}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.commune}</th>
        <th scope="col">${words.place}</th>
        <th scope="col" class="figure">${words.count}</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map(
        (link) =>
          html`<tr>
            <th scope="row">${link.commune === undefined ? words.centre : view.labels('communes', link.commune)}</th>
            <td>${view.placeLabel(placeOf(link, view))}</td>
            <td class="figure">${formatNumber(link.projects, view.language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
  return panel(view, { title: words.table, body });
}

function placeOf({ place }: Link, { selection: { table: columns } }: MapView): Place {
  const { names, nameValues, countries, countryValues } = columns.places()!;
  const name = nameValues[names[place]!];
  const country = countryValues[countries[place]!];
  return { ...(name === undefined ? {} : { name }), ...(country === undefined ? {} : { country }) };
}
