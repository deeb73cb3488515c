/** Everything that the data say of an event. */
import { type EventRecord, textOf } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarActions } from '../actions.js';
import { type CalendarContext, textIn, urlIn } from '../context.js';
import { callFacts } from './call-facts.js';
import { occurrencesFact } from './detail-dates.js';
import { practicalFacts } from './detail-facts.js';
import { detailMessages } from './messages.js';
import { programme } from './programme.js';
import { share } from './share.js';

/** What the detail shows. */
export interface DetailModel {
  readonly event: EventRecord;
  /** Rank of the occurrence that was chosen. */
  readonly chosenIndex: number | undefined;
  /** The event of which this one is a part; `isOpenable` when the presets hold it. */
  readonly superEvent: { readonly event: EventRecord; readonly isOpenable: boolean } | undefined;
  readonly subEvents: readonly EventRecord[];
  readonly hasExportFailed: boolean;
  /** Offers the event as a file. */
  readonly export: () => void;
}

/** What follows the title of an event. */
export function eventDetail(model: DetailModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { event } = model;
  const words = detailMessages[context.language];
  return html`${event.summary && !isLabel(event) ? html`<p class="summary">${textIn(context, event.summary)}</p>` : nothing}
    <dl>
      ${occurrencesFact(event, model.chosenIndex, context)} ${callFacts(event, context)}
      ${practicalFacts(event, context)} ${relations(model, context, actions)}
    </dl>
    ${picture(event, context)}
    ${event.description ? html`<p class="description">${textIn(context, event.description)}</p>` : nothing}
    ${links(event, context)}
    <p class="no-print">
      ${
        isCancelled(event)
          ? words.noExport
          : html`<button type="button" class="primary" @click=${model.export}>${words.export}</button>`
      }
    </p>
    ${model.hasExportFailed ? html`<p role="alert">${words.exportFailed}</p>` : nothing} ${share(event, context)}`;
}

function isCancelled({ status, occurrences }: EventRecord): boolean {
  return occurrences.every((occurrence) => (occurrence.status ?? status) === 'cancelled');
}

/** Whether the summary of a deadline only says what is due, as its date does. */
function isLabel({ summary, occurrences }: EventRecord): boolean {
  return JSON.stringify(summary) === JSON.stringify(occurrences[0]?.label);
}

function relations(
  { superEvent, subEvents }: DetailModel,
  context: CalendarContext,
  actions: CalendarActions,
): unknown {
  const words = detailMessages[context.language];
  const button = (event: EventRecord): TemplateResult =>
    html`<button type="button" class="link" @click=${() => actions.openEvent(event.id)}>
      ${textIn(context, event.title)}
    </button>`;
  return [
    superEvent
      ? html`<dt>${words.partOf}</dt>
          <dd>${superEvent.isOpenable ? button(superEvent.event) : textIn(context, superEvent.event.title)}</dd>`
      : nothing,
    subEvents.length > 0
      ? html`<dt>${words.programme}</dt>
          <dd>${programme(subEvents, context, actions)}</dd>`
      : nothing,
  ];
}

function picture({ image }: EventRecord, context: CalendarContext): TemplateResult | typeof nothing {
  const src = image?.kind === 'image' ? urlIn(context, image.url) : undefined;
  if (!image || !src) return nothing;
  return html`<figure>
    <img src=${src} alt=${textOf(image.alt, context.language, context.defaultLanguage)} loading="lazy" />
    ${
      image.caption || image.credit
        ? html`<figcaption>
            ${textIn(context, image.caption)}
            ${image.credit ? detailMessages[context.language].credit(image.credit) : nothing}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function links(event: EventRecord, context: CalendarContext): TemplateResult | typeof nothing {
  const words = detailMessages[context.language];
  const isCall = event.kind === 'call-deadline';
  const all = [
    { href: urlIn(context, event.url), label: isCall ? words.callUrl : words.url },
    { href: urlIn(context, event.minutes), label: words.minutes },
    { href: urlIn(context, event.replay), label: words.replay },
  ].filter(({ href }) => href !== undefined);
  if (all.length === 0) return nothing;
  return html`<ul class="links">
    ${all.map(({ href, label }) => html`<li><a href=${href ?? nothing}>${label}</a></li>`)}
  </ul>`;
}
