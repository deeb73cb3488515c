import type { Table } from 'essonne-international';
import type { Mark } from './engine/layer.js';
import type { FocusController } from './focus-controller.js';
import type { MarkContent, NamedMarkLayer } from './layers/layer-part.js';
import type { MapProperties } from './map-properties.js';
import type { MapActions } from './map-view.js';
import type { VisitorController } from './visitor-controller.js';
import { LIST_STEP } from './visitor-state.js';

/** What opening needs of the map. */
interface OpenOptions {
  readonly visitor: VisitorController;
  readonly focus: FocusController;
  /** The projects that rows are of. */
  readonly table: () => Table<'projects'> | undefined;
  /** A project was opened, or closed. */
  readonly onSelect: (id: string | null) => void;
  /** A project could not be read. */
  readonly onError: (error: unknown, retry: () => void) => void;
}

/** Opens and closes a project, what lies at a mark, a panel; and has the focus follow, then come back. */
export class OpenController {
  readonly #host: Pick<MapProperties, 'selected'>;
  readonly #options: OpenOptions;
  /** What the interface asks for. */
  readonly actions: Pick<MapActions, 'show' | 'open' | 'close' | 'showMore'> = {
    show: (content, from) => this.#show(content, from),
    open: (row) => void this.#open(row),
    close: () => this.#close(),
    showMore: () => this.#showMore(),
  };

  constructor(host: Pick<MapProperties, 'selected'>, options: OpenOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Opens what a mark stands for: its only project, or the list of them. */
  openMark(mark: Mark): void {
    const content = (mark.layer as NamedMarkLayer).contentOf(mark);
    if ('rows' in content && content.rows.length === 1) void this.#open(content.rows[0]!, '.surface');
    else this.#show(content, '.surface');
  }

  /** Lists the projects of a place, or shows a panel. @param from Selector of what it is opened from. */
  #show(content: MarkContent, from: string): void {
    const { focus, visitor } = this.#options;
    focus.origin = from;
    focus.next('.listed-at p', '.panel-title');
    this.#host.selected = undefined;
    visitor.set('rows' in content ? { listed: content, panel: undefined } : { panel: content });
    visitor.setList({ shownCount: LIST_STEP });
  }

  /** @param from Selector of what the detail is opened from; the project's line in the list without it. */
  async #open(row: number, from?: string): Promise<void> {
    const { focus, table, onSelect, onError } = this.#options;
    const asked = table()!;
    try {
      const [project] = await asked.records([row]);
      if (!project || asked !== table()) return;
      focus.origin = from ?? `[data-id="${CSS.escape(project.id)}"]`;
      focus.next('#detail-title');
      this.#host.selected = project.id;
      onSelect(project.id);
    } catch (error) {
      onError(error, () => void this.#open(row, from));
    }
  }

  /** Closes what is open, and goes back to what opened it. */
  #close(): void {
    const { focus, visitor } = this.#options;
    if (this.#host.selected) this.unselect();
    else visitor.set({ panel: undefined });
    focus.next(focus.origin, '.surface', '.side');
  }

  /** Closes the detail, and leaves the focus where it is. */
  unselect(): void {
    if (!this.#host.selected) return;
    this.#options.focus.next();
    this.#host.selected = undefined;
    this.#options.onSelect(null);
  }

  /** Shows more of the list, from the first of what it adds. */
  #showMore(): void {
    const { focus, visitor } = this.#options;
    const { shownCount } = visitor.state.list;
    focus.next(`[part=item]:nth-child(${shownCount + 1}) .open`, `[data-place='${shownCount}']`);
    visitor.setList({ shownCount: shownCount + LIST_STEP });
  }
}
