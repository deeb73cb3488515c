/** What the list offers beyond its first cards; loaded when its options are first opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from '../map-view.js';
import { drawn } from '../templates/drawn.js';
import { projectCards } from '../templates/project-list.js';
import { listMessages } from './list-messages.js';
import { emptyList } from './list-notes.js';
import { projectTable } from './project-table.js';

export { emptyList, listedAt, unread } from './list-notes.js';
export { listOptions } from './list-options.js';
export { styles } from './list-styles.js';
export { rowsInView } from './rows-in-view.js';

/** The list as the visitor arranged it: by organisation, as a table, or limited to what the map shows. */
export function listBody(view: MapView): TemplateResult {
  const { by, isLimitedToView } = view.visitor.list;
  const limited = isLimitedToView && view.view !== 'list' && !view.visitor.listed;
  return html`${limited ? inView(view) : nothing}
  ${by === 'organisation' ? drawn(view.parts.actors, view, ({ actorList }) => actorList(view)) : projects(view, limited)}`;
}

function projects(view: MapView, limited: boolean): TemplateResult | typeof nothing {
  if (view.rows.length === 0) return limited && view.selection.rows.length > 0 ? nothing : emptyList(view);
  return view.visitor.list.form === 'table' ? projectTable(view) : projectCards(view);
}

/** How many projects the map shows, and the way back to all of them. */
function inView({ rows, language, actions }: MapView): TemplateResult {
  const words = listMessages[language];
  const unlimit = ({ currentTarget }: Event): void => {
    // The button goes: the focus stays on the list.
    (currentTarget as Element).closest<HTMLElement>('.side')?.focus();
    actions.setList({ isLimitedToView: false });
  };
  return html`<div class="listed-at">
    <p role="status">${words.inView(rows.length)}</p>
    <button class="link no-print" type="button" @click=${unlimit}>${words.unlimit}</button>
  </div>`;
}
