/** Templates that remember something, or wait for something, as long as they stay in the page. */
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';

type Template<State> = (state: State, set: (state: State) => void) => unknown;

class Stateful extends AsyncDirective {
  #state: unknown;
  #template: Template<unknown> | undefined;

  override render(initial: unknown, template: Template<unknown>): unknown {
    if (!this.#template) this.#state = initial;
    this.#template = template;
    return template(this.#state, this.#set);
  }

  readonly #set = (state: unknown): void => {
    this.#state = state;
    this.setValue(this.#template!(state, this.#set));
  };
}

const statefulDirective = directive(Stateful);

/** A template with a state of its own, which it sets itself; the page follows at once. */
export function stateful<State>(initial: State, template: Template<State>): DirectiveResult {
  return statefulDirective(initial, template as Template<unknown>);
}

/** Where a load stands. */
export type Loading<Value> =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly retry: () => void };

type Load<Value> = (signal: AbortSignal) => Promise<Value>;

class Loaded extends AsyncDirective {
  #loading: Loading<unknown> | undefined;
  #abort: AbortController | undefined;
  #load: Load<unknown> | undefined;
  #template: ((loading: Loading<unknown>) => unknown) | undefined;

  override render(load: Load<unknown>, template: (loading: Loading<unknown>) => unknown): unknown {
    this.#load = load;
    this.#template = template;
    if (!this.#loading) this.#start();
    return template(this.#loading!);
  }

  override disconnected(): void {
    this.#abort?.abort();
  }

  override reconnected(): void {
    if (this.#loading?.kind === 'pending') this.#start();
  }

  #start(): void {
    const { signal } = (this.#abort = new AbortController());
    this.#loading = { kind: 'pending' };
    this.#load!(signal).then(
      (value) => this.#show(signal, { kind: 'ready', value }),
      () => this.#show(signal, { kind: 'failed', retry: this.#retry }),
    );
  }

  readonly #retry = (): void => {
    this.#start();
    this.setValue(this.#template!(this.#loading!));
  };

  #show(signal: AbortSignal, loading: Loading<unknown>): void {
    if (signal.aborted) return;
    this.#loading = loading;
    this.setValue(this.#template!(loading));
  }
}

const loadedDirective = directive(Loaded);

/** A template that is shown while something loads, then with it or with the way to try again. It loads once. */
export function loaded<Value>(load: Load<Value>, template: (loading: Loading<Value>) => unknown): DirectiveResult {
  return loadedDirective(load, template as (loading: Loading<unknown>) => unknown);
}
