/** The organisations as a table. */
import { html, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { formatNumber } from '../../shared/format.js';
import type { MapView } from '../map-view.js';
import { kindOf, placeOf } from './actor-card.js';
import type { Actor } from './actor-groups.js';
import { type Exchange, rowsThat } from './actor-needs.js';
import type { ActorsMessages } from './actors-messages.js';
import { scrollSign } from './scroll-sign.js';

/** The first so many of them. */
export function actorTable(actors: readonly Actor[], words: ActorsMessages, view: MapView): TemplateResult {
  const { kind, place, themes, projects } = words.columns;
  return html`<p class="table-hint no-print"><span class="scroll-hint">${words.scrollHint}</span></p>
    <div class="table-frame" role="region" aria-label=${words.label} tabindex="0" ${scrollSign()}>
      <table class="project-table actor-table" part="list">
        <caption class="visually-hidden">
          ${words.label}
        </caption>
        <thead>
          <tr>
            ${[words.columns.name, kind, place, themes, words.seeks, words.offers].map(
              (name) => html`<th scope="col">${name}</th>`,
            )}
            <th scope="col" class="of-count">${projects}</th>
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
    <td class="of-count">${formatNumber(actor.rows.length, language)}</td>
  </tr>`;
}

/** What it seeks or offers by itself, then in how many of its projects. */
function exchangeOf(exchange: Exchange, actor: Actor, words: ActorsMessages, view: MapView): string {
  const { needs = [], offers = [] } = actor.organisation;
  const own = (exchange === 'seeks' ? needs : offers).map(({ text }) => view.text(text));
  const count = rowsThat(exchange, actor, view.selection.table).length;
  return [...own, ...(count > 0 ? [words.inProjects(count)] : [])].join(' · ');
}
