/** The projects that a project names as related: opened in its place. */
import type { Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { projectYears } from '../data/project-dates.js';
import { projectQuery } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';
import { type Content, list, section, text } from './detail-text.js';
import { loaded } from '../../shared/stateful.js';

interface RelatedProject {
  readonly project: Project;
  readonly row: number;
}

/** The section of the related projects that the page's presets let through. */
export function relatedProjects(project: Project, view: MapView): TemplateResult | typeof nothing {
  const { relatedProjects: ids = [] } = project;
  if (ids.length === 0) return nothing;
  return html`${loaded(
    (signal) => read(ids, view, signal),
    (related) =>
      related.kind === 'ready'
        ? section(
            detailMessages[view.language].related,
            list(
              related.value.map((each) => relatedLine(each, view)),
              view,
            ),
            view,
          )
        : nothing,
  )}`;
}

async function read(
  ids: readonly string[],
  { data }: MapView,
  signal: AbortSignal,
): Promise<readonly RelatedProject[]> {
  const { table, rows } = await data.projects.select({ ...projectQuery(data.presets, {}), id: ids }, { signal });
  const projects = await table.records(rows, { signal });
  return projects.map((project, i) => ({ project, row: rows[i]! }));
}

function relatedLine({ project, row }: RelatedProject, view: MapView): Content {
  return html`<button class="link" type="button" @click=${() => view.actions.open(row)}>
      ${text(project.title, view)}
    </button>
    <span class="muted">${projectYears(project, view.language, view.words)}</span>`;
}
