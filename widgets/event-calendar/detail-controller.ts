import type { EventRecord } from 'essonne-international';
import type { FormatContext } from 'essonne-international/formats';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';
import { type CalendarData, eventById } from './calendar-data.js';
import type * as detailModule from './detail/index.js';
import type { SuperEvent } from './detail/related-events.js';

/** What the controller asks of its host. */
export interface DetailOptions {
  readonly data: () => CalendarData | undefined;
  readonly selected: () => string | undefined;
  readonly format: () => FormatContext;
}

/** The event that is open, what it belongs to, and its file. */
export class DetailController implements ReactiveController {
  event: EventRecord | undefined;
  superEvent: SuperEvent | undefined;
  hasExportFailed = false;
  /** The templates of the detail, loaded when an event is first opened. */
  readonly part: LazyPart<typeof detailModule>;
  readonly #host: ReactiveControllerHost;
  readonly #options: DetailOptions;
  #related: EventRecord | undefined;

  constructor(host: ReactiveControllerHost & Element, options: DetailOptions) {
    this.#host = host;
    this.#options = options;
    this.part = new LazyPart(host, () => import('./detail/index.js'));
    host.addController(this);
  }

  hostUpdate(): void {
    const data = this.#options.data();
    const event = data && eventById(data, this.#options.selected());
    if (event !== this.event) {
      this.event = event;
      this.superEvent = undefined;
      this.#related = undefined;
      this.hasExportFailed = false;
    }
    if (data && event && event !== this.#related) void this.#findSuperEvent(data, event);
  }

  /** Offers the event as a file for the visitor's own calendar. */
  async export(event: EventRecord): Promise<void> {
    const catalog = this.#options.data()?.catalog;
    try {
      await this.part.module?.exportEvent(event, { ...this.#options.format(), catalog });
      this.hasExportFailed = false;
    } catch {
      this.hasExportFailed = true;
    }
    this.#host.requestUpdate();
  }

  async #findSuperEvent(data: CalendarData, event: EventRecord): Promise<void> {
    const { module } = this.part;
    if (!module) return;
    this.#related = event;
    const found = await module.superEventOf(data, event);
    // Another event was opened meanwhile.
    if (this.#related !== event) return;
    this.superEvent = found;
    this.#host.requestUpdate();
  }
}
