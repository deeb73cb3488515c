import type { EventRecord } from 'essonne-international';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CalendarActions } from '../actions.js';
import type { CalendarData } from '../calendar-data.js';
import type { CalendarContext } from '../context.js';
import type { CalendarModel } from '../frame.js';
import { eventDetail } from './event-detail.js';
import { exportEvent } from './export-event.js';
import { subEventsOf, type SuperEvent, superEventOf } from './related-events.js';
import { styles } from './styles.js';

/** The event that is open: what it belongs to, and its file. */
export class OpenEvent {
  readonly styles = styles;
  readonly #host: ReactiveControllerHost;
  #event: EventRecord | undefined;
  #superEvent: SuperEvent | undefined;
  #hasExportFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is said of the event below its title. */
  show(
    event: EventRecord,
    { data, chosenIndex }: CalendarModel,
    context: CalendarContext,
    actions: CalendarActions,
  ): TemplateResult {
    if (event !== this.#event) {
      this.#event = event;
      this.#superEvent = undefined;
      this.#hasExportFailed = false;
      void this.#findSuperEvent(data, event);
    }
    const model = {
      event,
      chosenIndex,
      superEvent: this.#superEvent,
      subEvents: subEventsOf(data.records, event),
      hasExportFailed: this.#hasExportFailed,
      export: () => void this.#export(event, data, context),
    };
    return eventDetail(model, context, actions);
  }

  /** Offers the event as a file for the visitor's own calendar. */
  async #export(event: EventRecord, { catalog }: CalendarData, context: CalendarContext): Promise<void> {
    const { language, dataUrl, now } = context;
    try {
      await exportEvent(event, { language, catalog, baseUrl: dataUrl, now: new Date(now).toISOString() });
      this.#hasExportFailed = false;
    } catch {
      this.#hasExportFailed = true;
    }
    this.#host.requestUpdate();
  }

  async #findSuperEvent(data: CalendarData, event: EventRecord): Promise<void> {
    const found = await superEventOf(data, event);
    // Another event was opened meanwhile.
    if (!found || this.#event !== event) return;
    this.#superEvent = found;
    this.#host.requestUpdate();
  }
}
