import { expect } from 'chai';
import { type Holiday, dayNumber } from 'essonne-international';
import { HolidayDays } from '../../../../widgets/event-calendar/holidays/holiday-days.js';
import { holidaysLayer } from '../../../../widgets/event-calendar/holidays/layer.js';
import { en } from '../../../../widgets/event-calendar/messages/en.js';
import { fr } from '../../../../widgets/event-calendar/messages/fr.js';

const toussaint: Holiday = {
  kind: 'school',
  name: { fr: 'Vacances de la Toussaint', en: 'Autumn holidays' },
  start: '2026-10-17',
  end: '2026-11-01',
  zone: 'C',
};
const bank: Holiday = {
  kind: 'public',
  name: { fr: 'Toussaint', en: 'All Saints’ Day' },
  start: '2026-11-01',
  end: '2026-11-01',
};
const bridge: Holiday = {
  kind: 'school',
  name: 'Pont de l’Ascension',
  start: '2027-05-06',
  end: '2027-05-09',
  zone: 'C',
};
const days = new HolidayDays([toussaint, bank, bridge]);
const day = dayNumber;

describe('holidays on days', () => {
  it('give those of a day, the bank holiday first', () => {
    expect(days.on(day('2026-11-01')).map(({ holiday }) => holiday.kind)).to.deep.equal(['public', 'school']);
    expect(days.on(day('2026-10-16'))).to.deep.equal([]);
    expect(days.on(day('2026-10-17'))).to.have.length(1);
    expect(days.on(day('2026-11-02'))).to.deep.equal([]);
  });

  it('draw a strip from the first day off of each week, level on the other days', () => {
    const week = (monday: string): readonly unknown[] =>
      [0, 1, 2, 3, 4, 5, 6].map((column) => {
        const part = days.strip(day(monday) + column);
        return typeof part === 'object' ? part.length : part;
      });
    expect(week('2026-10-12')).to.deep.equal(['empty', 'empty', 'empty', 'empty', 'empty', 2, 0]);
    expect(week('2026-10-19')).to.deep.equal([7, 0, 0, 0, 0, 0, 0]);
    expect(week('2027-05-03')).to.deep.equal(['empty', 'empty', 'empty', 4, 0, 0, 0]);
    expect(week('2026-11-02')).to.deep.equal(new Array(7).fill(undefined));
  });

  it('are said in words, in French and English', () => {
    const inFrench = holidaysLayer(days, { language: 'fr', words: fr, catalog: undefined });
    const inEnglish = holidaysLayer(days, { language: 'en', words: en, catalog: undefined });
    expect(inFrench.namesOn(day('2026-11-01'))).to.deep.equal([
      'Toussaint (jour férié)',
      'Vacances de la Toussaint, zone\u00a0C',
    ]);
    expect(inEnglish.namesOn(day('2026-11-01'))).to.deep.equal([
      'All Saints’ Day (bank holiday)',
      'Autumn holidays, school zone\u00a0C',
    ]);
    expect(inFrench.namesOn(day('2027-05-07'))).to.deep.equal([
      'Pont de l’Ascension (vacances scolaires, zone\u00a0C)',
    ]);
    expect(inFrench.kindOn(day('2026-11-01'))).to.equal('public');
    expect(inFrench.kindOn(day('2026-11-02'))).to.equal(undefined);
  });
});
