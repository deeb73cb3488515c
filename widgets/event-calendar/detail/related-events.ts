/** The festival that an event belongs to, and the events that belong to it. */
import type { EventRecord } from 'essonne-international';
import type { CalendarData } from '../calendar-data.js';
import type { EventRecords } from '../data/event-records.js';

/** An event of which another is a part. */
export interface SuperEvent {
  readonly event: EventRecord;
  /** Whether the presets hold it: what they leave out is named, not opened. */
  readonly isOpenable: boolean;
}

/** What an event is a part of, read from the whole data when the presets leave it out. */
export async function superEventOf(data: CalendarData, event: EventRecord): Promise<SuperEvent | undefined> {
  if (event.superEvent === undefined) return undefined;
  const known = await findRecord(data.records, event.superEvent);
  if (known) return { event: known, isOpenable: true };
  try {
    const { table, rows } = await data.events.select({ id: event.superEvent });
    const [found] = await table.records(rows);
    // A reference to nothing: the event stands alone.
    return found && { event: found, isOpenable: false };
  } catch {
    return undefined;
  }
}

/** The event with an identifier, read if need be; none for one that may not be shown, or that cannot be read. */
export async function findRecord(records: EventRecords, id: string): Promise<EventRecord | undefined> {
  const known = records.byId(id);
  if (known) return known;
  await records.read();
  return records.byId(id);
}

/** Parts of an event, in order, as far as they are in hand. */
export function subEventsOf(records: EventRecords, { id }: EventRecord): readonly EventRecord[] {
  const { starts, ids, values } = records.table.codes('superEvent');
  const wanted = values.indexOf(id);
  const isPart = (row: number): boolean => ids.subarray(starts[row], starts[row + 1]).includes(wanted);
  return wanted < 0 ? [] : [...records.rows.filter(isPart)].flatMap((row) => records.of(row) ?? []);
}
