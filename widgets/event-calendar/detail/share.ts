/** The link to an event, copied or shown to be copied. */
import type { EventRecord } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { copyAddress } from '../../shared/copy-address.js';
import { type CalendarContext, urlIn } from '../context.js';
import { eventLink, FRAGMENT_NAME } from '../url/event-link.js';
import { detailMessages } from './messages.js';

/** A button that copies the event's address; nothing when it has none. */
export function share(event: EventRecord, context: CalendarContext): TemplateResult | typeof nothing {
  const address = addressOf(event, context);
  if (address === undefined) return nothing;
  const { copy, address: field } = detailMessages[context.language];
  return html`<p class="no-print">${copyAddress(address, { button: copy, field }, context.language)}</p>`;
}

/** Where others find an event: this page, when its address follows the calendar; else the event's own page. */
export function addressOf(
  { id, url }: Pick<EventRecord, 'id' | 'url'>,
  context: Pick<CalendarContext, 'fragment' | 'dataUrl'>,
): string | undefined {
  const { fragment, dataUrl } = context;
  return fragment === undefined ? urlIn({ dataUrl }, url) : eventLink(fragment || FRAGMENT_NAME, id);
}
