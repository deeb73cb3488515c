import { expect } from 'chai';
import { datasets, type EventRecord, type Table } from 'essonne-international';
import { queryContext } from '../../../src/query/context.js';
import { tableOf } from '../../../src/table/table-of.js';
import { EventRecords } from '../../../widgets/event-calendar/data/event-records.js';
import { findRecord, subEventsOf } from '../../../widgets/event-calendar/detail/related-events.js';
import { lasting } from './make-event.js';

const part: EventRecord = { ...lasting('part', '2026-11-22'), superEvent: 'whole' };
const events = [lasting('whole', '2026-11-21'), part, lasting('lost', '2026-11-23'), lasting('other', '2026-11-24')];

/** A table whose records are in hand once they were asked for, but for the one that is lost. */
function remoteTable(): { readonly table: Table<'events'>; readonly asked: number[][] } {
  const whole = tableOf(datasets.events.fields, events, queryContext(undefined));
  const read = new Set<number>();
  const asked: number[][] = [];
  const records = (rows: Iterable<number>): Promise<readonly EventRecord[]> => {
    asked.push([...rows]);
    const found = [...rows].filter((row) => events[row]?.id !== 'lost');
    found.forEach((row) => read.add(row));
    return found.length < [...rows].length ? Promise.reject(new Error('lost')) : whole.records(found);
  };
  return { table: { ...whole, peek: (row) => (read.has(row) ? whole.peek(row) : undefined), records }, asked };
}

describe('records of the calendar', () => {
  it('are read once, together, after they were asked for', async () => {
    const { table, asked } = remoteTable();
    const records = new EventRecords(table, Uint32Array.of(0, 1, 2));
    records.beginDrawing();
    expect([records.of(0), records.of(1), records.isComplete]).to.deep.equal([undefined, undefined, false]);
    const first = records.read();
    records.beginDrawing();
    records.of(0);
    await Promise.all([first, records.read()]);
    expect(asked).to.deep.equal([[0, 1]]);
    records.beginDrawing();
    expect([records.of(0)?.id, records.of(1)?.id, records.isComplete]).to.deep.equal(['whole', 'part', true]);
    expect(records.read()).to.equal(undefined);
    expect(subEventsOf(records, events[0]!).map(({ id }) => id)).to.deep.equal(['part']);
    expect(subEventsOf(records, part)).to.deep.equal([]);
  });

  it('that cannot be read are counted, and not asked for again', async () => {
    const { table, asked } = remoteTable();
    const records = new EventRecords(table, Uint32Array.of(0, 1, 2));
    for (const turn of [1, 2]) {
      records.beginDrawing();
      for (const row of [0, 2]) records.of(row);
      expect(records.unreadCount).to.equal(turn - 1);
      await records.read();
    }
    expect(asked).to.deep.equal([[0, 2]]);
    records.beginDrawing();
    expect([records.isComplete, records.unreadCount]).to.deep.equal([true, 0]);
  });

  it('are found by identifier among those that may be shown', async () => {
    const { table } = remoteTable();
    const records = new EventRecords(table, Uint32Array.of(0, 1, 2));
    expect(records.byId('whole')).to.equal(undefined);
    await records.read();
    expect(records.byId('whole')?.id).to.equal('whole');
    expect((await findRecord(records, 'part'))?.id).to.equal('part');
    expect(await Promise.all(['other', 'lost', 'nowhere'].map((id) => findRecord(records, id)))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
