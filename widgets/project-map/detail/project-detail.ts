/** The detail of a project, loaded when one is opened. */
import type { Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { safeUrl } from '../../shared/safe-url.js';
import { demonstrationNotice, provenance } from '../../shared/states.js';
import type { MapView } from '../map-view.js';
import { arrowIcons } from '../templates/arrow-icons.js';
import { icon, themeDisc } from '../templates/icons.js';
import { detailMessages } from './detail-messages.js';
import { type Content, paragraphs, text } from './detail-text.js';
import { facts } from './facts.js';
import { funding } from './funding-chart.js';
import { leadOrganisation } from './lead-organisation.js';
import { lessons, needs } from './lessons.js';
import { linkedEvents } from './linked-events.js';
import { neighboursOf } from './neighbours.js';
import { relatedProjects } from './related-projects.js';
import { evaluations, results } from './results.js';
import { share } from './share.js';
import { sponsorships } from './sponsorship.js';
import { loaded } from '../../shared/stateful.js';
import { waiting } from './waiting.js';

/** Adopted by the element when this part is loaded. */
export { styles } from './detail-styles.js';

/** The panel of one project. Another project begins it anew: nothing that was opened or agreed to stays. */
export function projectDetail(project: Project, view: MapView): TemplateResult {
  return html`${keyed(project, panel(project, view))}`;
}

function panel(project: Project, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  const { src, actions } = view;
  const url = safeUrl(project.url, src);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The key closes the detail, and not the page's own dialog around the map.
    event.preventDefault();
    event.stopPropagation();
    actions.close();
  };
  return html`<article class="detail" part="detail" aria-labelledby="detail-title" @keydown=${onKey}>
    ${bar(view)} ${title(project, view)} ${themeTags(project, view)} ${paragraphs(project.summary, view)}
    ${sponsorships(project, view)} ${facts(project, view)} ${paragraphs(project.description, view)}
    ${funding(project, view)} ${results(project, view)} ${evaluations(project, view)} ${lessons(project, view)}
    ${needs(words.needs, project.needs, view)} ${needs(words.offers, project.offers, view)} ${media(project, view)}
    ${linkedEvents(project, view)} ${relatedProjects(project, view)} ${leadOrganisation(project, view)}
    ${url === undefined ? nothing : html`<p><a href=${url}>${words.url}</a></p>`} ${share(project, view)}
    <div class="print-only">
      ${demonstrationNotice(view.data.catalog, view.language)} ${provenance(view.data.catalog, src, view.language)}
    </div>
  </article>`;
}

/** The way back to the list, and to the projects beside this one. */
function bar({ shared, language, rows, selectedRow, actions }: MapView): TemplateResult {
  const words = detailMessages[language];
  const place = neighboursOf(rows, selectedRow);
  const step = (row: number | undefined, name: string, path: string): TemplateResult =>
    html`<button type="button" aria-label=${name} ?disabled=${row === undefined} @click=${() => actions.open(row!)}>
      ${icon(path)}
    </button>`;
  return html`<div class="detail-bar no-print">
    <button class="back" type="button" @click=${actions.close}>${icon(arrowIcons.back)} ${shared.back}</button>
    ${
      place === undefined || place.count === 1
        ? nothing
        : html`<div class="steps">
            ${step(place.previous, words.previous, arrowIcons.left)}
            <span id="detail-position">${words.position(place.rank, place.count)}</span>
            ${step(place.next, words.next, arrowIcons.right)}
          </div>`
    }
  </div>`;
}

/** Takes the focus when the detail opens: its name, and its place in the list. */
function title({ title: given }: Project, view: MapView): TemplateResult {
  return html`<div
    class="title"
    id="detail-title"
    role="heading"
    aria-level=${Math.min(view.level + 1, 6)}
    aria-describedby=${neighboursOf(view.rows, view.selectedRow) ? 'detail-position' : nothing}
    tabindex="-1"
  >
    ${text(given, view)}
  </div>`;
}

function themeTags({ themes = [] }: Project, { words, labels }: MapView): Content {
  if (themes.length === 0) return nothing;
  return html`<ul class="tags" aria-label=${words.filters.theme}>
    ${themes.map((code) => html`<li>${themeDisc(code)} ${labels('themes', code)}</li>`)}
  </ul>`;
}

/** Few projects have media: what shows them comes with the first that does. */
function media({ media: all = [] }: Project, view: MapView): Content {
  if (all.length === 0) return nothing;
  return html`${loaded(
    () => import('./media.js'),
    (part) =>
      part.kind === 'ready'
        ? part.value.mediaSection(all, view)
        : waiting(part, detailMessages[view.language].unread.media, view),
  )}`;
}
