/** What the visitor has chosen, each with the way to take it back. */
import type { Language } from 'essonne-international';
import { html, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { filtersMessages } from './messages.js';

/** A choice and what takes it back. @typeParam Filters The visitor's choices. */
export interface Chosen<Filters> {
  readonly key: string;
  readonly label: string;
  readonly without: Filters;
}

const CROSS = svg`<path d="M4 2.6 8 6.6l4-4L13.4 4l-4 4 4 4-1.4 1.4-4-4-4 4L2.6 12l4-4-4-4z"></path>`;

/** One entry a code of the filters of codes, in the order of `names`. */
export function chosenCodes<Name extends string>(
  names: readonly Name[],
  filters: Readonly<Partial<Record<Name, readonly string[] | undefined>>>,
  labelsOf: (name: Name) => (code: string) => string,
): readonly Chosen<Partial<Record<Name, readonly string[] | undefined>>>[] {
  return names.flatMap((name) => {
    const codes = filters[name] ?? [];
    if (codes.length === 0) return [];
    const labelOf = labelsOf(name);
    return codes.map((code) => {
      const others = codes.filter((other) => other !== code);
      const without = { [name]: others.length > 0 ? others : undefined };
      return { key: `${name} ${code}`, label: labelOf(code), without } as Chosen<typeof filters>;
    });
  });
}

/** The choices as buttons that take them back. */
export function chosenFilters<Filters>(
  chosen: readonly Chosen<Filters>[],
  language: Language,
  filter: (without: Filters) => void,
): TemplateResult {
  const words = filtersMessages[language];
  return html`<ul class="chosen" aria-label=${words.chosen}>
    ${repeat(
      chosen,
      ({ key }) => key,
      ({ label, without }) =>
        html`<li>
          <button
            type="button"
            aria-label=${words.remove(label)}
            @click=${({ currentTarget }: Event) => {
              focusNeighbour(currentTarget as HTMLElement);
              filter(without);
            }}
          >
            ${label} <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${CROSS}</svg>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Before a button goes, the focus goes to the next one, or the one before; to the count after the last one. */
function focusNeighbour(button: HTMLElement): void {
  const item = button.closest('li')!;
  const neighbour = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector('button');
  (neighbour ?? (item.getRootNode() as ShadowRoot).querySelector<HTMLElement>('[part=count]'))?.focus();
}
