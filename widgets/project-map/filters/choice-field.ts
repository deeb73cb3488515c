/** A choice among codes: a button that says what is chosen, and the values to tick, which are loaded when it opens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeFilter } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { drawn } from '../templates/drawn.js';

/** @param labelOf Words of a code. */
export function choiceField(
  view: MapView,
  name: CodeFilter,
  label: string,
  labelOf: (code: string) => string,
): TemplateResult {
  const { shared, visitor, parts, actions } = view;
  const isOpen = visitor.openChoice?.name === name;
  const set = (open: boolean): void => actions.set({ openChoice: open ? { name, search: '' } : undefined });
  // A click beside it closes it; a switch to another window does not.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (isOpen && document.hasFocus() && !(currentTarget as Element).contains(relatedTarget as Node | null)) set(false);
  };
  return html`<div class="field" tabindex="-1" @focusout=${leave}>
    <label id="${name}-label" for=${name}>${label}</label>
    <button
      id=${name}
      class="choice"
      type="button"
      aria-labelledby="${name}-label ${name}"
      aria-expanded=${isOpen}
      @click=${() => set(!isOpen)}
    >
      <span>${visitor.filters[name]?.map(labelOf).join(', ') || shared.all}</span>
    </button>
    ${isOpen ? drawn(parts.filters, view, ({ choicePanel }) => choicePanel(view, name, label)) : nothing}
  </div>`;
}
