import { expect } from 'chai';
import { dayNumber, isoDay } from 'essonne-international';
import { dayInEssonne, formatDay, formatPartialDate, formatTime } from '../../../widgets/shared/format.js';
import { formatMoney } from '../../../widgets/shared/format-money.js';

describe('formats of the interface', () => {
  it('write the first of a month « 1er » in French only', () => {
    expect(formatPartialDate('2026-03-01', 'fr')).to.equal('1er mars 2026');
    expect(formatPartialDate('2026-03-11', 'fr')).to.equal('11 mars 2026');
    expect(formatPartialDate('2026-03', 'fr')).to.equal('mars 2026');
    expect(formatPartialDate('2026', 'fr')).to.equal('2026');
    expect(formatPartialDate('2026-03-01', 'en')).to.equal('1 March 2026');
    expect(formatDay('2026-11-01', 'fr', { weekday: 'long', day: 'numeric', month: 'long' })).to.equal(
      'dimanche 1er novembre',
    );
    expect(formatDay('2026-11-21', 'fr', { day: 'numeric', month: 'long' })).to.equal('21 novembre');
  });

  it('name days and months as Intl does', () => {
    const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
    const asked = [
      { month: 'long' },
      { month: 'long', year: 'numeric' },
      { day: 'numeric', month: 'long', year: 'numeric' },
      { weekday: 'long' },
      { weekday: 'short' },
      { weekday: 'narrow' },
      { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ] as const;
    for (const start of ['1969-12-29', '2026-02-25', '2027-12-28'])
      for (let day = dayNumber(start); day < dayNumber(start) + 400; day += 9)
        for (const language of ['fr', 'en'] as const)
          for (const parts of asked) {
            const format = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...parts });
            // Platforms differ on the comma after an English weekday; Intl does not write « 1er ».
            const expected = format.format(day * 86_400_000).replace(',', '');
            expect(formatDay(isoDay(day), language, parts).replace('1er ', '1 ')).to.equal(expected);
          }
  });

  it('write hours as each language does, noon and midnight too', () => {
    const hours = (time: string): string[] => [
      formatTime(`2026-11-21T${time}:00+01:00`, 'fr'),
      formatTime(`2026-11-21T${time}:00+01:00`, 'en'),
    ];
    expect(hours('14:00')).to.deep.equal(['14\u00a0h', '2\u00a0pm']);
    expect(hours('17:30')).to.deep.equal(['17\u00a0h\u00a030', '5:30\u00a0pm']);
    expect(hours('12:00')).to.deep.equal(['12\u00a0h', '12\u00a0pm']);
    expect(hours('00:30')).to.deep.equal(['0\u00a0h\u00a030', '12:30\u00a0am']);
  });

  it('give the day in Essonne of an instant', () => {
    expect(dayInEssonne('2026-11-20T23:30:00Z')).to.equal('2026-11-21');
    expect(dayInEssonne('2026-11-20')).to.equal('2026-11-20');
  });

  it('write money without needless cents, and survive an unknown currency', () => {
    expect(formatMoney(12500, 'EUR', 'fr').replace(/\s/g, ' ')).to.equal('12 500 €');
    expect(formatMoney(6.5, 'EUR', 'fr').replace(/\s/g, ' ')).to.equal('6,50 €');
    expect(formatMoney(10, 'euros', 'en')).to.equal('10 euros');
  });
});
