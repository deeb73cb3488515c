import type { EventRecord } from 'essonne-international';
import type { FormatContext } from 'essonne-international/formats';
import { saveFile } from '../../shared/save-file.js';

/** Offers an event as an iCalendar file; the writer is loaded when it is first asked for. */
export async function exportEvent(event: EventRecord, context: FormatContext): Promise<void> {
  const { eventToICalendar } = await import('essonne-international/formats');
  saveFile(new Blob([eventToICalendar(event, context)], { type: 'text/calendar;charset=utf-8' }), `${event.id}.ics`);
}
