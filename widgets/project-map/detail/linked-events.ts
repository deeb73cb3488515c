/** The events linked to a project, by itself or by themselves; read when its detail is open. */
import { type EventRecord, eventsDataset, type Project } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { dayInEssonne } from '../../shared/format.js';
import { sharedResource } from '../../shared/resources.js';
import { safeUrl } from '../../shared/safe-url.js';
import type { MapView } from '../map-view.js';
import { detailMessages } from './detail-messages.js';
import { type Content, list, section, text } from './detail-text.js';
import { arrangeEvents, type DatedEvent, occurrenceText } from './event-when.js';
import { loaded } from '../../shared/stateful.js';
import { waiting } from './waiting.js';

/** The section of the linked events; what is to come first, what is over folded. */
export function linkedEvents(project: Project, view: MapView): TemplateResult {
  const words = detailMessages[view.language];
  return html`${loaded(
    (signal) => eventsOf(project, view.src, signal),
    (events) => {
      if (events.kind === 'ready') return section(words.events, eventList(events.value, view), view);
      // Whether there are any is not known before they are read: nothing is promised.
      if (events.kind === 'pending' && !project.events?.length) return nothing;
      return section(words.events, waiting(events, words.unread.events, view), view);
    },
  )}`;
}

/** Events that the project names, and those that name it. */
async function eventsOf({ id, events: ids = [] }: Project, src: string, signal: AbortSignal): Promise<EventRecord[]> {
  const resource = sharedResource(src, eventsDataset);
  const queries = [{ project: id }, ...(ids.length > 0 ? [{ id: ids }] : [])];
  const pages = await Promise.all(queries.map((query) => resource.list({ ...query, limit: Infinity }, { signal })));
  return [...new Map(pages.flatMap(({ items }) => items).map((event) => [event.id, event])).values()];
}

function eventList(events: readonly EventRecord[], view: MapView): Content {
  if (events.length === 0) return nothing;
  const { upcoming, past } = arrangeEvents(events, dayInEssonne(new Date()));
  const lines = (some: readonly DatedEvent[]): Content =>
    list(
      some.map((one) => eventLine(one, view)),
      view,
    );
  return html`<div class="events">
    ${lines(upcoming)}
    ${
      past.length === 0
        ? nothing
        : html`<details ?open=${upcoming.length === 0 && past.length === 1}>
            <summary>${detailMessages[view.language].pastEvents(past.length)}</summary>
            ${lines(past)}
          </details>`
    }
  </div>`;
}

function eventLine({ event, occurrence, otherCount }: DatedEvent, view: MapView): TemplateResult {
  const { language, labels, src } = view;
  const words = detailMessages[language];
  const href = safeUrl(event.url, src);
  const title = text(event.title, view);
  const status = occurrence.status ?? event.status;
  const { place } = occurrence;
  const where = (place?.commune && labels('communes', place.commune)) || view.text(place?.name);
  const when = occurrenceText(event, occurrence, language, words);
  return html`${href === undefined ? title : html`<a href=${href}>${title}</a>`}
    ${
      status === undefined || status === 'scheduled'
        ? nothing
        : html`<strong class="status">${labels('eventStatuses', status)}</strong>`
    }
    <div class="muted">
      ${[when, otherCount > 0 ? words.otherDates(otherCount) : '', where].filter(Boolean).join(' · ')}
    </div>`;
}
