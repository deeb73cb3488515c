import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LazyPart } from '../shared/lazy-part.js';

/** A part that a button opens and closes; it is loaded when it is first opened. */
export class DisclosedPart<Module extends object> {
  isOpen = false;
  readonly part: LazyPart<Module>;
  readonly toggle: () => void;

  constructor(host: ReactiveControllerHost, part: LazyPart<Module>) {
    this.part = part;
    this.toggle = () => {
      this.isOpen = !this.isOpen;
      host.requestUpdate();
    };
  }
}

/** The button that opens and closes a part. @param id What it is found by. */
export function disclosureButton(
  { isOpen, toggle }: Pick<DisclosedPart<object>, 'isOpen' | 'toggle'>,
  text: string,
  id: string,
): TemplateResult {
  return html`<button type="button" id=${id} class="no-print" aria-expanded=${isOpen} @click=${toggle}>
    ${text}
  </button>`;
}
