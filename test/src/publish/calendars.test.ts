import { expect } from 'chai';
import fc from 'fast-check';
import type { Catalog } from '../../../src/model/catalog.js';
import { runs } from '../formats/hostile-text.js';
import { lines } from '../icalendar/arbitrary-lines.js';
import { calendar, vevent } from '../icalendar/calendars.js';
import { issuesOf, onlyRecord, publishFiles, recordsOf, fileText } from './publishing.js';

const weekly = vevent(
  'UID:cours-de-bambara@mairie.example',
  'SUMMARY:Cours de bambara',
  'DTSTART;TZID=Europe/Paris:20260921T180000',
  'DTEND;TZID=Europe/Paris:20260921T193000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
);
const moved = vevent(
  'UID:cours-de-bambara@mairie.example',
  'RECURRENCE-ID;TZID=Europe/Paris:20260928T180000',
  'SUMMARY:Cours de bambara',
  'DTSTART;TZID=Europe/Paris:20260929T180000',
  'DTEND;TZID=Europe/Paris:20260929T193000',
);
const private_ = vevent('UID:rdv', 'SUMMARY:Rendez-vous', 'CLASS:PRIVATE', 'DTSTART:20260921T100000Z');

describe('An agenda (.ics) among the tables', () => {
  it('is published: dates expanded, the rule kept, every VEVENT accounted for', async () => {
    const publication = await publishFiles({ 'agenda de la mairie.ics': calendar(...weekly, ...moved, ...private_) });
    const event = onlyRecord(publication, 'events');
    expect(event.id).to.equal('cours-de-bambara');
    expect(event.occurrences[1]).to.include({ status: 'rescheduled', previousStart: '2026-09-28T18:00:00+02:00' });
    expect(event.recurrence).to.equal('FREQ=WEEKLY;COUNT=4');
    expect(event.occurrences.map(({ start }) => start)).to.deep.equal([
      '2026-09-21T18:00:00+02:00',
      '2026-09-29T18:00:00+02:00',
      '2026-10-05T18:00:00+02:00',
      '2026-10-12T18:00:00+02:00',
    ]);
    const { files, datasets } = publication.report;
    expect(datasets.events).to.include({ read: 3, published: 1, merged: 1, rejected: 1 });
    expect(files[0]).to.include({ format: 'icalendar', encoding: 'utf-8', read: 3, published: 1, errors: 1 });
    const [issue] = issuesOf(publication, 'private-event');
    expect(issue).to.include({ source: 'agenda de la mairie.ics', outcome: 'rejected' });
    expect(issue?.reason).to.include('privé');
    expect(fileText(publication, 'data/v1/events.ics').match(/BEGIN:VEVENT/g)).to.have.length(4);
  });

  it('recognises an event by its UID, whatever changes in it', async () => {
    const first = await publishFiles({ 'agenda.ics': calendar(...weekly) });
    const changed = weekly.map((line) => line.replace('Cours de bambara', 'Atelier de langue').replace('0921', '1005'));
    const second = await publishFiles({ 'agenda.ics': calendar(...changed) }, { ledger: first.ledger });
    expect(onlyRecord(second, 'events')).to.deep.include({ id: 'cours-de-bambara', title: 'Atelier de langue' });
    expect(second.report.datasets.events).to.include({ added: 0, changed: 1, removed: 0 });
  });

  it('tells apart events whose UIDs look like mailboxes, and publishes no mailbox', async () => {
    const events = ['a1@google.com', 'b2@google.com', 'jean.dupont@mairie.example'].flatMap((uid, index) =>
      vevent(`UID:${uid}`, `SUMMARY:Rencontre ${index}`, `DTSTART;VALUE=DATE:2027010${index + 1}`),
    );
    const publication = await publishFiles({ 'agenda.ics': calendar(...events) });
    const ids = recordsOf(publication, 'events').map(({ sourceIds }) => sourceIds?.[0]);
    expect(ids.slice(0, 2)).to.deep.equal(['a1/google.com', 'b2/google.com']);
    expect(ids[2]).to.match(/^uid-[a-z0-9]+$/);
  });

  it('gives the same bytes twice, and keeps the identifiers of our own feeds', async () => {
    const files = { 'agenda.ics': calendar(...weekly, ...moved) };
    const [first, second] = [await publishFiles(files), await publishFiles(files)];
    expect(first.files).to.deep.equal(second.files);
    const again = await publishFiles({ 'repris.ics': fileText(first, 'data/v1/events.ics') });
    const [event, copy] = [onlyRecord(first, 'events'), onlyRecord(again, 'events')];
    expect(copy.id).to.equal(event.id);
    const times = ({ occurrences }: typeof event): readonly unknown[] =>
      occurrences.map(({ start, end }) => [start, end]);
    expect(times(copy)).to.deep.equal(times(event));
  });

  it('accounts for every VEVENT of any file', async () => {
    await fc.assert(
      fc.asyncProperty(lines, lines, async (some, others) => {
        const files = {
          'a.ics': calendar(...vevent(...some), ...others),
          'b.ics': calendar(...vevent('UID:2', 'DTSTART:20270312T130000Z', ...others)),
        };
        // A line without a fate is an error of the publisher, which throws it.
        const publication = await publishFiles(files);
        const { read, published, rejected, merged } = publication.report.datasets.events;
        expect(read).to.equal(published + rejected + merged);
        const catalog = JSON.parse(fileText(publication, 'data/v1/catalog.json')) as Catalog;
        expect(catalog.datasets.find(({ name }) => name === 'events')?.count).to.equal(published);
      }),
      { ...runs, numRuns: 40 },
    );
  });
});
