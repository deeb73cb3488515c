import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CalendarData, type CalendarResults, findEvents } from './calendar-data.js';
import type { CalendarFilters } from './calendar-query.js';

/** How the controller works for its host. */
export interface ResultsOptions {
  /** The data, once open, and the visitor's choices; another object asks again. */
  readonly asked: () => { readonly data: CalendarData | undefined; readonly filters: CalendarFilters };
  /** Results of choices that the visitor changed. */
  readonly onResults: (results: CalendarResults, filters: CalendarFilters) => void;
  readonly onError: (error: unknown) => void;
}

/** Keeps the results of the visitor's choices: the former ones stay until the new ones are there, late ones are dropped. */
export class ResultsController implements ReactiveController {
  results: CalendarResults | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: ResultsOptions;
  #data: CalendarData | undefined;
  #filters: CalendarFilters | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: ResultsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const { data, filters } = this.#options.asked();
    if (data === this.#data && filters === this.#filters) return;
    const isNewData = data !== this.#data;
    if (isNewData) this.results = data?.all;
    this.#data = data;
    this.#filters = filters;
    this.#abort?.abort();
    if (data) void this.#find(data, filters, isNewData);
  }

  async #find(data: CalendarData, filters: CalendarFilters, isNewData: boolean): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      const results = await findEvents(data, filters, signal);
      if (signal.aborted) return;
      this.results = results;
      if (!isNewData) this.#options.onResults(results, filters);
    } catch (error) {
      if (!signal.aborted) this.#options.onError(error);
    }
    this.#host.requestUpdate();
  }
}
