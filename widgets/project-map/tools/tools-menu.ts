/** The menu of the tools: downloads, picture, print, full screen; loaded when it is first opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MapView } from '../map-view.js';
import { closeOutside } from '../../shared/close-outside.js';
import { enterFullscreen, leaveFullscreen } from './fullscreen.js';
import { canSave } from '../../shared/save-file.js';
import { FILE_FORMATS, type FileFormat } from './file-formats.js';
import { downloadResults, printResults, savePicture } from './tasks.js';
import { type ToolsMessages, toolsMessages } from './tools-messages.js';

/** Projects from which a file of them all is the published one: made here, it would take every shard of the data. */
const PUBLISHED_FROM = 2000;

/** Adopted by the element when this part is loaded. */
export { styles } from './tools-styles.js';

/** The menu, under the button that opens it. Escape and a press beside it close it. */
export function toolsMenu(view: MapView): TemplateResult {
  const { actions, selection, language } = view;
  const words = toolsMessages[language];
  return html`<div
    class="tools-menu no-print"
    role="group"
    aria-label=${words.group}
    ${closeOutside(() => actions.set({ areToolsOpen: false }), '.tools-button')}
  >
    ${downloads(words, view)}
    ${view.view === 'list' || !canSave() ? nothing : tool(words.picture, view, (root) => savePicture(view, root))}
    ${selection.rows.length === 0 ? nothing : tool(words.print, view, (root) => printResults(view, root))}
    ${fullscreen(words, view)} ${progress(words, view)}
  </div>`;
}

/** A button that stands back while another tool works: it keeps the focus that it may have. */
function tool(label: string, { visitor }: MapView, run: (root: ShadowRoot) => void): TemplateResult {
  const isBusy = visitor.task?.cancel !== undefined;
  const press = ({ currentTarget }: Event): void => {
    if (!isBusy) run((currentTarget as Element).getRootNode() as ShadowRoot);
  };
  return html`<button type="button" aria-disabled=${isBusy ? 'true' : nothing} @click=${press}>${label}</button>`;
}

/** The results as files; where the page lets nothing be saved, the addresses of the files of all the projects. */
function downloads(words: ToolsMessages, view: MapView): TemplateResult {
  const { selection, src } = view;
  const count = selection.rows.length;
  const addressOf = (format: string): string => new URL(`projects.${format}`, src).href;
  const published = (format: FileFormat): TemplateResult =>
    html`<a href=${addressOf(format)} download>${words[format]}</a>`;
  const made = (format: FileFormat): TemplateResult => tool(words[format], view, () => downloadResults(view, format));
  const isPublished = count === selection.table.size && count >= PUBLISHED_FROM;
  if (count === 0) return html`<p class="muted">${words.empty}</p>`;
  if (!canSave()) {
    const addresses = FILE_FORMATS.map(addressOf);
    return html`<p>${words.blocked}</p>
      <ul>
        ${addresses.map((address) => html`<li><a href=${address}>${address}</a></li>`)}
      </ul>`;
  }
  return html`<div class="tools-title" id="tools-download">${words.downloadTitle(count)}</div>
    <div class="tools-pair" role="group" aria-labelledby="tools-download">
      ${FILE_FORMATS.map(isPublished ? published : made)}
    </div>`;
}

function fullscreen(words: ToolsMessages, { visitor, actions }: MapView): TemplateResult {
  const { isFullscreen } = visitor;
  const press = ({ currentTarget }: Event): void => {
    const host = ((currentTarget as Element).getRootNode() as ShadowRoot).host as HTMLElement;
    if (isFullscreen) {
      leaveFullscreen(host);
      return;
    }
    void enterFullscreen(host, () => actions.set({ isFullscreen: false }));
    actions.set({ isFullscreen: true });
  };
  return html`<button type="button" @click=${press}>
    ${isFullscreen ? words.leaveFullscreen : words.enterFullscreen}
  </button>`;
}

function progress(words: ToolsMessages, { visitor }: MapView): TemplateResult {
  const { task } = visitor;
  return html`<div class="tools-progress">
    <p role="status">${task?.message}</p>
    ${task?.cancel ? html`<button type="button" @click=${task.cancel}>${words.cancel}</button>` : nothing}
  </div>`;
}
