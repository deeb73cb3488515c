import { type Client, isEssonneError, type Project } from 'essonne-international';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import type { MapView } from './map-view.js';

/** What is to be shown. */
interface Asked {
  readonly client: Client | undefined;
  readonly id: string | undefined;
}

/** Loads the project that was selected, and the template that shows it. */
export class DetailController implements ReactiveController {
  /** The project to show, once it is there. */
  project: Project | undefined;
  /** The template of the detail; loaded when the first one is opened. */
  render: ((project: Project, view: MapView) => TemplateResult) | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #asked: () => Asked;
  readonly #onError: (error: unknown) => void;
  #current: Asked = { client: undefined, id: undefined };

  constructor(host: ReactiveControllerHost & Element, asked: () => Asked, onError: (error: unknown) => void) {
    this.#host = host;
    this.#asked = asked;
    this.#onError = onError;
    host.addController(this);
  }

  hostUpdate(): void {
    const asked = this.#asked();
    if (asked.client === this.#current.client && asked.id === this.#current.id) return;
    this.#current = asked;
    this.project = undefined;
    if (asked.client && asked.id) void this.#load(asked.client, asked.id, asked);
  }

  async #load(client: Client, id: string, asked: Asked): Promise<void> {
    try {
      const [module, project] = await Promise.all([import('./project-detail.js'), client.projects.retrieve(id)]);
      if (asked !== this.#current) return;
      adoptStyles(this.#host, module.detailStyles);
      this.render = module.projectDetail;
      this.project = project;
    } catch (error) {
      // An identifier that is no longer published leaves the list as it is.
      if (asked === this.#current && !(isEssonneError(error) && error.code === 'not-found')) this.#onError(error);
    }
    this.#host.requestUpdate();
  }
}
