import { expect } from 'chai';
import { isoDay } from '../../../../src/model/dates.js';
import { bankHolidays, easterSunday } from '../../../../src/publish/holidays/bank-holidays.js';

describe('bank holidays', () => {
  it('puts Easter where the church does, at both ends of its range too', () => {
    const easters = {
      1818: '1818-03-22',
      1943: '1943-04-25',
      1954: '1954-04-18',
      1981: '1981-04-19',
      2024: '2024-03-31',
      2025: '2025-04-20',
      2026: '2026-04-05',
      2027: '2027-03-28',
      2038: '2038-04-25',
      2049: '2049-04-18',
      2076: '2076-04-19',
      2285: '2285-03-22',
    };
    for (const [year, day] of Object.entries(easters)) expect(isoDay(easterSunday(Number(year)))).to.equal(day);
  });

  it('gives the eleven of the labour code, in order', () => {
    expect(bankHolidays(2026).map(({ start, name }) => [start, (name as { readonly fr: string }).fr])).to.deep.equal([
      ['2026-01-01', 'Jour de l’an'],
      ['2026-04-06', 'Lundi de Pâques'],
      ['2026-05-01', '1er Mai, fête du travail'],
      ['2026-05-08', '8 Mai, victoire de 1945'],
      ['2026-05-14', 'Ascension'],
      ['2026-05-25', 'Lundi de Pentecôte'],
      ['2026-07-14', '14 Juillet, fête nationale'],
      ['2026-08-15', 'Assomption'],
      ['2026-11-01', 'Toussaint'],
      ['2026-11-11', '11 Novembre, armistice de 1918'],
      ['2026-12-25', 'Noël'],
    ]);
  });

  it('keeps both when two fall on one day', () => {
    // Ascension was on 1 May in 2008.
    expect(bankHolidays(2008).filter(({ start }) => start === '2008-05-01')).to.have.length(2);
  });
});
