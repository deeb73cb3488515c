/** What the visitor has chosen, each with the way to take it back. */
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CODE_FILTERS, FLAG_FILTERS, type MapFilters } from '../data/project-query.js';
import type { MapView } from '../map-view.js';
import { icon } from '../templates/icons.js';
import { labelsOfCodes } from './code-choices.js';
import { filtersMessages } from './filters-messages.js';

/** A choice and what takes it back. */
export interface Chosen {
  readonly key: string;
  readonly label: string;
  readonly without: MapFilters;
}

const CROSS = 'M4 2.6 8 6.6l4-4L13.4 4l-4 4 4 4-1.4 1.4-4-4-4 4L2.6 12l4-4-4-4z';

/** The choices one by one, in the order of the controls. */
export function chosenOf(view: MapView): readonly Chosen[] {
  const { filters } = view.visitor;
  const words = filtersMessages[view.language];
  const chosen: Chosen[] = [];
  if (filters.text) chosen.push({ key: 'text', label: words.quoted(filters.text), without: { text: undefined } });
  for (const name of CODE_FILTERS) {
    const codes = filters[name];
    if (!codes?.length) continue;
    const labelOf = labelsOfCodes(view, name);
    for (const code of codes) {
      const others = codes.filter((other) => other !== code);
      const without = { [name]: others.length > 0 ? others : undefined };
      chosen.push({ key: `${name} ${code}`, label: labelOf(code), without });
    }
  }
  const { fromYear, toYear, near } = filters;
  if (fromYear) chosen.push({ key: 'from', label: words.years.since(fromYear), without: { fromYear: undefined } });
  if (toYear) chosen.push({ key: 'to', label: words.years.until(toYear), without: { toYear: undefined } });
  if (near) chosen.push({ key: 'near', label: words.near.within(near.km), without: { near: undefined } });
  for (const name of FLAG_FILTERS)
    if (filters[name]) chosen.push({ key: name, label: words.flags[name], without: { [name]: undefined } });
  return chosen;
}

/** The choices as buttons that take them back. */
export function chosenFilters(view: MapView): TemplateResult {
  const words = filtersMessages[view.language];
  return html`<ul class="chosen" aria-label=${words.chosen}>
    ${repeat(
      chosenOf(view),
      ({ key }) => key,
      ({ label, without }) =>
        html`<li>
          <button
            type="button"
            aria-label=${words.remove(label)}
            @click=${({ currentTarget }: Event) => {
              focusNeighbour(currentTarget as HTMLElement);
              view.actions.filter(without);
            }}
          >
            ${label} ${icon(CROSS)}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Before a button goes, the focus goes to the next one, or the one before; to the count after the last one. */
function focusNeighbour(button: HTMLElement): void {
  const item = button.closest('li')!;
  const neighbour = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('button');
  (neighbour ?? item.closest('.summary')?.querySelector<HTMLElement>('[part=count]'))?.focus();
}
