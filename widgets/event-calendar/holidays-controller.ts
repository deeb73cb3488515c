import type { Catalog } from 'essonne-international';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';
import type { HolidaysLayer } from './context.js';
import type * as holidaysModule from './holidays/index.js';
import type { LayerContext } from './holidays/layer.js';

/** Where the holidays are, when they are to be shown. */
export interface HolidaysOptions {
  /** `undefined` when they are not wanted, or the catalog is not there yet. */
  readonly asked: () => { readonly catalog: Catalog; readonly address: string } | undefined;
}

/** The holidays that the data give. They are an extra: the calendar does not wait for them, and goes without. */
export class HolidaysController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: HolidaysOptions;
  readonly #part: LazyPart<typeof holidaysModule>;
  #catalog: Catalog | undefined;
  #days: holidaysModule.HolidayDays | undefined;

  constructor(host: ReactiveControllerHost & Element, options: HolidaysOptions) {
    this.#host = host;
    this.#options = options;
    this.#part = new LazyPart(host, () => import('./holidays/index.js'));
    host.addController(this);
  }

  hostUpdated(): void {
    const asked = this.#options.asked();
    const catalog = asked?.catalog.holidays && asked.catalog;
    const module = catalog && this.#part.module;
    if (!module || catalog === this.#catalog) return;
    this.#catalog = catalog;
    this.#days = undefined;
    void module.loadHolidays(catalog, asked.address).then(
      (days) => {
        if (this.#catalog !== catalog) return;
        this.#days = days;
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  /** The layer as the views show it; `undefined` until it is there, or when it is not wanted. */
  layer(context: LayerContext): HolidaysLayer | undefined {
    if (!this.#days || this.#options.asked()?.catalog !== this.#catalog) return undefined;
    return this.#part.module?.holidaysLayer(this.#days, context);
  }
}
