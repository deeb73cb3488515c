/** What the visitor takes home: events for an agenda, a subscription, a link, a print. Loaded when first asked for. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CalendarFilters } from '../calendar-query.js';
import { eventQuery } from '../data/event-query.js';
import type { CalendarContext } from '../context.js';
import { addEvents } from './add-events.js';
import { takeHomeMessages } from './messages.js';
import { sharing } from './sharing.js';
import { subscription } from './subscription.js';
import type { TakenData } from './taken-data.js';

/** Adopted by the element when this part is loaded. */
export { styles } from './styles.js';

/** What is shown, and can be taken. */
export interface TakeHomeModel {
  readonly data: TakenData;
  readonly filters: CalendarFilters;
}

/** The panel. */
export function takeHomePanel({ data, filters }: TakeHomeModel, context: CalendarContext): TemplateResult {
  const query = eventQuery(data.presets, filters);
  const words = takeHomeMessages[context.language];
  // Other filters are other events, counted anew.
  return html`<div class="take-home no-print" part="take-home" role="group" aria-label=${words.group}>
    ${keyed(JSON.stringify(query), [addEvents(data, query, context), subscription(data, query, context)])}
    ${sharing(context)}
  </div>`;
}
