import { isEssonneError, type Project, type Resource } from 'essonne-international';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyPart } from '../../shared/lazy-part.js';
import type * as detailModule from './project-detail.js';

/** What is to be shown. */
interface Asked {
  readonly projects: Resource<'projects'> | undefined;
  readonly id: string | undefined;
}

/** Reads the project that was selected, and loads the template that shows it. */
export class DetailController implements ReactiveController {
  /** The project to show, once it was read. */
  project: Project | undefined;
  /** The template; loaded when it is first asked for. */
  readonly part: LazyPart<typeof detailModule>;
  readonly #host: ReactiveControllerHost;
  readonly #asked: () => Asked;
  readonly #onError: (error: unknown) => void;
  #current: Asked = { projects: undefined, id: undefined };

  constructor(host: ReactiveControllerHost & Element, asked: () => Asked, onError: (error: unknown) => void) {
    this.part = new LazyPart(host, () => import('./project-detail.js'));
    this.#host = host;
    this.#asked = asked;
    this.#onError = onError;
    host.addController(this);
  }

  hostUpdate(): void {
    const asked = this.#asked();
    if (asked.projects === this.#current.projects && asked.id === this.#current.id) return;
    this.#current = asked;
    this.project = undefined;
    if (asked.projects && asked.id) void this.#read(asked.projects, asked.id, asked);
  }

  async #read(projects: Resource<'projects'>, id: string, asked: Asked): Promise<void> {
    try {
      const project = await projects.retrieve(id);
      if (asked === this.#current) this.project = project;
    } catch (error) {
      // An identifier that is no longer published leaves the list as it is.
      if (asked === this.#current && !(isEssonneError(error) && error.code === 'not-found')) this.#onError(error);
    }
    this.#host.requestUpdate();
  }
}
