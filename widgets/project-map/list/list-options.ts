/** How the list is arranged: by what, in which form and order. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from '../map-view.js';
import { LIST_STEP, type ListState } from '../visitor-state.js';
import { listMessages } from './list-messages.js';

/** The fields, those that make no difference left out. */
export function listOptions({ view, visitor, language, actions }: MapView): TemplateResult {
  const words = listMessages[language];
  const { by, form, sort, groupedBy = 'none', isLimitedToView } = visitor.list;
  const set = (change: Partial<ListState>): void => actions.setList({ ...change, shownCount: LIST_STEP });
  const sorts = words.sorts as Readonly<Record<string, string>>;
  return html`<div class="list-options no-print" role="group" aria-label=${words.group}>
    ${choice('form', words.form, { cards: words.cards, table: words.table }, form, (value) => set({ form: value }))}
    ${
      by === 'project'
        ? choice('sort', words.sort, words.sorts, sort in sorts ? sort : '', (value) => set({ sort: value }))
        : form === 'table'
          ? nothing
          : choice('grouping', words.grouping, words.groupings, groupedBy, (value) =>
              set({ groupedBy: value === 'none' ? undefined : value }),
            )
    }
    ${
      view === 'list'
        ? nothing
        : html`<label class="limit">
            <input
              type="checkbox"
              .checked=${isLimitedToView}
              @change=${() => set({ isLimitedToView: !isLimitedToView })}
            />
            ${words.limit}
          </label>`
    }
  </div>`;
}

/** @param chosen None of the options for an order that only the table gives. */
function choice<Value extends string>(
  name: string,
  label: string,
  options: Readonly<Record<Value, string>>,
  chosen: string,
  choose: (value: Value) => void,
): TemplateResult {
  const id = `list-${name}`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Value)}>
      ${chosen === '' ? html`<option value="" disabled selected>–</option>` : nothing}
      ${Object.entries<string>(options).map(
        ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </div>`;
}
