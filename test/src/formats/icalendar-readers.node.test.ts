import { expect } from 'chai';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventToICalendar, eventsToICalendar } from 'essonne-international/formats';
import { Missing, checkWithLibical, checkWithPythonIcalendar } from '../../../.scripts/checks/readers.mjs';
import type { EventRecord } from '../../../src/model/event.js';
import { catalog, context } from './sample.js';
import { hostileText, runs } from './hostile-text.js';
import { logicalLines, physicalLines } from './unfold.js';

/** An event with every field that a writer may look at. */
const event: EventRecord = {
  id: 'forum-2027',
  sourceIds: ['a@b'],
  title: { fr: 'Forum', en: 'Forum' },
  summary: 'Résumé',
  description: 'Texte',
  kind: 'forum',
  themes: ['water', 'health'],
  status: 'full',
  recurrence: 'FREQ=WEEKLY;COUNT=2',
  occurrences: [
    {
      start: '2027-03-12T14:00:00+01:00',
      end: '2027-03-12T17:00:00+01:00',
      status: 'scheduled',
      place: {
        name: 'Mairie',
        address: '1 rue',
        adminArea: 'Essonne',
        country: 'ML',
        commune: '91228',
        lon: 2.4,
        lat: 48.6,
        precision: 'point',
        accessibility: 'Rampe',
      },
    },
    { start: '2027-03-13', end: '2027-03-14', allDay: true, place: { name: { fr: 'Salle' } } },
  ],
  travelling: true,
  borrowing: { conditions: 'Gratuit', url: 'https://x.example/', contact: { name: 'Contact' } },
  superEvent: 'saison',
  projects: ['puits'],
  call: 'appel',
  campaign: 'Festisol',
  attendance: 'mixed',
  onlineUrl: 'https://visio.example/',
  organisers: [{ id: 'x', name: 'Mairie' }],
  registration: { url: 'https://x.example/', deadline: '2027-03-01', capacity: 10, placesLeft: 2 },
  price: { amount: 2, currency: 'EUR', text: 'Deux euros' },
  audience: ['youth'],
  languages: ['fr'],
  accessibility: 'Rampe',
  minutes: 'https://x.example/m.pdf',
  image: { kind: 'image', url: 'https://x.example/a.png', alt: 'Une salle', credit: 'Moi', licence: 'CC' },
  url: 'https://x.example/forum',
  updatedAt: '2026-11-01T09:30:00+01:00',
};

const feed = { title: 'santé', url: 'events/theme-health.ics' };
const whole = { event, catalog, feed, baseUrl: 'https://donnees.example/data/v1/', now: context.now };
type Whole = typeof whole;
type Path = readonly (string | number)[];

/** What breaks calendars, calendars’ readers, and those who join strings. */
const attacks = [
  'L’été à Évry, « ça » ; d’où ?\nDemain\\ ou \\n jamais : 10 %',
  '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(12),
  'é'.repeat(200),
  '\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  '\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nEND:VALARM',
  '\nATTENDEE:mailto:a@b.example\r\nX:',
  '\u0000\u0007\u001b\u007f\u0085\u2028\u2029',
  '\ud800x\udc00\uffff\ufeff',
  '":;,=\\^n',
  ' \t ',
];

/** Every string of a value, by its path. */
function stringsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, key]));
}

/** The same value, the strings at some paths replaced. */
function replaced(paths: readonly Path[], text: string): Whole {
  const copy = structuredClone(whole);
  for (const path of paths) {
    let node = copy as unknown as Record<string, unknown>;
    for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
    node[path.at(-1)!] = text;
  }
  return copy;
}

const write = ({ event: one, catalog: about, feed: named, baseUrl, now }: Whole): string =>
  eventsToICalendar([one], { language: 'fr', catalog: about, baseUrl, now }, named);

const NAMES = new Set(
  'BEGIN END VERSION PRODID CALSCALE NAME X-WR-CALNAME DESCRIPTION X-WR-CALDESC X-WR-TIMEZONE SOURCE REFRESH-INTERVAL X-PUBLISHED-TTL TZID DTSTART TZOFFSETFROM TZOFFSETTO TZNAME RRULE UID DTSTAMP LAST-MODIFIED SEQUENCE DTEND SUMMARY LOCATION GEO URL CONFERENCE CATEGORIES STATUS TRANSP'.split(
    ' ',
  ),
);
const NESTING = ['VCALENDAR', 'VTIMEZONE', 'DAYLIGHT', 'DAYLIGHT', 'STANDARD', 'STANDARD', 'VTIMEZONE'];

/** What is wrong with a calendar; nothing when all is as it must be. */
function fault(text: string): string | undefined {
  if (!text.endsWith('\r\n')) return 'the last line does not end';
  const long = physicalLines(text).find((line) => new TextEncoder().encode(line).length > 75);
  if (long !== undefined) return `a long line: ${long}`;
  const control = physicalLines(text).find((line) => /[^\P{Cc}\t]|\p{Cs}|[\u2028\u2029]/u.test(line));
  if (control !== undefined) return `a control character: ${JSON.stringify(control)}`;
  const lines = logicalLines(text);
  const stranger = lines.find((line) => !NAMES.has(/^[A-Z-]+(?=[:;])/.exec(line)?.[0] ?? ''));
  if (stranger !== undefined) return `a line of someone else: ${stranger}`;
  const nesting = lines.flatMap((line) => /^(?:BEGIN|END):(.*)$/.exec(line)?.[1] ?? []);
  const events = nesting.slice(NESTING.length, -1);
  const isSound =
    nesting.slice(0, NESTING.length).join() === NESTING.join() &&
    nesting.at(-1) === 'VCALENDAR' &&
    events.every((name) => name === 'VEVENT') &&
    events.length <= 4;
  return isSound ? undefined : `components: ${nesting.join()}`;
}

describe('A calendar whose every field is hostile', () => {
  const paths = stringsOf(whole);

  it('stays well formed, field by field', () => {
    expect(paths.length).to.be.greaterThan(60);
    expect(fault(write(whole))).to.equal(undefined);
    for (const path of paths)
      for (const attack of attacks)
        expect(fault(write(replaced([path], attack))), `${path.join('.')}: ${JSON.stringify(attack)}`).to.equal(
          undefined,
        );
  });

  it('stays well formed, all fields at once, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.subarray([...paths]),
        hostileText,
        (some, text) => fault(write(replaced(some, text))) === undefined,
      ),
      runs,
    );
  });

  it('writes dates of any year, or leaves them out', () => {
    const dates = [
      '0000-01-01',
      '0001-01-01T00:00:00+14:00',
      '9999-12-31',
      '9999-12-31T23:59:59-14:00',
      '+010000-01-01T00:00:00Z',
      '1',
      '2026',
    ];
    for (const start of dates)
      for (const end of dates) {
        const text = eventToICalendar(
          { id: 'x', title: 'X', occurrences: [{ start, end }], updatedAt: start },
          context,
        );
        expect(fault(text), `${start} ${end}`).to.equal(undefined);
        expect(text).not.to.match(/^(?:DT|LAST)[^:]*:(?!\d{8}(?:T\d{6}Z?)?\r$)/m);
      }
  });

  it('is accepted by libical and by python-icalendar', function () {
    const folder = mkdtempSync(join(tmpdir(), 'essonne-calendars-'));
    // What only the model refuses (dates, an empty title) is not what readers are asked about.
    const texts = paths.filter((path) => !/^(?:now|event,occurrences,\d,(?:start|end))$/.test(path.join()));
    const files = [
      ...attacks.map((attack) => write(replaced(texts, `x ${attack}`))),
      ...texts.map((path) => write(replaced([path], `x ${attacks.join('')}`))),
      eventToICalendar(event, context),
    ].map((text, index) => {
      const path = join(folder, `${index}.ics`);
      writeFileSync(path, text);
      return path;
    });
    try {
      expect(checkWithLibical(files)).to.equal(`${files.length} files, ${files.length * 2} events`);
      expect(checkWithPythonIcalendar(files)).to.equal(`${files.length} files, ${files.length * 2} events`);
    } catch (error) {
      if (error instanceof Missing) this.skip();
      throw error;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
