import { expect } from 'chai';
import { dayNumber, type Language } from 'essonne-international';
import type { CalendarContext } from '../../../widgets/event-calendar/context.js';
import { daysLeft, nameSuffix, statusWords } from '../../../widgets/event-calendar/event-words.js';
import { placesText } from '../../../widgets/event-calendar/days/places-left.js';
import { en } from '../../../widgets/event-calendar/messages/en.js';
import { fr } from '../../../widgets/event-calendar/messages/fr.js';
import type { Span } from '../../../widgets/event-calendar/spans.js';
import { event } from './make-event.js';

const context = (language: Language = 'fr'): CalendarContext => ({
  language,
  words: { fr, en }[language],
  labels: (_, code) => code,
  defaultLanguage: 'fr',
  dataUrl: undefined,
  level: 2,
  today: dayNumber('2026-11-23'),
  now: Date.parse('2026-11-23T11:00:00Z'),
});
const span = (first: string, last: string, fields: Parameters<typeof event>[0] = {}): Span => {
  const made = event({
    occurrences: [{ start: first, end: last, place: { name: 'Salle', commune: '91228' } }],
    ...fields,
  });
  return {
    event: made,
    occurrence: made.occurrences[0]!,
    index: 0,
    first: dayNumber(first.slice(0, 10)),
    last: dayNumber(last.slice(0, 10)),
  };
};

describe('words of an event', () => {
  it('tell its date, its position in its days and its place', () => {
    const exhibition = span('2026-11-03', '2026-11-30');
    expect(nameSuffix(exhibition, dayNumber('2026-11-05'), context())).to.equal(
      ', jeudi 5 novembre 2026, jour 3 sur 28, 91228',
    );
    expect(nameSuffix(exhibition, dayNumber('2026-11-05'), context('en'))).to.contain('day 3 of 28');
    expect(nameSuffix(span('2026-11-05', '2026-11-05'), dayNumber('2026-11-05'), context())).not.to.contain('jour');
  });

  it('count the days before a deadline: « J-12 » to the eye, « dans 12 jours » to the ear', () => {
    const left = (day: string, language: Language = 'fr'): unknown =>
      daysLeft(span(day, day, { kind: 'call-deadline' }), context(language));
    expect(left('2026-12-05')).to.deep.equal({ short: 'J-12', spoken: 'dans 12 jours', isOver: false, isSoon: true });
    expect(left('2026-12-05', 'en')).to.deep.equal({
      short: 'D-12',
      spoken: 'in 12 days',
      isOver: false,
      isSoon: true,
    });
    expect(left('2026-11-24')).to.include({ short: 'demain', spoken: 'demain' });
    expect(left('2026-11-23')).to.include({ short: 'aujourd’hui' });
    expect(left('2026-11-22')).to.include({ isOver: true, isSoon: false });
    expect(left('2026-12-23')).to.include({ isSoon: true });
    expect(left('2026-12-24')).to.include({ isSoon: false });
    // It is noon: what had to be there by ten is over, and by six in the evening is not.
    expect(left('2026-11-23T10:00:00+01:00')).to.include({ short: 'passé', isOver: true });
    expect(left('2026-11-23T18:00:00+01:00')).to.include({ short: 'aujourd’hui', isOver: false });
    expect(daysLeft(span('2026-12-05', '2026-12-05'), context())).to.equal(undefined);
  });

  it('say that a deadline is one', () => {
    const deadline = span('2026-12-05', '2026-12-05', { kind: 'call-deadline' });
    expect(nameSuffix(deadline, dayNumber('2026-12-05'), context())).to.equal(
      ', call-deadline, samedi 5 décembre 2026, 91228',
    );
  });

  it('tell two deadlines of a call apart', () => {
    const occurrences = [{ start: '2026-12-05', label: 'Première session' }];
    const deadline = span('2026-12-05', '2026-12-05', { kind: 'call-deadline', occurrences });
    expect(nameSuffix(deadline, dayNumber('2026-12-05'), context())).to.equal(
      ', call-deadline, Première session, samedi 5 décembre 2026',
    );
  });

  it('say a status and an hour that are not read before the title', () => {
    const concert = span('2026-11-27', '2026-11-27');
    expect(nameSuffix(concert, dayNumber('2026-11-27'), context(), { status: 'annulé', time: '20 h' })).to.equal(
      ', annulé, vendredi 27 novembre 2026, 20 h, 91228',
    );
  });

  it('count the places left, as long as one may register', () => {
    const left = (fields: Parameters<typeof event>[0]): unknown => placesText(event(fields), context());
    expect(left({ registration: { placesLeft: 3 } })).to.equal('3 places restantes');
    expect(left({ registration: { placesLeft: 1, deadline: '2026-11-23' } })).to.equal('1 place restante');
    expect(left({ registration: { placesLeft: 3, deadline: '2026-11-22' } })).to.equal(undefined);
    expect(left({ registration: { placesLeft: 3, deadline: '2026-11-23T11:00:00+01:00' } })).to.equal(undefined);
    expect(left({ registration: { placesLeft: 3 }, status: 'cancelled' })).to.equal(undefined);
    expect(left({ registration: { placesLeft: 0 } })).to.equal(undefined);
    expect(left({})).to.equal(undefined);
  });

  it('tell a status, that of the occurrence first, unless it simply takes place', () => {
    const { occurrences } = event({ occurrences: [{ start: '2026-11-05', status: 'postponed' }] });
    expect(statusWords(event({ status: 'full' }), occurrences[0], context())).to.include({ code: 'postponed' });
    expect(statusWords(event({ status: 'full' }), undefined, context())).to.include({ code: 'full' });
    const noPlace = event({ status: 'scheduled', registration: { placesLeft: 0 } });
    expect(statusWords(noPlace, undefined, context())).to.include({ code: 'full' });
    expect(statusWords(event({ status: 'scheduled' }), undefined, context())).to.equal(undefined);
    expect(statusWords(event(), undefined, context())).to.equal(undefined);
  });
});
