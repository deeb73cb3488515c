import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { EventRecords } from './event-records.js';

/** What a drawing is made of: the period it shows, and the records that it asks for. */
interface Drawn {
  readonly data: { readonly records: EventRecords };
}

/**
 * Draws from records that are read when they are asked for: the former drawing stays until those of the next are there.
 */
export class RecordController<Model extends Drawn> implements ReactiveController {
  /** Whether what is shown is the former drawing. */
  isWaiting = false;
  readonly #host: ReactiveControllerHost;
  #records: EventRecords | undefined;
  #shown: Model | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Draws a model when its records are in hand, or cannot be read; otherwise what it makes of the last one that was.
   * @param ask Asks for the records that it shows for sure: without them it need not be drawn.
   * @param former What is kept of the last model while the next is waited for.
   * @returns `undefined` when there is nothing to show yet.
   */
  draw(
    model: Model,
    ask: (model: Model) => void,
    draw: (model: Model, isBusy: boolean) => TemplateResult,
    former: (model: Model, shown: Model) => Model,
  ): TemplateResult | undefined {
    const { records } = model.data;
    this.#records = records;
    records.beginDrawing();
    ask(model);
    const drawing = records.isComplete ? draw(model, false) : undefined;
    this.isWaiting = !records.isComplete;
    if (!this.isWaiting) {
      this.#shown = model;
      return drawing;
    }
    return this.#shown?.data === model.data ? draw(former(model, this.#shown), true) : undefined;
  }

  hostUpdated(): void {
    void this.#records?.read()?.then(() => this.#host.requestUpdate());
  }
}
