/** The festival that an event belongs to, and the events that belong to it. */
import type { EventRecord } from 'essonne-international';
import type { CalendarData } from '../calendar-data.js';

/** An event of which another is a part. */
export interface SuperEvent {
  readonly event: EventRecord;
  /** Whether the presets hold it: what they leave out is named, not opened. */
  readonly isOpenable: boolean;
}

/** What an event is a part of, read from the whole data when the presets leave it out. */
export async function superEventOf(data: CalendarData, event: EventRecord): Promise<SuperEvent | undefined> {
  if (event.superEvent === undefined) return undefined;
  const known = await data.records.find(event.superEvent);
  if (known) return { event: known, isOpenable: true };
  try {
    return { event: await data.events.retrieve(event.superEvent), isOpenable: false };
  } catch {
    // A reference to nothing: the event stands alone.
    return undefined;
  }
}

/** Parts of an event, in order. */
export function subEventsOf({ records }: CalendarData, event: EventRecord): readonly EventRecord[] {
  return records.partsOf(event.id);
}
