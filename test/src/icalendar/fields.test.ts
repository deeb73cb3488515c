import { expect } from 'chai';
import { describeIssue } from '../../../src/messages/describe-issue.js';
import type { EventRecord } from '../../../src/model/event.js';
import { readRecord } from '../../../src/model/read-record.js';
import { codes, onlyEvent, read, readEvent, calendar, vevent } from './calendars.js';

const AT = 'DTSTART:20270312T130000Z';
const event = async (...lines: readonly string[]): Promise<EventRecord> => onlyEvent(await readEvent(AT, ...lines));

describe('An event of a calendar', () => {
  it('is read whole', async () => {
    const reading = await readEvent(
      'UID:formation-2027',
      'DTSTART;TZID=Europe/Paris:20270312T090000',
      'DURATION:PT3H30M',
      'SUMMARY:Monter un projet\\, même petit\\; suite',
      'DESCRIPTION:Première ligne\\nseconde \\\\ fin',
      'LOCATION:Mairie\\, 91000 Évry',
      'GEO:48.6299;2.4291',
      'URL:https://agenda.example/formation',
      'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Salle:https://visio.example/x',
      'IMAGE;VALUE=URI;FMTTYPE=image/png:https://agenda.example/a.png',
      'CATEGORIES:Formations,eau et assainissement',
      'CATEGORIES:jeunes',
      'ORGANIZER;CN="Mairie d’Évry":mailto:contact@mairie.example',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20261101T083000Z',
      'ATTENDEE;CN=Jean Dupont:mailto:jean.dupont@mairie.example',
    );
    expect(codes(reading)).to.deep.equal([]);
    expect(onlyEvent(reading)).to.deep.equal({
      id: 'formation-2027',
      sourceIds: ['formation-2027'],
      title: 'Monter un projet, même petit; suite',
      description: 'Première ligne\nseconde \\ fin',
      kind: 'training',
      themes: ['water'],
      audience: ['youth'],
      attendance: 'mixed',
      onlineUrl: 'https://visio.example/x',
      organisers: [{ name: 'Mairie d’Évry' }],
      url: 'https://agenda.example/formation',
      image: { kind: 'image', url: 'https://agenda.example/a.png' },
      updatedAt: '2026-11-01T08:30:00Z',
      status: 'scheduled',
      occurrences: [
        {
          start: '2027-03-12T09:00:00+01:00',
          end: '2027-03-12T12:30:00+01:00',
          place: { name: 'Mairie, 91000 Évry', commune: '91228', lat: 48.6299, lon: 2.4291, precision: 'point' },
        },
      ],
    });
    expect(readRecord('events', onlyEvent(reading)).issues).to.deep.equal([]);
  });

  it('tells cancelled, postponed and full by STATUS or by the words before the title', async () => {
    const found = async (summary: string, status: string): Promise<readonly unknown[]> => {
      const { title, status: read } = await event(`SUMMARY:${summary}`, `STATUS:${status}`);
      return [title, read];
    };
    expect(await found('Forum', 'CANCELLED')).to.deep.equal(['Forum', 'cancelled']);
    expect(await found('Forum', 'TENTATIVE')).to.deep.equal(['Forum', undefined]);
    expect(await found('ANNULÉ - Forum', 'CONFIRMED')).to.deep.equal(['Forum', 'cancelled']);
    expect(await found('[Complet] Forum', 'CONFIRMED')).to.deep.equal(['Forum', 'full']);
    expect(await found('Reporté : Forum', 'TENTATIVE')).to.deep.equal(['Forum', 'postponed']);
    expect(await found('Reportage photo', 'CONFIRMED')).to.deep.equal(['Reportage photo', 'scheduled']);
    const { events } = await read(calendar('METHOD:CANCEL', ...vevent(AT)));
    expect(events[0]?.record).to.include({ status: 'cancelled' });
  });

  it('keeps the name of a service and none of a person', async () => {
    const organiser = async (line: string): Promise<readonly [unknown, readonly string[]]> => {
      const reading = await readEvent(AT, line);
      return [onlyEvent(reading).organisers, codes(reading)];
    };
    expect(await organiser('ORGANIZER;CN=Jean Dupont:mailto:jean.dupont@mairie.example')).to.deep.equal([
      undefined,
      ['personal-organiser'],
    ]);
    expect(await organiser('ORGANIZER;CN=jean.dupont@mairie.example:mailto:jean.dupont@mairie.example')).to.deep.equal([
      undefined,
      [],
    ]);
    expect(await organiser('ORGANIZER;CN=:mailto')).to.deep.equal([undefined, []]);
    expect(await organiser('ORGANIZER;CN=Agenda d^nÉvry ^' + '(91^):https://mairie.example/')).to.deep.equal([
      [{ name: 'Agenda d Évry ^(91^)' }],
      [],
    ]);
  });

  it('masks what is personal in its texts, and does not repeat it', async () => {
    const reading = await readEvent(
      AT,
      'SUMMARY:Forum (06 12 34 56 78)',
      'DESCRIPTION:Écrire à jean.dupont@mairie.example ou à contact@mairie.example',
      'LOCATION:Chez Jean\\, 06 12 34 56 78',
    );
    const all = JSON.stringify([reading.events, reading.issues]);
    expect(all).not.to.match(/06 12|jean\.dupont/);
    expect(all).to.include('contact@mairie.example');
    expect(codes(reading)).to.have.members(['personal-phone', 'personal-phone', 'personal-email']);
  });

  it('turns HTML into words', async () => {
    const description = async (html: string): Promise<unknown> =>
      (await event(`DESCRIPTION:${html.replaceAll(',', '\\,').replaceAll(';', '\\;')}`)).description;
    expect(
      await description(
        '<html><head><style>p{}</style></head><body><p>Caf&eacute;&nbsp;: <b>venez</b><br>nombreux</p>' +
          '<ul><li>un</li><li>deux</li></ul><a href="https://x.example/?a=1&amp;b=2">ici</a>' +
          '<script>alert(1)</script><a href="javascript:alert(1)">là</a></body></html>',
      ),
    ).to.equal('Café\u00a0: venez\nnombreux\n\n– un\n– deux\nici (https://x.example/?a=1&b=2)là');
    expect(await description('si a <b et c> d & e')).to.equal('si a <b et c> d & e');
    expect(await description('avant <!-- jamais fermé')).to.equal('avant <!-- jamais fermé');
    expect(await description('<p>avant</p><script>jamais fermé')).to.equal('avant');
    // A letter whose small form is longer moves nothing of what is hidden.
    expect(await description('<p>İİİİ</p><style>SECRET</style> Bonjour <!-- caché --> fin')).to.equal(
      'İİİİ\nBonjour fin',
    );
  });

  it('understands places online and on site', async () => {
    const where = async (...lines: readonly string[]): Promise<readonly unknown[]> => {
      const { attendance, onlineUrl, occurrences } = await event(...lines);
      return [attendance, onlineUrl, occurrences[0]?.place];
    };
    expect(await where('LOCATION:https://visio.example/1')).to.deep.equal([
      'online',
      'https://visio.example/1',
      undefined,
    ]);
    expect(await where('LOCATION:En ligne')).to.deep.equal(['online', undefined, undefined]);
    expect(await where('LOCATION:Réunion Microsoft Teams')).to.deep.equal(['online', undefined, undefined]);
    expect(await where('LOCATION:Salle (https://x.example/plan)')).to.deep.equal([
      undefined,
      undefined,
      { name: 'Salle (https://x.example/plan)' },
    ]);
    expect(await where('GEO:48.6\\;2.4')).to.deep.equal([
      undefined,
      undefined,
      { lat: 48.6, lon: 2.4, precision: 'point' },
    ]);
    expect((await where('LOCATION:Mairie\\, 13500 Martigues'))[2]).to.deep.equal({ name: 'Mairie, 13500 Martigues' });
    expect((await where('LOCATION:Mairie de Massy\\, Massy'))[2]).to.deep.include({ commune: '91377' });
    expect((await where('LOCATION:1 place de Massy\\, 71250 Massy'))[2]).not.to.have.property('commune');
    expect(codes(await readEvent(AT, 'GEO:0;0'))).to.deep.equal(['null-position']);
    expect(codes(await readEvent(AT, 'GEO:48.6 N, 2.4 E'))).to.deep.equal(['unreadable-property']);
  });

  it('lets no address but http(s) through', async () => {
    const links = async (...lines: readonly string[]): Promise<readonly unknown[]> => {
      const { url, image, onlineUrl } = await event(...lines);
      return [url, image, onlineUrl];
    };
    expect(
      await links('URL:javascript:alert(1)', 'CONFERENCE:tel:+33123', 'IMAGE:data:image/png;base64,x'),
    ).to.deep.equal([undefined, undefined, undefined]);
    expect(await links('URL:https://x.example/a\\,b\\;c')).to.deep.equal([
      'https://x.example/a,b;c',
      undefined,
      undefined,
    ]);
    expect(codes(await readEvent(AT, 'ATTACH;FMTTYPE=application/pdf:https://x.example/a.pdf'))).to.deep.equal([
      'attachment-left-out',
    ]);
  });

  it('writes whole days with their last day', async () => {
    const days = async (...lines: readonly string[]): Promise<unknown> =>
      onlyEvent(await readEvent(...lines)).occurrences[0];
    expect(await days('DTSTART;VALUE=DATE:20270312')).to.deep.equal({ start: '2027-03-12', allDay: true });
    expect(await days('DTSTART;VALUE=DATE:20270312', 'DTEND;VALUE=DATE:20270313')).to.deep.equal({
      start: '2027-03-12',
      allDay: true,
    });
    expect(await days('DTSTART;VALUE=DATE:20270312', 'DURATION:P9999W')).to.deep.equal({
      start: '2027-03-12',
      allDay: true,
    });
    expect(await days('DTSTART;VALUE=DATE:20270312', 'DURATION:P2D')).to.deep.equal({
      start: '2027-03-12',
      end: '2027-03-13',
      allDay: true,
    });
  });

  it('says everything in French and in English', async () => {
    const reading = await readEvent(AT, 'GEO:x', 'CATEGORIES:x', 'RRULE:x', 'ATTACH:x', 'DTEND:x');
    expect(reading.issues.length).to.be.greaterThan(4);
    for (const issue of reading.issues)
      for (const language of ['fr', 'en'] as const) {
        const { reason, remedy } = describeIssue(issue, language);
        expect(reason, issue.code).not.to.equal(issue.code);
        expect(remedy, issue.code).not.to.equal('');
      }
  });
});
