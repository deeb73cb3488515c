import type { ReactiveControllerHost } from 'lit';
import { dispatch } from '../shared/dispatch.js';
import type { Failure } from './map-view.js';

/** Holds what could not be had besides the map's own data: the map says so and goes on with what it has. */
export class FailureController {
  last: Failure | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onRetry: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, onRetry: () => void) {
    this.#host = host;
    this.#onRetry = onRetry;
  }

  /** @param again Asks for it again, as the visitor wishes. */
  add(error: unknown, again: () => void): void {
    const retry = (): void => {
      this.last = undefined;
      this.#onRetry();
      again();
      this.#host.requestUpdate();
    };
    this.last = { error, retry };
    dispatch(this.#host, 'data-error', { error });
    this.#host.requestUpdate();
  }
}
