import { expect } from 'chai';
import fc from 'fast-check';
import { readRecord } from '../../../src/model/read-record.js';
import { runs } from '../formats/hostile-text.js';
import { lines as anyLines } from './arbitrary-lines.js';
import { calendar, codes, read, vevent } from './calendars.js';

describe('Calendars of anything', () => {
  it('are read to the end: nothing thrown, every VEVENT accounted for, prototypes as they were', async () => {
    const keys = Reflect.ownKeys(Object.prototype).length;
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        for (const text of [lines.join('\r\n'), calendar(...lines), calendar(...vevent(...lines))]) {
          const { events, merged, rejected, issues } = await read(text);
          const begun = new Set([...events.map((event) => event.line), ...merged, ...rejected]);
          expect(begun.size).to.equal(events.length + merged.length + rejected.length);
          for (const issue of issues) expect(issue.value?.length ?? 0).to.be.at.most(120);
          for (const { record } of events)
            if (record.title !== undefined)
              expect(readRecord('events', record).record).to.have.property('id', record.id);
        }
      }),
      runs,
    );
    expect(Reflect.ownKeys(Object.prototype)).to.have.length(keys);
    expect(({} as Record<string, unknown>).a).to.equal(undefined);
  });

  it('are read from any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ min: 1, maxLength: 300 }), async (bytes) => {
        const head = new TextEncoder().encode(
          'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270312T130000Z\r\nSUMMARY:',
        );
        const reading = await read(Uint8Array.from([...head, ...bytes]));
        expect(reading.events.length + reading.rejected.length).to.equal(1);
        expect(codes(await read(bytes))).to.include('no-calendar');
      }),
      runs,
    );
  });
});
