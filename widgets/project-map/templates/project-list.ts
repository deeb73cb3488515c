/** The list: the same projects as the map's, readable without it. */
import type { Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dataText } from '../../shared/data-text.js';
import type { MapView } from '../map-view.js';
import { projectYears } from '../data/project-dates.js';
import { hasPosition } from '../data/project-points.js';
import { LIST_STEP, type ListState } from '../visitor-state.js';
import { drawn } from './drawn.js';
import { themeDisc } from './icons.js';

const ENTRIES = ['project', 'organisation'] as const;

/** The list of the results, of one mark's projects, or why there is none; on demand, arranged otherwise. */
export function projectList(view: MapView): TemplateResult {
  const { words, rows, visitor, parts, actions } = view;
  const { by, form, isLimitedToView, areOptionsOpen = false } = visitor.list;
  const isPlain = by === 'project' && form === 'cards' && !isLimitedToView;
  if (rows.length === 0 && isPlain) return html`${drawn(parts.list, view, ({ emptyList }) => emptyList(view))}`;
  const set = (change: Partial<ListState>): void => actions.setList(change);
  return html`<div class="list-head no-print">
      <div class="views">
        ${ENTRIES.map(
          (each) =>
            html`<button
              type="button"
              aria-pressed=${by === each}
              @click=${() => set({ by: each, shownCount: LIST_STEP })}
            >
              ${words.list[each]}
            </button>`,
        )}
      </div>
      <button
        class="options further"
        type="button"
        aria-expanded=${areOptionsOpen}
        @click=${() => set({ areOptionsOpen: !areOptionsOpen })}
      >
        ${words.list.options}
      </button>
    </div>
    ${areOptionsOpen ? drawn(parts.list, view, ({ listOptions }) => listOptions(view)) : nothing}
    ${isPlain ? projectCards(view) : drawn(parts.list, view, ({ listBody }) => listBody(view))}`;
}

/** The projects one after the other. */
export function projectCards(view: MapView): TemplateResult {
  const { words, rows, visitor, parts } = view;
  return html`${visitor.listed && drawn(parts.list, view, ({ listedAt }) => html`${listedAt(view)}`)}
    <ul class="projects" part="list" aria-label=${words.list.label}>
      ${[...rows.subarray(0, visitor.list.shownCount)].map((row) => listItem(row, view))}
    </ul>
    ${showMore(rows.length, view)}`;
}

/** The button that shows more of so many entries; on paper, that there are more. */
export function showMore(count: number, { shared, words, visitor, actions }: MapView): TemplateResult | typeof nothing {
  const { shownCount } = visitor.list;
  const left = count - shownCount;
  if (left <= 0) return nothing;
  return html`<p class="on-paper">${words.list.printed(shownCount, count)}</p>
    <button class="show-more no-print" type="button" @click=${actions.showMore}>
      ${shared.showMore(Math.min(left, LIST_STEP))}
    </button>`;
}

function listItem(row: number, view: MapView): TemplateResult {
  const { words, labels, language, data, actions, selectedId } = view;
  const project = view.projectOf(row);
  // Read a moment later: the shape of what comes.
  if (!project)
    return view.isUnread(row)
      ? html`<li class="project" part="item">${view.parts.list.module?.unread(view)}</li>`
      : html`<li class="project" aria-hidden="true"><div class="skeleton"></div></li>`;
  const where = whereabouts(project, view);
  const when = projectYears(project, language, words);
  const [theme] = project.themes ?? [];
  const facts = [
    theme === undefined ? '' : labels('themes', theme),
    project.status === undefined ? '' : labels('projectStatuses', project.status),
    when,
    hasPosition(project) ? '' : words.list.unplaced,
  ];
  return html`<li class="project" part="item" data-selected=${project.id === selectedId}>
    ${themeDisc(theme)}
    <div>
      <button class="open" type="button" data-id=${project.id} @click=${() => actions.open(row)}>
        <span>${dataText(project.title, language, data.catalog?.defaultLanguage)}</span>
      </button>
      <p>${where}</p>
      <p class="facts">${facts.filter(Boolean).join(' · ')}</p>
    </div>
  </li>`;
}

/** Where and by whom: « Kayes, Mali · Association des amis du Sahel ». */
function whereabouts(project: Project, view: MapView): readonly TemplateResult[] {
  const pieces = [whereOf(project, view), view.text(project.leadOrganisation?.name)].filter(Boolean);
  return pieces.map((piece, i) => html`${i > 0 ? ' · ' : ''}<bdi>${piece}</bdi>`);
}

/** Where: « Kayes, Mali (+ 2) ». */
export function whereOf({ places = [], countries = [] }: Project, { labels, placeLabel }: MapView): string {
  const [place, ...others] = places;
  return place
    ? placeLabel(place) + (others.length > 0 ? ` (+\u00a0${others.length})` : '')
    : countries.map((code) => labels('countries', code)).join(', ');
}
