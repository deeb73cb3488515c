/** The organisations with their projects, what they seek and what they offer; loaded when they are first listed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ActorGrouping } from '../visitor-state.js';
import type { MapView } from '../map-view.js';
import { showMore } from '../templates/project-list.js';
import { listedAt } from './list-notes.js';
import { errorState } from '../../shared/states.js';
import { type ActorGroup, type ActorList, actorsOf, firstOf, groupActors } from './actor-groups.js';
import { canSave } from '../../shared/save-file.js';
import { actorCard } from './actor-card.js';
import { sortActors } from './actor-sort.js';
import { actorTable, columnOf } from './actor-table.js';
import { actorsDownload } from './actors-download.js';
import { seekersFirst } from './actor-needs.js';
import { type Organisations, organisationsOf, retryOrganisations } from './actor-data.js';
import { type ActorsMessages, actorsMessages } from './actors-messages.js';

/** Adopted by the element when this part is loaded. */
export { styles } from './actors-styles.js';

const NOBODY: ReadonlySet<string> = new Set();
const lists = new WeakMap<Uint32Array, { from: Organisations; order: string; list: ActorList }>();

/** The organisations of the projects listed and, when those are all the results, the ones that match by themselves. */
export function actorList(view: MapView): TemplateResult {
  const words = actorsMessages[view.language];
  const read = organisationsOf(view);
  if (read === 'failed')
    return errorState(
      { problem: words.failed, remedy: view.shared.unexpected.remedy },
      view.language,
      () => retryOrganisations(view),
      words.failed,
    );
  if (read === 'pending')
    return html`<p class="visually-hidden" role="status">${words.loading}</p>
      <div class="project"><div class="skeleton"></div></div>
      <div class="project"><div class="skeleton"></div></div>`;
  return ready(listOf(view, read, words), words, view);
}

/** Kept for the rows that it was made from, and their order. */
function listOf(view: MapView, organisations: Organisations, words: ActorsMessages): ActorList {
  const { selection, rows, visitor, language } = view;
  const { form, actorSort = '' } = visitor.list;
  const sort = form === 'table' ? actorSort : '';
  const order = `${sort} ${language}`;
  const known = lists.get(rows);
  if (known?.from === organisations && known.order === order) return known.list;
  const isWhole = rows === selection.rows;
  const { table } = selection;
  const found = actorsOf(table, rows, organisations.all, isWhole ? organisations.matching : NOBODY);
  const first = seekersFirst(found.actors, table);
  const actors = sort ? sortActors(first, sort, (...of) => columnOf(...of, words, view), language) : first;
  const list = { ...found, actors };
  lists.set(rows, { from: organisations, order, list });
  return list;
}

function ready({ actors, unnamedCount }: ActorList, words: ActorsMessages, view: MapView): TemplateResult {
  const { groupedBy, shownCount, form } = view.visitor.list;
  const count = [words.count(actors.length), view.words.count(view.rows.length)].join(', ');
  const head = html`${listedAt(view)}
    <p class="actors-count" role="status">${actors.length > 0 ? count : words.none}</p>
    ${view.controls.length > 0 ? html`<p class="actors-note muted no-print">${words.facets}</p>` : nothing}`;
  const foot = html`${unnamedCount > 0 ? html`<p class="actors-count muted">${words.unnamed(unnamedCount)}</p>` : nothing}
  ${actors.length > 0 && canSave() ? actorsDownload(actors, words, view) : nothing}`;
  if (form === 'table')
    return html`${head} ${actorTable(actors.slice(0, shownCount), words, view)} ${showMore(actors.length, view)} ${foot}`;
  const groups = groupedBy
    ? groupActors(actors, groupedBy, view.data.catalog, (code) => labelOf(code, groupedBy, view), view.language)
    : [{ code: undefined, actors }];
  let place = 0;
  const entryCount = groups.reduce((sum, group) => sum + group.actors.length, 0);
  return html`${head}
  ${firstOf(groups, shownCount).map((group) => {
    const total = groups.find(({ code }) => code === group.code)!.actors.length;
    const first = place;
    place += group.actors.length;
    return section(group, { first, total }, words, view);
  })}
  ${showMore(entryCount, view)} ${foot}`;
}

/**
 * @param first Place in the list of the first of its actors.
 * @param total How many actors it has, shown or not.
 */
function section(
  { code, actors }: ActorGroup,
  { first, total }: { readonly first: number; readonly total: number },
  words: ActorsMessages,
  view: MapView,
): TemplateResult {
  const { groupedBy } = view.visitor.list;
  const title = groupedBy && groupTitle(code, groupedBy, words, view);
  return html`${
      title
        ? html`<div class="group-title" role="heading" aria-level=${Math.min(view.level + 1, 6)}>
            ${title} <span class="muted">(${total})</span>
          </div>`
        : nothing
    }
    <ul class="actors" part="list" aria-label=${title ?? words.label}>
      ${actors.map((actor, i) => actorCard(actor, first + i, words, view))}
    </ul>`;
}

function groupTitle(
  code: string | undefined,
  by: ActorGrouping,
  { otherTheme, otherArea }: ActorsMessages,
  view: MapView,
): string {
  if (code === undefined) return by === 'theme' ? otherTheme : otherArea;
  return labelOf(code, by, view);
}

/** Areas are EPCI (SIREN), communes that are in none known (INSEE) or countries (two letters). */
function labelOf(code: string, by: ActorGrouping, { labels }: MapView): string {
  if (by === 'theme') return labels('themes', code);
  return labels(/^[A-Z]{2}$/.test(code) ? 'countries' : code.length === 5 ? 'communes' : 'epcis', code);
}
