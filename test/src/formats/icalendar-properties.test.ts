import { expect } from 'chai';
import fc from 'fast-check';
import { eventsToICalendar } from 'essonne-international/formats';
import type { EventRecord } from '../../../src/model/event.js';
import { catalog, context } from './sample.js';
import { expectedText, hostileText, runs } from './hostile-text.js';
import { components, logicalLines, physicalLines, rawValue, unescapeText } from './unfold.js';

/** An event with the text in every field that holds text, valid or not. */
function stuffed(text: string): EventRecord {
  const place = { name: text, address: text, adminArea: text, commune: text, country: text };
  return {
    id: text,
    title: text,
    summary: text,
    kind: text,
    themes: [text, text],
    status: text,
    occurrences: [
      { start: '2026-11-21T14:00:00+01:00', end: '2026-11-21T17:00:00+01:00', place, status: text },
      { start: '2026-11-22', place: { ...place, lon: 2.4, lat: 48.6 } },
    ],
    registration: { url: text, deadline: text },
    price: { text },
    accessibility: text,
    onlineUrl: text,
    url: text,
    updatedAt: text,
  };
}

const NAME = /^[A-Z-]+(?:;[A-Z]+=[A-Za-z/]+)*$/;

describe('iCalendar with hostile text', () => {
  it('stays well formed: lines, components, property names', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = { ...context, catalog: { ...catalog, title: text, publisher: { name: text } } };
        const output = eventsToICalendar([stuffed(text)], hostile, { url: text });
        for (const line of physicalLines(output)) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[^\P{Cc}\t]|\p{Cs}|[\u2028\u2029]/u);
        }
        for (const line of logicalLines(output)) expect(line.slice(0, line.indexOf(':'))).to.match(NAME);
        expect(components(output, 'VEVENT')).to.have.length(2);
        expect(logicalLines(output).filter((line) => line.startsWith('UID:'))).to.have.length(2);
      }),
      runs,
    );
  });

  it('gives each text back to a reader', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const place = { name: text };
        const event = { id: 'x', title: text, occurrences: [{ start: '2026-11-22', place }] };
        const output = eventsToICalendar([event], { language: 'fr', now: context.now }, { title: text });
        for (const name of ['SUMMARY', 'LOCATION', 'NAME']) {
          expect(unescapeText(rawValue(output, name) ?? '')).to.equal(expectedText(text));
        }
      }),
      runs,
    );
  });

  it('never gives two occurrences the same UID', () => {
    const occurrence = fc.record({
      start: fc.constantFrom('2026-11-22', '2026-11-22T10:00:00Z', '2026-11-22T11:00:00+01:00', '2026-11-23'),
      place: fc.record({ name: fc.constantFrom('', '2', 'a', 'A', 'a-2', 'é') }),
    });
    fc.assert(
      fc.property(fc.array(occurrence, { maxLength: 8 }), (occurrences) => {
        const output = eventsToICalendar([{ id: 'x', title: 'X', occurrences }], context);
        const uids = logicalLines(output).filter((line) => line.startsWith('UID:'));
        expect(new Set(uids).size).to.equal(occurrences.length);
      }),
      runs,
    );
  });
});
