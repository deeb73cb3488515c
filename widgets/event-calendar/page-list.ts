/** The list of events that the page wrote inside the element: shown until the calendar is drawn, and if it cannot be. */
import { html, type TemplateResult } from 'lit';
import { skeleton } from './skeleton.js';

/** What stands for the calendar until it is drawn: the page's own list, else the shape of what comes. */
export function waitingShape(element: Element): TemplateResult {
  return element.querySelector('ol') ? html`` : skeleton();
}

/** The focus goes on from the calendar when it was in the list that the calendar has just replaced. */
export function takeFocus(element: Element, root: ParentNode): void {
  if (element.querySelector(':focus') && !root.querySelector('slot'))
    root.querySelector<HTMLElement>('#period')?.focus();
}
