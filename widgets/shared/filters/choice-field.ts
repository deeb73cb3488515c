/** A choice among codes: a button that says what is chosen, and the values to tick, which are loaded when it opens. */
import { html, nothing, type TemplateResult } from 'lit';

/** The choice whose values are shown, and what is written to search among them. */
export interface OpenChoice {
  readonly name: string;
  readonly search: string;
}

/** A choice among codes, as its control needs it. */
export interface ChoiceControl {
  /** Name of the filter, and identifier of its button. */
  readonly name: string;
  readonly label: string;
  /** What is chosen, in words. */
  readonly value: string;
  /** The choice that is open, whichever it is. */
  readonly openChoice: OpenChoice | undefined;
  readonly open: (choice: OpenChoice | undefined) => void;
}

/** @param panel The values to tick. */
export function choiceField(
  { name, label, value, openChoice, open }: ChoiceControl,
  panel: () => TemplateResult | undefined,
): TemplateResult {
  const isOpen = openChoice?.name === name;
  // A click beside it closes it; a switch to another window does not.
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (isOpen && document.hasFocus() && !(currentTarget as Element).contains(relatedTarget as Node | null))
      open(undefined);
  };
  return html`<div class="field" tabindex="-1" @focusout=${leave}>
    <label id="${name}-label" for=${name}>${label}</label>
    <button
      id=${name}
      class="choice"
      type="button"
      aria-labelledby="${name}-label ${name}"
      aria-expanded=${isOpen}
      @click=${() => open(isOpen ? undefined : { name, search: '' })}
    >
      <span>${value}</span>
    </button>
    ${isOpen ? panel() : nothing}
  </div>`;
}
