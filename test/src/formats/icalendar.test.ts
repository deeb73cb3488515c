import { expect } from 'chai';
import { eventToICalendar, eventsToICalendar } from 'essonne-international/formats';
import type { EventRecord } from '../../../src/model/event.js';
import { context, deadline, english, exhibition, training } from './sample.js';
import { components, logicalLines, physicalLines, rawValue, unescapeText } from './unfold.js';

const at = (start: string, end?: string): EventRecord => ({
  id: 'x',
  title: 'X',
  occurrences: [end === undefined ? { start } : { start, end }],
});

const uids = (event: EventRecord): (string | undefined)[] =>
  components(eventToICalendar(event, context), 'VEVENT').map((block) => rawValue(block, 'UID'));

describe('iCalendar', () => {
  it('writes an event whole', () => {
    const [event = ''] = components(eventToICalendar(training, context), 'VEVENT');
    expect(logicalLines(event)).to.deep.equal([
      'BEGIN:VEVENT',
      'UID:formation-budget-20261121T130000Z@essonne-international',
      'DTSTAMP:20261101T083000Z',
      'LAST-MODIFIED:20261101T083000Z',
      'SEQUENCE:215685000',
      'DTSTART;TZID=Europe/Paris:20261121T140000',
      'DTEND;TZID=Europe/Paris:20261121T170000',
      'SUMMARY:Bâtir un budget\\, même petit \\; 2e session',
      'DESCRIPTION:Première ligne\\,\\nseconde ligne \\\\ fin\\n\\nGratuit\\n\\nInscription : avant le 18/11/2026 ' +
        'https://www.essonne.example/inscription?a=1&b=2\\n\\nSource : Département de l’Essonne\\, ' +
        'Licence Ouverte 2.0\\, mise à jour du 20/11/2026\\, données de démonstration',
      'LOCATION:Maison des associations\\, 1 place des Droits-de-l’Homme\\, Évry-Courcouronnes',
      'GEO:48.62988;2.42912',
      'URL:https://donnees.example/data/v1/events/formation-budget.html',
      'CATEGORIES:formation,eau et assainissement,santé',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'END:VEVENT',
    ]);
  });

  it('names the commune once, and only where it is not part of another word', () => {
    const locationOf = (name: string, address?: string): string | undefined =>
      rawValue(
        eventToICalendar(
          {
            ...at('2026-12-31'),
            occurrences: [
              { start: '2026-12-31', place: { name, commune: '91228', ...(address === undefined ? {} : { address }) } },
            ],
          },
          context,
        ),
        'LOCATION',
      );
    expect(locationOf('Médiathèque', '91000 EVRY COURCOURONNES')).to.equal('Médiathèque\\, 91000 EVRY COURCOURONNES');
    expect(locationOf('Théâtre d’Évry-Courcouronnes')).to.equal('Théâtre d’Évry-Courcouronnes');
    expect(locationOf('Mairie', '1 rue des Évry-Courcouronnesiens')).to.equal(
      'Mairie\\, 1 rue des Évry-Courcouronnesiens\\, Évry-Courcouronnes',
    );
  });

  it('does not give « other » as a category', () => {
    expect(rawValue(eventToICalendar({ ...training, kind: 'other' }, context), 'CATEGORIES')).to.equal(
      'eau et assainissement,santé',
    );
  });

  it('writes in English', () => {
    const text = eventToICalendar({ ...training, status: 'cancelled' }, english);
    expect(rawValue(text, 'SUMMARY')).to.equal('Cancelled: Building a budget');
    expect(rawValue(text, 'CATEGORIES')).to.equal('training,water and sanitation,health');
  });

  it('has one VTIMEZONE with one STANDARD and one DAYLIGHT, no METHOD, and ends with CRLF', () => {
    const text = eventsToICalendar([training, exhibition, deadline], context);
    expect(components(text, 'VTIMEZONE')).to.have.length(1);
    expect(components(text, 'STANDARD')).to.have.length(1);
    expect(components(text, 'DAYLIGHT')).to.have.length(1);
    expect(rawValue(text, 'METHOD')).to.equal(undefined);
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('says how to follow a feed, and nothing of it for one event', () => {
    const feed = { title: 'santé', url: 'events/theme-health.ics' };
    const text = eventsToICalendar([training], context, feed);
    const head = logicalLines(text).slice(0, logicalLines(text).indexOf('BEGIN:VTIMEZONE'));
    expect(head).to.include.members([
      'NAME:Action internationale de l’Essonne – santé',
      'X-WR-CALNAME:Action internationale de l’Essonne – santé',
      'SOURCE;VALUE=URI:https://donnees.example/data/v1/events/theme-health.ics',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
    ]);
    expect(unescapeText(rawValue(text, 'DESCRIPTION') ?? '')).to.include('données de démonstration');
    expect(eventToICalendar(training, context)).not.to.match(/NAME:Ac|REFRESH|SOURCE|PUBLISHED/);
  });

  it('writes whole days with an exclusive end, a leg an event', () => {
    const legs = components(eventToICalendar(exhibition, context), 'VEVENT');
    expect(legs.map((leg) => rawValue(leg, 'DTSTART'))).to.deep.equal(['20260302', '20260401']);
    expect(legs.map((leg) => rawValue(leg, 'DTEND'))).to.deep.equal(['20260316', '20260501']);
    expect(legs.map((leg) => rawValue(leg, 'LOCATION'))).to.deep.equal([
      'Médiathèque\\, Évry-Courcouronnes',
      'Mairie\\, 91377',
    ]);
    expect(legs.every((leg) => rawValue(leg, 'TRANSP') === 'TRANSPARENT')).to.equal(true);
    expect(rawValue(eventToICalendar(at('2026-12-31'), context), 'DTEND')).to.equal('20270101');
  });

  it('takes the day in Paris of an all-day event given as instants', () => {
    const event: EventRecord = {
      ...at('2026-11-20T23:00:00Z'),
      occurrences: [{ start: '2026-11-20T23:00:00Z', end: '2026-11-21T22:00:00Z', allDay: true }],
    };
    const text = eventToICalendar(event, context);
    expect([rawValue(text, 'DTSTART', 2), rawValue(text, 'DTEND')]).to.deep.equal(['20261121', '20261122']);
  });

  it('writes a deadline as a point that does not make the reader busy', () => {
    const text = eventToICalendar(deadline, context);
    expect(rawValue(text, 'DTSTART', 2)).to.equal('20270312T120000');
    expect(rawValue(text, 'DTEND')).to.equal(undefined);
    expect(rawValue(text, 'TRANSP')).to.equal('TRANSPARENT');
  });

  it('leaves out an end that does not follow the start', () => {
    for (const end of ['2026-05-01T10:00:00Z', '2026-05-01T09:00:00Z']) {
      expect(rawValue(eventToICalendar(at('2026-05-01T10:00:00Z', end), context), 'DTEND')).to.equal(undefined);
    }
  });

  it('gives each status its STATUS and words', () => {
    const seen = ['scheduled', 'postponed', 'rescheduled', 'moved-online', 'full', 'cancelled', 'constructor'].map(
      (status) => {
        const text = eventToICalendar({ ...at('2026-05-01T10:00:00Z'), status }, context);
        return [status, rawValue(text, 'STATUS'), rawValue(text, 'SUMMARY')];
      },
    );
    expect(seen).to.deep.equal([
      ['scheduled', 'CONFIRMED', 'X'],
      ['postponed', 'TENTATIVE', 'Reporté : X'],
      ['rescheduled', 'CONFIRMED', 'X'],
      ['moved-online', 'CONFIRMED', 'Déplacé en ligne : X'],
      ['full', 'CONFIRMED', 'Complet : X'],
      ['cancelled', 'CANCELLED', 'Annulé : X'],
      ['constructor', 'CONFIRMED', 'X'],
    ]);
  });

  it('lets an occurrence have its own status', () => {
    const [first, second] = exhibition.occurrences;
    if (first === undefined || second === undefined) throw new Error('sample');
    const text = eventToICalendar({ ...exhibition, occurrences: [first, { ...second, status: 'cancelled' }] }, context);
    expect([rawValue(text, 'STATUS', 0), rawValue(text, 'STATUS', 1)]).to.deep.equal(['CONFIRMED', 'CANCELLED']);
  });

  it('sends whoever attends online to the address, not to the place', () => {
    const event = { ...training, status: 'moved-online', onlineUrl: 'https://visio.example/x' };
    const text = eventToICalendar(event, context);
    expect(rawValue(text, 'LOCATION')).to.equal('En ligne');
    expect(rawValue(text, 'GEO')).to.equal(undefined);
    expect(rawValue(text, 'CONFERENCE')).to.equal('https://visio.example/x');
    expect(rawValue(text, 'DESCRIPTION')).to.include('En ligne : https://visio.example/x');
  });

  it('gives no position to a place that is only known by its region', () => {
    const place = { name: 'Kayes', lon: -11.4, lat: 14.4, precision: 'region' } as const;
    const text = eventToICalendar({ ...training, occurrences: [{ start: '2026-05-01', place }] }, context);
    expect(rawValue(text, 'GEO')).to.equal(undefined);
  });

  it('lets no address but http(s) through', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'https://']) {
      expect(rawValue(eventToICalendar({ ...training, url }, context), 'URL'), url).to.equal(undefined);
    }
    const smuggled = 'https://x.example/\r\nATTENDEE:mailto:a@b.example';
    const [event = ''] = components(eventToICalendar({ ...training, url: smuggled }, context), 'VEVENT');
    expect(rawValue(event, 'ATTENDEE')).to.equal(undefined);
    expect(rawValue(eventToICalendar({ ...training, url: '/x' }, { ...context, baseUrl: '/' }), 'URL')).to.equal(
      undefined,
    );
  });

  it('knows legs by their place: short, and whatever their rank', () => {
    const start = '2026-11-21T14:00:00Z';
    const leg = (name: string, lon: number): EventRecord['occurrences'][number] => ({
      start,
      place: { name, lon, lat: 48 },
    });
    const legs = [leg('Salle', 2), leg('Salle', 3), leg('S'.repeat(300), 4), leg('T'.repeat(300), 5)];
    const given = uids({ id: 'x'.repeat(64), title: 'X', occurrences: legs });
    expect(new Set(given).size).to.equal(4);
    for (const uid of given) expect(uid?.length).to.be.at.most(120);
    const reversed = uids({ id: 'x'.repeat(64), title: 'X', occurrences: [...legs].reverse() });
    expect([...reversed].reverse()).to.deep.equal(given);
  });

  it('keeps UIDs when occurrences are added, removed, re-ordered or written with another offset', () => {
    const [first, second] = exhibition.occurrences;
    if (first === undefined || second === undefined) throw new Error('sample');
    const both = uids(exhibition);
    expect(uids({ ...exhibition, occurrences: [second, first] })).to.deep.equal([...both].reverse());
    expect(uids({ ...exhibition, occurrences: [second] })).to.deep.equal(both.slice(1));
    expect(uids(at('2026-05-01T12:00:00+02:00'))).to.deep.equal(uids(at('2026-05-01T10:00:00Z')));
  });

  it('tells apart legs that start together, by their place', () => {
    const event: EventRecord = {
      ...exhibition,
      occurrences: [
        { start: '2026-03-02', place: { name: 'Salle A' } },
        { start: '2026-03-02', place: { name: 'Salle B' } },
        { start: '2026-03-02', place: { name: 'Salle B' } },
      ],
    };
    expect(uids(event)).to.deep.equal([
      'exposition-puits-20260302-salle-a@essonne-international',
      'exposition-puits-20260302-salle-b@essonne-international',
      'exposition-puits-20260302-salle-b-2@essonne-international',
    ]);
  });

  it('raises SEQUENCE with each update and stays within 32 bits', () => {
    const sequence = (updatedAt: string): number =>
      Number(rawValue(eventToICalendar({ ...training, updatedAt }, context), 'SEQUENCE'));
    expect(sequence('2026-11-01T09:30:01Z')).to.be.greaterThan(sequence('2026-11-01T09:30:00Z'));
    expect(sequence('2026-11-02')).to.be.greaterThan(sequence('2026-11-01T09:30:01Z'));
    expect(sequence('2087-01-01')).to.be.lessThan(2 ** 31);
    expect(rawValue(eventToICalendar(at('2026-05-01'), context), 'DTSTAMP')).to.equal('20261123T100000Z');
  });

  it('folds at 75 octets between characters', () => {
    for (const unit of ['a', 'é', '漢', '👩‍👩‍👧', 'ا']) {
      for (let lead = 0; lead < 5; lead += 1) {
        const title = 'x'.repeat(lead) + unit.repeat(90);
        const text = eventToICalendar({ ...training, title }, context);
        for (const line of physicalLines(text)) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        expect(rawValue(text, 'SUMMARY')).to.equal(title);
      }
    }
  });

  it('leaves out an occurrence that is not a date', () => {
    expect(uids(at('bientôt'))).to.deep.equal([]);
  });
});
