/** The events that are shown and not over, as a file for the visitor's own agenda. */
import type { EventQuery, EventRecord, Selection } from 'essonne-international';
import type { FormatContext } from 'essonne-international/formats';
import { html, nothing, type TemplateResult } from 'lit';
import { dayInEssonne } from '../../shared/format.js';
import { readRecords } from '../../shared/read-records.js';
import { canSave, fileName, saveFile } from '../../shared/save-file.js';
import { type Loading, loaded, stateful } from '../../shared/stateful.js';
import type { CalendarContext } from '../context.js';
import { heading } from '../heading.js';
import { loadingNotice } from './loading-notice.js';
import { takeHomeMessages } from './messages.js';
import { type TakenData, upcomingEvents } from './taken-data.js';

/** What the making of the file says, and how to stop it while it lasts. */
interface Task {
  readonly message?: string;
  readonly cancel?: () => void;
}

/** The events of a query, and the button that gives them. */
export function addEvents(data: TakenData, query: EventQuery, context: CalendarContext): TemplateResult {
  const words = takeHomeMessages[context.language].add;
  return html`<section>
    ${heading(context.level + 2, words.title)}
    ${loaded(
      (signal) => upcomingEvents(data, query, context.today, { signal }),
      (loading) => offer(loading, data, context),
    )}
  </section>`;
}

function offer(
  loading: Loading<Selection<'events'> | undefined>,
  data: TakenData,
  context: CalendarContext,
): TemplateResult {
  const words = takeHomeMessages[context.language].add;
  if (loading.kind !== 'ready') return loadingNotice(loading, words.failed, context.language);
  const selection = loading.value;
  if (!selection?.rows.length) return html`<p>${words.none}</p>`;
  if (!canSave()) return html`<p>${words.blocked}</p>`;
  return html`${stateful<Task>({}, (task, set) => {
      // While the file is made the button stands back: it keeps the focus that it has.
      const press = (): void => {
        if (!task.cancel) void save(selection, data, context, set);
      };
      return html`<button type="button" class="primary" aria-disabled=${task.cancel ? 'true' : nothing} @click=${press}>
          ${words.button(selection.rows.length)}
        </button>
        <p role="status">${task.message ?? nothing}</p>
        ${task.cancel ? html`<button type="button" @click=${task.cancel}>${words.cancel}</button>` : nothing}`;
    })}
    <p class="muted">${words.note}</p>`;
}

async function save(
  { table, rows }: Selection<'events'>,
  { catalog }: TakenData,
  { language, dataUrl }: CalendarContext,
  set: (task: Task) => void,
): Promise<void> {
  const words = takeHomeMessages[language].add;
  const abort = new AbortController();
  const cancel = (): void => abort.abort();
  try {
    const events = await readRecords(table, rows, abort.signal, (done) =>
      set({ message: words.reading(done, rows.length), cancel }),
    );
    const now = new Date();
    const name = fileName(dayInEssonne(now), 'ics', words.file);
    const context = { catalog, language, baseUrl: dataUrl, now: now.toISOString() };
    saveFile(await calendarFile(events, context), name);
    const unread = rows.length - events.length;
    set({ message: [words.saved(name), unread > 0 ? words.unread(unread) : ''].filter(Boolean).join(' ') });
  } catch {
    set(abort.signal.aborted ? {} : { message: words.failed });
  }
}

/** The writer is loaded with the first file. */
async function calendarFile(events: readonly EventRecord[], context: FormatContext): Promise<Blob> {
  const { eventToICalendar } = await import('essonne-international/formats');
  return new Blob([eventToICalendar(events, context)], { type: 'text/calendar;charset=utf-8' });
}
