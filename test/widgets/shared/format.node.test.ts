import { expect } from 'chai';
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
