/** What the tools do with the results: each reads the records first, says how far it is, and can be stopped. */
import type { Project } from 'essonne-international';
import { dayInEssonne } from '../../shared/format.js';
import type { MapView } from '../map-view.js';
import { readRecords } from '../../shared/read-records.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import type { FileFormat } from './file-formats.js';
import { toolsMessages } from './tools-messages.js';

/** Projects that a print lists at most: some sixty pages. */
export const PRINTED_LIMIT = 500;

/** Saves the results as a file. */
export function downloadResults(view: MapView, format: FileFormat): void {
  const { src, language, selection, data } = view;
  void withProjects(view, selection.rows, async (projects) => {
    const { projectsFile } = await import('./download.js');
    const now = new Date();
    const name = fileName(dayInEssonne(now), format);
    saveFile(projectsFile(projects, format, { catalog: data.catalog, language, src, now }), name);
    return toolsMessages[language].saved(name);
  });
}

/** Prints the map, its legend and the list. */
export function printResults(view: MapView, root: ShadowRoot): void {
  void withProjects(view, view.selection.rows.subarray(0, PRINTED_LIMIT), async (projects) => {
    const { printMap } = await import('./print-map.js');
    await printMap(view, projects, root);
    return '';
  });
}

/** Saves the map and its legend as a picture. */
export function savePicture(view: MapView, root: ShadowRoot): void {
  const words = toolsMessages[view.language];
  const tell = (message: string): void => view.actions.set({ task: { message } });
  void import('./picture.js')
    .then(({ mapPicture }) => mapPicture(view, root))
    .then((picture) => {
      const name = fileName(dayInEssonne(new Date()), 'png');
      saveFile(picture, name);
      tell(words.saved(name));
    })
    // A map that shows another site's pictures may be looked at, not copied.
    .catch(() => tell(words.pictureFailed));
}

/** @param use Says what is to be told at the end. */
async function withProjects(
  { selection, language, actions }: MapView,
  rows: Uint32Array,
  use: (projects: readonly Project[]) => Promise<string>,
): Promise<void> {
  const words = toolsMessages[language];
  const { signal, ...abort } = abortable();
  const tell = (done: number): void =>
    actions.set({ task: { message: words.reading(done, rows.length), cancel: abort.cancel } });
  try {
    const projects = await readRecords(selection.table, rows, signal, tell);
    const unread = rows.length - projects.length;
    const told = [await use(projects), unread > 0 ? words.unread(unread) : ''];
    actions.set({ task: { message: told.filter(Boolean).join(' ') } });
  } catch {
    actions.set({ task: signal.aborted ? undefined : { message: words.failed } });
  }
}

function abortable(): { readonly signal: AbortSignal; readonly cancel: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, cancel: () => controller.abort() };
}
