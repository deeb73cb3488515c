import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How the controller works for its host. */
export interface ResultsOptions<Data, Filters, Results> {
  /** The data, once open, and the visitor's choices; another object asks again. */
  readonly asked: () => { readonly data: Data | undefined; readonly filters: Filters };
  readonly find: (data: Data, filters: Filters, signal: AbortSignal) => Promise<Results>;
  /** Results that new data come with, shown until the first ones are found. */
  readonly initial?: (data: Data) => Results;
  /** New results came; `isFirst` for the first ones of these data. */
  readonly onResults: (results: Results, filters: Filters, isFirst: boolean) => void;
  readonly onError: (error: unknown) => void;
  /** Results to go on with when the first ones cannot be had. */
  readonly fallback?: (data: Data) => Results;
}

/** Keeps the results of the visitor's choices: the former ones stay until the new ones are there, late ones are dropped. */
export class ResultsController<Data extends object, Filters, Results> implements ReactiveController {
  results: Results | undefined;
  /** Whether the results are not those of the last choices, which could not be had. */
  hasFailed = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: ResultsOptions<Data, Filters, Results>;
  #data: Data | undefined;
  #filters: Filters | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: ResultsOptions<Data, Filters, Results>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Finds the results again, after an error. */
  retry(): void {
    this.#filters = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { data, filters } = this.#options.asked();
    if (data === this.#data && filters === this.#filters) return;
    const isFirst = data !== this.#data;
    if (isFirst) this.results = data && this.#options.initial?.(data);
    this.#data = data;
    this.#filters = filters;
    this.#abort?.abort();
    if (data) void this.#find(data, filters, isFirst);
  }

  async #find(data: Data, filters: Filters, isFirst: boolean): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.hasFailed = false;
    const { find, onResults, onError, fallback } = this.#options;
    const show = (results: Results): void => onResults((this.results = results), filters, isFirst);
    try {
      const results = await find(data, filters, signal);
      if (signal.aborted) return;
      show(results);
    } catch (error) {
      if (signal.aborted) return;
      this.hasFailed = true;
      if (fallback && !this.results) show(fallback(data));
      onError(error);
    }
    this.#host.requestUpdate();
  }
}
