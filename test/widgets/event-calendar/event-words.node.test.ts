import { expect } from 'chai';
import { dayNumber, type Language } from 'essonne-international';
import type { CalendarContext } from '../../../widgets/event-calendar/context.js';
import { daysLeft, nameSuffix, statusWords } from '../../../widgets/event-calendar/event-words.js';
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
});
const span = (first: string, last: string, fields: Parameters<typeof event>[0] = {}): Span => {
  const made = event({
    occurrences: [{ start: first, end: last, place: { name: 'Salle', commune: '91228' } }],
    ...fields,
  });
  return { event: made, occurrence: made.occurrences[0]!, index: 0, first: dayNumber(first), last: dayNumber(last) };
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
    expect(left('2026-12-05')).to.deep.equal({ short: 'J-12', spoken: 'dans 12 jours', isOver: false });
    expect(left('2026-12-05', 'en')).to.deep.equal({ short: 'D-12', spoken: 'in 12 days', isOver: false });
    expect(left('2026-11-24')).to.include({ short: 'demain', spoken: 'demain' });
    expect(left('2026-11-23')).to.include({ short: 'aujourd’hui' });
    expect(left('2026-11-22')).to.include({ isOver: true });
    expect(daysLeft(span('2026-12-05', '2026-12-05'), context())).to.equal(undefined);
  });

  it('tell a status, that of the occurrence first, unless it simply takes place', () => {
    const { occurrences } = event({ occurrences: [{ start: '2026-11-05', status: 'postponed' }] });
    expect(statusWords(event({ status: 'full' }), occurrences[0], context())).to.include({ code: 'postponed' });
    expect(statusWords(event({ status: 'full' }), undefined, context())).to.include({ code: 'full' });
    expect(statusWords(event({ status: 'scheduled' }), undefined, context())).to.equal(undefined);
    expect(statusWords(event(), undefined, context())).to.equal(undefined);
  });
});
