import { datasets, type EventRecord, type Occurrence } from 'essonne-international';
import { queryContext } from '../../../src/query/context.js';
import { tableOf } from '../../../src/table/table-of.js';
import { type Bounds, SpanTable } from '../../../widgets/event-calendar/spans.js';

/** An event for the tests of pure logic. */
export function event(fields: Partial<EventRecord> = {}): EventRecord {
  return { id: 'event', title: 'Événement', occurrences: [{ start: '2026-11-21' }], ...fields };
}

/** An event that lasts from a day to another. */
export function lasting(id: string, start: string, end = start, fields: Partial<Occurrence> = {}): EventRecord {
  return event({ id, title: id, occurrences: [{ start, end, ...fields }] });
}

/** The occurrences of some events, whose rows are in this order. */
export function spanTable(events: readonly EventRecord[], bounds?: Bounds): SpanTable {
  const table = tableOf(datasets.events.fields, events, queryContext(undefined));
  return new SpanTable({ table, rows: Uint32Array.from(events, (_, row) => row) }, bounds);
}
