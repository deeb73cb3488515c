/** Taking the calendar home: the button of the first view; what it opens is loaded when it is first pressed. */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import type { CalendarContext } from '../context.js';
import type * as panelModule from './index.js';

/** Whether the panel is open, and the panel. */
export class TakeHome {
  isOpen = false;
  readonly part: LazyPart<typeof panelModule>;
  readonly toggle: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.part = new LazyPart(host, () => import('./index.js'));
    this.toggle = () => {
      this.isOpen = !this.isOpen;
      host.requestUpdate();
    };
  }
}

/** The button that opens and closes the panel. */
export function takeHomeButton({ isOpen, toggle }: TakeHome, { words }: CalendarContext): TemplateResult {
  return html`<button type="button" class="no-print" aria-expanded=${isOpen} @click=${toggle}>
    ${words.takeHome}
  </button>`;
}
