/** The organisations listed, as a file. */
import { html, type TemplateResult } from 'lit';
import { dayInEssonne } from '../../shared/format.js';
import { stateful } from '../../shared/stateful.js';
import type { MapView } from '../map-view.js';
import { fileName, saveFile } from '../../shared/save-file.js';
import type { Actor } from './actor-groups.js';
import type { ActorsMessages } from './actors-messages.js';

/** The button, and how it went. */
export function actorsDownload(actors: readonly Actor[], words: ActorsMessages, view: MapView): TemplateResult {
  return html`${stateful(
    '',
    (message, tell) =>
      html`<div class="actors-download no-print">
        <button type="button" @click=${() => void save(actors, words, view).then(tell)}>${words.download}</button>
        <p role="status">${message}</p>
      </div>`,
  )}`;
}

/** @returns what to tell the visitor. */
async function save(
  actors: readonly Actor[],
  words: ActorsMessages,
  { data: { catalog }, language, src }: MapView,
): Promise<string> {
  try {
    const { organisationsFile } = await import('../tools/download.js');
    const now = new Date();
    const name = fileName(dayInEssonne(now), 'csv', 'acteurs');
    const organisations = actors.map(({ organisation }) => organisation);
    saveFile(organisationsFile(organisations, { catalog, language, src, now }), name);
    return words.saved(name);
  } catch {
    return words.failedFile;
  }
}
