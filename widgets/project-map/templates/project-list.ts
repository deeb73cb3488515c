/** The list: the same projects as the map's, readable without it. */
import { type Project, textOf } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import { type MapView, placeLabel } from '../map-view.js';
import { projectYears } from '../data/project-dates.js';
import { hasPosition } from '../data/project-points.js';
import { hasFilters } from '../data/project-query.js';
import { LIST_STEP } from '../visitor-state.js';
import { themeDisc } from './icons.js';

/** The list of the results, of one mark's projects, or why there is none. */
export function projectList(view: MapView): TemplateResult {
  const { words, shared, page, visitor, actions } = view;
  if (page.total === 0) return emptyList(view);
  const projects = visitor.listed?.projects ?? page.items;
  const shown = projects.slice(0, visitor.shownCount);
  const left = projects.length - shown.length;
  return html`${listedAt(view)}
    <ul class="projects" part="list" aria-label=${words.list.label}>
      ${shown.map((project) => listItem(project, view))}
    </ul>
    ${
      left > 0
        ? html`<button class="show-more" type="button" @click=${actions.showMore}>
            ${shared.showMore(Math.min(left, LIST_STEP))}
          </button>`
        : nothing
    }`;
}

/** Which mark's projects these are, and the way back to all. */
function listedAt({ words, visitor, actions }: MapView): TemplateResult | typeof nothing {
  if (!visitor.listed) return nothing;
  const { projects, place } = visitor.listed;
  return html`<div class="listed-at">
    <p tabindex="-1">${place ? words.list.near(projects.length, place) : words.list.here(projects.length)}</p>
    <button class="link" type="button" @click=${actions.showAll}>${words.list.all}</button>
  </div>`;
}

function listItem(project: Project, view: MapView): TemplateResult {
  const { words, labels, language, data, actions, selectedId } = view;
  const where = whereabouts(project, view);
  const when = projectYears(project, language, words);
  const facts = [
    project.status === undefined ? '' : labels('projectStatuses', project.status),
    when,
    hasPosition(project) ? '' : words.list.unplaced,
  ];
  return html`<li class="project" part="item" data-selected=${project.id === selectedId}>
    ${themeDisc(project.themes?.[0])}
    <div>
      <button class="open" type="button" data-id=${project.id} @click=${() => actions.open(project)}>
        ${dataText(project.title, language, data.catalog?.defaultLanguage)}
      </button>
      <p>${where}</p>
      <p class="facts">${facts.filter(Boolean).join(' · ')}</p>
    </div>
  </li>`;
}

/** Where and by whom: « Kayes, Mali · Association des amis du Sahel ». */
function whereabouts(project: Project, { language, labels, data }: MapView): string {
  const text = (value: Parameters<typeof textOf>[0]): string => textOf(value, language, data.catalog?.defaultLanguage);
  const [place, ...others] = project.places ?? [];
  const where = place
    ? placeLabel(place, labels, text) + (others.length > 0 ? ` (+ ${others.length})` : '')
    : (project.countries ?? []).map((code) => labels('countries', code)).join(', ');
  return [where, text(project.leadOrganisation?.name)].filter(Boolean).join(' · ');
}

function emptyList({ words, shared, visitor, actions }: MapView): TemplateResult {
  const isFiltered = hasFilters(visitor.filters);
  return html`<div class="state" part="empty">
    <p class="title">${isFiltered ? words.empty : words.emptyData}</p>
    ${
      isFiltered
        ? html`<button class="primary" type="button" @click=${actions.clearFilters}>${shared.clearFilters}</button>`
        : html`<slot></slot>`
    }
  </div>`;
}
