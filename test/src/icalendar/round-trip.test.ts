import { expect } from 'chai';
import fc from 'fast-check';
import { eventToICalendar, eventsToICalendar } from 'essonne-international/formats';
import type { EventRecord, Occurrence } from '../../../src/model/event.js';
import { readRecord } from '../../../src/model/read-record.js';
import { maskPersonal } from '../../../src/privacy/personal-data.js';
import { hostileText, runs } from '../formats/hostile-text.js';
import { context, deadline, exhibition, training } from '../formats/sample.js';
import { codes, onlyEvent, read } from './calendars.js';

/** A moment whatever its offset; a day as it is. */
const moment = (text: string | undefined): string | undefined =>
  text?.includes('T') ? new Date(text).toISOString() : text;

const timesOf = ({ occurrences }: EventRecord): readonly unknown[] =>
  occurrences.map(({ start, end, status }) => ({
    start: moment(start),
    end: end === start ? undefined : moment(end),
    status,
  }));

describe('What our writer writes, our reader reads', () => {
  it('events, whole and in one calendar', async () => {
    const cancelled: Occurrence = { ...exhibition.occurrences[1]!, status: 'cancelled' };
    const events: readonly EventRecord[] = [
      {
        ...training,
        status: 'full',
        attendance: 'mixed',
        onlineUrl: 'https://visio.example/x',
        url: 'https://x.example/',
      },
      { ...exhibition, status: 'scheduled', occurrences: [exhibition.occurrences[0]!, cancelled] },
      { ...deadline, status: 'postponed' },
    ];
    const reading = await read(eventsToICalendar(events, context));
    expect(codes(reading).filter((code) => code !== 'merged-instance')).to.deep.equal([]);
    const found = reading.events.map(({ record }) => record as unknown as EventRecord);
    expect(found.map(({ id }) => id)).to.deep.equal(events.map(({ id }) => id));
    for (const [index, event] of found.entries()) {
      const former = events[index]!;
      expect(readRecord('events', event).issues).to.deep.equal([]);
      expect(event.kind).to.equal(former.kind);
      expect(event.themes).to.deep.equal(former.themes);
      expect(event.status).to.equal(former.status);
      expect(event.onlineUrl).to.equal(former.onlineUrl);
      expect(event.attendance).to.equal(former.attendance);
      expect(moment(event.updatedAt)).to.equal(moment(former.updatedAt));
    }
    expect(found[0]).to.include({ title: 'Bâtir un budget, même petit ; 2e session', url: 'https://x.example/' });
    expect(found[0]?.occurrences[0]?.place).to.include({ lon: 2.42912, lat: 48.62988, commune: '91228' });
    expect(timesOf(found[0]!)).to.deep.equal(timesOf(events[0]!));
    expect(timesOf(found[1]!)).to.deep.equal(timesOf(events[1]!));
    // A deadline is a point: it has no end.
    expect(timesOf(found[2]!)).to.deep.equal([{ ...(timesOf(deadline)[0] as object), end: undefined }]);
  });

  it('any text, any dates', async () => {
    const day = fc
      .integer({ min: 0, max: 36_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    const instant = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString());
    const occurrence = fc.oneof(
      fc.tuple(day, fc.integer({ min: 0, max: 40 })).map(([start, days]) => {
        const end = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
        return { start, end, allDay: true };
      }),
      fc.tuple(instant, fc.integer({ min: 0, max: 200_000 })).map(([start, seconds]) => ({
        start,
        end: new Date(Date.parse(start) + seconds * 1000).toISOString(),
      })),
    );
    const text = hostileText.filter((one) => !one.includes('<') && maskPersonal(one).found.length === 0);
    await fc.assert(
      fc.asyncProperty(text, occurrence, async (title, one) => {
        const event: EventRecord = { id: 'forum-2027', title: `x ${title}`, description: title, occurrences: [one] };
        const reading = await read(eventToICalendar(event, context));
        const found = onlyEvent(reading);
        expect(found.id).to.equal(event.id);
        expect(timesOf(found)).to.deep.equal(timesOf(event));
        expect(blanksApart(found.title)).to.equal(clean(`x ${title}`));
        expect(blanksApart(found.description).startsWith(clean(title))).to.equal(true);
      }),
      runs,
    );
  });
});

/** A text in one language, without its blanks. */
const blanksApart = (text: EventRecord['description']): string =>
  typeof text === 'string' ? text.replace(/\s/g, '') : '';

/** What is left of a text on its way: no control, lone surrogates replaced; blanks apart. */
function clean(text: string): string {
  return text
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\s]|[\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s/g, '');
}
