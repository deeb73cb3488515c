import { html, nothing, type TemplateResult } from 'lit';
import { describeError, errorState, provenance } from '../../shared/states.js';
import type { Project } from 'essonne-international';
import type { MapView } from '../map-view.js';
import { drawn } from './drawn.js';
import { filterBar, header } from './header.js';
import { projectList } from './project-list.js';
import { stage } from './stage.js';

/** The whole map when its data are there; a project's detail takes the list's place, which stays ready behind it. */
export function frame(view: MapView, project: Project | undefined): TemplateResult {
  const aside = project ? detail(project, view) : view.visitor.panel?.content(view);
  const { failure } = view;
  const isSideShown =
    failure !== undefined ||
    view.view !== 'map' ||
    aside !== undefined ||
    view.visitor.listed !== undefined ||
    view.rows.length === 0;
  return html`${header(view)} ${filterBar(view)}
    <div class="body" data-view=${view.view}>
      ${view.view === 'list' ? nothing : stage(view)}
      <div class="side after-map" tabindex="-1" ?hidden=${!isSideShown}>
        ${failure && errorState(describeError(failure.error, view.language), view.language, failure.retry)}
        ${aside ?? nothing}
        <div ?hidden=${aside !== undefined}>${projectList(view)}</div>
      </div>
    </div>
    ${provenance(view.data.catalog, view.src, view.language, {
      isStale: view.selection.isStale,
      credits: view.view === 'list' ? undefined : html`${view.words.map.attribution}.`,
    })}`;
}

/** The detail, once its part is there; what to do when it cannot be had. */
function detail(project: Project, view: MapView): TemplateResult | undefined {
  return drawn(view.parts.detail, view, ({ projectDetail }) => projectDetail(project, view));
}
