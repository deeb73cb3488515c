/** The organisations as a table. */
import { html, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { formatNumber } from '../../shared/format.js';
import type { MapView } from '../map-view.js';
import { kindOf, placeOf } from './actor-card.js';
import type { Actor } from './actor-groups.js';
import { type Exchange, rowsThat } from './actor-needs.js';
import type { ActorKey } from './actor-sort.js';
import type { ActorsMessages } from './actors-messages.js';
import { LIST_STEP } from '../visitor-state.js';
import { listMessages } from './list-messages.js';
import { scrollSign } from './scroll-sign.js';
import { type Column, sortHeading } from './sort-heading.js';

/** Those who seek, offer or do most come first. */
const COLUMNS: readonly Column<keyof ActorsMessages['columns'], ActorKey>[] = [
  { name: 'name', key: 'name', first: 'name' },
  { name: 'kind', key: 'kind', first: 'kind' },
  { name: 'place', key: 'place', first: 'place' },
  { name: 'themes' },
  { name: 'seeks', key: 'seeks', first: '-seeks' },
  { name: 'offers', key: 'offers', first: '-offers' },
  { name: 'projects', key: 'projects', first: '-projects' },
];

/** The first so many of them. */
export function actorTable(actors: readonly Actor[], words: ActorsMessages, view: MapView): TemplateResult {
  const { visitor, language, actions } = view;
  const { scrollHint, tableHint } = listMessages[language];
  return html`<p class="table-hint no-print"><span class="scroll-hint">${scrollHint}</span> ${tableHint}</p>
    <div class="table-frame" role="region" aria-label=${words.label} tabindex="0" ${scrollSign()}>
      <table class="project-table actor-table" part="list">
        <caption class="visually-hidden">
          ${words.label}
        </caption>
        <thead>
          <tr>
            ${COLUMNS.map((column) =>
              sortHeading(column, words.columns[column.name], visitor.list.actorSort, (actorSort) =>
                actions.setList({ actorSort, shownCount: LIST_STEP }),
              ),
            )}
          </tr>
        </thead>
        <tbody>
          ${actors.map((actor, i) => line(actor, i, words, view))}
        </tbody>
      </table>
    </div>`;
}

function line(actor: Actor, place: number, words: ActorsMessages, view: MapView): TemplateResult {
  const { language, data, labels } = view;
  const { title, themes = [] } = actor.organisation;
  return html`<tr part="item">
    <th scope="row" tabindex="-1" data-place=${place}>${dataText(title, language, data.catalog?.defaultLanguage)}</th>
    <td>${kindOf(actor.organisation, view)}</td>
    <td>${placeOf(actor.organisation, words, view) || words.otherArea}</td>
    <td>${themes.map((code) => labels('themes', code)).join(', ')}</td>
    <td>${exchangeOf('seeks', actor, words, view)}</td>
    <td>${exchangeOf('offers', actor, words, view)}</td>
    <td class="of-projects">${formatNumber(actor.rows.length, language)}</td>
  </tr>`;
}

/** What it seeks or offers by itself, then in how many of its projects. */
function exchangeOf(exchange: Exchange, actor: Actor, words: ActorsMessages, view: MapView): string {
  const { needs = [], offers = [] } = actor.organisation;
  const own = (exchange === 'seeks' ? needs : offers).map(({ text }) => view.text(text));
  const count = rowsThat(exchange, actor, view.selection.table).length;
  return [...own, ...(count > 0 ? [words.inProjects(count)] : [])].join(' · ');
}

/** What the table is sorted by in a column: what it says, or how many. */
export function columnOf(key: ActorKey, actor: Actor, words: ActorsMessages, view: MapView): string | number {
  const { organisation, rows } = actor;
  switch (key) {
    case 'name':
      return view.text(organisation.title);
    case 'kind':
      return kindOf(organisation, view);
    case 'place':
      return placeOf(organisation, words, view);
    case 'seeks':
      return (organisation.needs?.length ?? 0) + rowsThat(key, actor, view.selection.table).length;
    case 'offers':
      return (organisation.offers?.length ?? 0) + rowsThat(key, actor, view.selection.table).length;
    case 'projects':
      return rows.length;
  }
}
