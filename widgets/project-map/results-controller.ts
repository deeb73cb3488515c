import type { Page } from 'essonne-international';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findProjects, type MapData } from './project-data.js';
import type { MapFilters } from './project-query.js';

/** How the controller works for its host. */
export interface ResultsOptions {
  /** The data, once open, and the visitor's choices; another object asks again. */
  readonly asked: () => { readonly data: MapData | undefined; readonly filters: MapFilters };
  /** New results came; `isFirst` for the first ones of these data. */
  readonly onResults: (page: Page<'projects'>, isFirst: boolean) => void;
  readonly onError: (error: unknown) => void;
}

/** Keeps the results of the visitor's choices: the former ones stay until the new ones are there, late ones are dropped. */
export class ResultsController implements ReactiveController {
  page: Page<'projects'> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: ResultsOptions;
  #data: MapData | undefined;
  #filters: MapFilters | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: ResultsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const { data, filters } = this.#options.asked();
    if (data === this.#data && filters === this.#filters) return;
    const isFirst = data !== this.#data;
    if (isFirst) this.page = undefined;
    this.#data = data;
    this.#filters = filters;
    this.#abort?.abort();
    if (data) void this.#find(data, filters, isFirst);
  }

  async #find(data: MapData, filters: MapFilters, isFirst: boolean): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      const page = await findProjects(data.projects, data.presets, filters, signal);
      if (signal.aborted) return;
      this.page = page;
      this.#options.onResults(page, isFirst);
    } catch (error) {
      if (!signal.aborted) this.#options.onError(error);
    }
    this.#host.requestUpdate();
  }
}
