import type { EventRecord } from 'essonne-international';
import type { FormatContext } from 'essonne-international/formats';
import { download } from './download.js';

/** Offers an event as an iCalendar file; the writer is loaded when it is first asked for. */
export async function exportEvent(event: EventRecord, context: FormatContext): Promise<void> {
  const { eventToICalendar } = await import('essonne-international/formats');
  download(eventToICalendar(event, context), `${event.id}.ics`, 'text/calendar;charset=utf-8');
}
