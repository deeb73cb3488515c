import type { Mark } from './engine/layer.js';
import type { MarkContent, NamedMarkLayer } from './layers/layer-part.js';
import type { MapProperties } from './map-properties.js';
import type { OpenOptions } from './open-controller.js';
import { LIST_STEP } from './visitor-state.js';

/** Opens and closes a project, what lies at a mark, a panel; and has the focus follow, then come back. */
export class Opening {
  readonly #host: Pick<MapProperties, 'selected'>;
  readonly #options: OpenOptions;

  constructor(host: Pick<MapProperties, 'selected'>, options: OpenOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Opens what a mark stands for: its only project, or the list of them. */
  openMark(mark: Mark): void {
    const content = (mark.layer as NamedMarkLayer).contentOf(mark);
    if ('rows' in content && content.rows.length === 1) void this.open(content.rows[0]!, '.surface');
    else this.show(content, '.surface');
  }

  /** Lists the projects of a place, or shows a panel. @param from Selector of what it is opened from. */
  show(content: MarkContent, from: string): void {
    const { focus, visitor } = this.#options;
    focus.origin = from;
    focus.next('.listed-at p', '.panel-title');
    this.#host.selected = undefined;
    visitor.set('rows' in content ? { listed: content, panel: undefined } : { panel: content });
    visitor.setList({ shownCount: LIST_STEP });
  }

  /**
   * @param from Selector of what the detail is opened from; the project's line in the list without it.
   * @param asked The projects that the row is of: nothing is opened of those that others have replaced.
   */
  async open(row: number, from?: string, asked = this.#options.table()): Promise<void> {
    const { focus, table, onSelect, onError } = this.#options;
    if (!asked) return;
    try {
      const [project] = await asked.records([row]);
      if (!project || asked !== table()) return;
      focus.origin = from ?? `[data-id="${CSS.escape(project.id)}"]`;
      focus.next('#detail-title');
      this.#host.selected = project.id;
      onSelect(project.id);
    } catch (error) {
      onError(error, () => void this.open(row, from));
    }
  }

  /** Shows more of the list, from the first of what it adds. */
  showMore(): void {
    const { focus, visitor } = this.#options;
    const { shownCount } = visitor.state.list;
    focus.next(`[part=item]:nth-child(${shownCount + 1}) .open`, `[data-place='${shownCount}']`);
    visitor.setList({ shownCount: shownCount + LIST_STEP });
  }
}
