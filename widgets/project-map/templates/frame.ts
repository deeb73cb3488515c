import { html, nothing, type TemplateResult } from 'lit';
import { provenance } from '../../shared/states.js';
import type { MapView } from '../map-view.js';
import { filterBar, header } from './header.js';
import { projectList } from './project-list.js';
import { stage } from './stage.js';

/** The whole map when its data are there; `detail` takes the list's place, which stays ready behind it. */
export function frame(view: MapView, detail: TemplateResult | undefined): TemplateResult {
  const isDetail = detail !== undefined;
  const isSideShown = view.view !== 'map' || isDetail || view.visitor.listed !== undefined || view.page.total === 0;
  return html`${header(view)} ${filterBar(view)}
    <div class="body" data-view=${view.view}>
      ${view.view === 'list' ? nothing : stage(view)}
      <div class="side after-map" tabindex="-1" ?hidden=${!isSideShown}>
        ${detail ?? nothing}
        <div ?hidden=${isDetail}>${projectList(view)}</div>
      </div>
    </div>
    ${provenance(view.data.catalog, view.src, view.language, {
      isStale: view.page.isStale,
      credits: view.view === 'list' ? undefined : html`${view.words.map.attribution}.`,
    })}`;
}
