import type { EventRecord, Occurrence } from 'essonne-international';

/** An event for the tests of pure logic. */
export function event(fields: Partial<EventRecord> = {}): EventRecord {
  return { id: 'event', title: 'Événement', occurrences: [{ start: '2026-11-21' }], ...fields };
}

/** An event that lasts from a day to another. */
export function lasting(id: string, start: string, end = start, fields: Partial<Occurrence> = {}): EventRecord {
  return event({ id, title: id, occurrences: [{ start, end, ...fields }] });
}
