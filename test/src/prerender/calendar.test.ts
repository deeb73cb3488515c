import { expect } from 'chai';
import fc from 'fast-check';
import type { EventRecord, Occurrence } from '../../../src/index.js';
import { dayNumber } from '../../../src/model/dates.js';
import { calendarSnippet } from '../../../src/prerender/calendar.js';
import { upcomingEvents } from '../../../src/prerender/upcoming.js';
import { whenText } from '../../../src/prerender/when.js';
import { hostileText, runs } from '../formats/hostile-text.js';
import { context, deadline, english, exhibition, training } from '../formats/sample.js';

const snippet = (events: readonly EventRecord[], day: string, language = context): string =>
  calendarSnippet({ commune: '91228' }, upcomingEvents(events, dayNumber(day)), {
    ...language,
    catalog: { ...context.catalog!, demonstration: false },
  });

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the calendar written into a page', () => {
  it('is the element, its list, and the same events for search engines', () => {
    const [open, ol, li, end, close, script, ...rest] = snippet([training], '2026-11-20').split('\n');
    expect([open, ol, end, close, rest]).to.deep.equal([
      '<essonne-event-calendar commune="91228">',
      '  <ol>',
      '  </ol>',
      '</essonne-event-calendar>',
      [],
    ]);
    expect(plain(li ?? '')).to.equal(
      '    <li><a href="https://donnees.example/data/v1/events/formation-budget.html">Bâtir un budget, même petit ; 2e session</a>, ' +
        '<time datetime="2026-11-21T14:00:00+01:00">samedi 21 novembre 2026, 14 h – 17 h</time>, Maison des associations, Évry-Courcouronnes</li>',
    );
    const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(script ?? '') ?? [];
    expect((JSON.parse(json) as Record<string, unknown>[]).map((node) => node['@type'])).to.deep.equal([
      'EducationEvent',
    ]);
  });

  it('has what is not over, the soonest first, with the dates that are left', () => {
    const text = plain(snippet([deadline, exhibition, training], '2026-03-16'));
    expect(text.match(/<li>(?:<a[^>]*>)?[^<,]+/g)).to.deep.equal([
      '    <li>Puits du Sahel'.trim(),
      '<li><a href="https://donnees.example/data/v1/events/formation-budget.html">Bâtir un budget',
      '<li>Date limite : appel 2027',
    ]);
    expect(text).to.include('du 1er avril 2026 au 30 avril 2026</time>, Mairie, 91377</li>');
    expect(text).to.include('dépôt jusqu’au 12 mars 2027, 13 h</time>');
    // The leg that is over is told to nobody, and a deadline is no event to go to.
    expect(text).not.to.include('2026-03-02');
    expect(text.match(/"@context"/g)).to.have.lengthOf(2);
  });

  it('says that there are other dates, and what became of an event', () => {
    expect(plain(snippet([{ ...exhibition, status: 'postponed' }], '2026-03-01'))).to.include(
      'Puits du Sahel <strong>(postponed)</strong>, <time datetime="2026-03-02">du 2 mars 2026 au 15 mars 2026</time>, Médiathèque, Évry-Courcouronnes, et 1 autre date</li>',
    );
  });

  it('says so when nothing is coming, without a script', () => {
    expect(snippet([exhibition], '2027-01-01')).to.equal(
      '<essonne-event-calendar commune="91228">\n  <p>Aucun événement à venir.</p>\n</essonne-event-calendar>',
    );
  });

  it('marks a text that is in another language', () => {
    expect(snippet([{ ...exhibition, title: { ar: 'آبار' } }], '2026-03-01', english)).to.include(
      '<li><span lang="ar" dir="rtl">آبار</span>, <time datetime="2026-03-02">from 2 March 2026 to 15 March 2026</time>',
    );
  });

  it('lets no text of the data out of its place', () => {
    const known =
      /<\/?(?:essonne-event-calendar|ol|li|strong|script)>|<essonne-event-calendar (?:[a-z-]+="[^"<>]*" ?)*>|<a href="https?:[^"<>]*">|<\/a>|<time datetime="[^"<>]*">|<\/time>|<span lang="[^"<>]*" dir="(?:ltr|rtl)">|<\/span>|<script type="application\/ld\+json">/g;
    fc.assert(
      fc.property(hostileText, (text) => {
        const event: EventRecord = {
          id: 'e',
          title: text || 'T',
          summary: text,
          description: text,
          kind: text,
          status: text,
          url: text,
          occurrences: [{ start: '2026-11-21', place: { name: text, commune: text, address: text }, status: text }],
          organisers: [{ name: text }],
        };
        const output = calendarSnippet(
          { src: text, theme: text },
          upcomingEvents([event], dayNumber('2026-11-20')),
          context,
        );
        expect(output.replaceAll(known, '').replace(/<\/?p>/g, '')).not.to.include('<');
        expect(output.match(/<script/g)).to.have.lengthOf(1);
        expect(output.match(/<li>/g)).to.have.lengthOf(1);
        expect(output).not.to.include('<!--');
      }),
      runs,
    );
  });
});

describe('whenText', () => {
  const said = (occurrence: Occurrence, language: 'fr' | 'en' = 'fr'): string =>
    plain(whenText({ id: 'e', title: 'E', occurrences: [occurrence] }, occurrence, language));

  it('writes days, hours and nights as people do', () => {
    expect(said({ start: '2026-11-01' })).to.equal('dimanche 1er novembre 2026');
    expect(said({ start: '2026-11-21T14:00:00+01:00' })).to.equal('samedi 21 novembre 2026, 14 h');
    expect(said({ start: '2026-11-21T14:00:00+01:00', end: '2026-11-21T17:30:00+01:00' })).to.equal(
      'samedi 21 novembre 2026, 14 h – 17 h 30',
    );
    expect(said({ start: '2026-10-24T23:00:00+02:00', end: '2026-10-25T04:30:00+01:00' })).to.equal(
      'samedi 24 octobre 2026, 23 h – 4 h 30',
    );
    expect(said({ start: '2026-11-21T09:00:00Z', end: '2026-11-22T16:05:00Z' })).to.equal(
      'du 21 novembre 2026, 10 h au 22 novembre 2026, 17 h 05',
    );
  });

  it('does so in English', () => {
    expect(said({ start: '2026-11-21T12:00:00+01:00', end: '2026-11-21T17:30:00+01:00' }, 'en')).to.equal(
      'Saturday, 21 November 2026, 12 pm – 5:30 pm',
    );
    expect(said({ start: '2026-11-21T00:15:00+01:00' }, 'en')).to.equal('Saturday, 21 November 2026, 12:15 am');
  });
});
