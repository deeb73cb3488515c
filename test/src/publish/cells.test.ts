import { expect } from 'chai';
import { readDate, readMoment } from '../../../src/cells/read-date.js';
import { readAmount, readBoolean, readInteger, readNumber, readShare } from '../../../src/cells/read-number.js';
import { readTerm } from '../../../src/cells/read-term.js';

describe('cells', () => {
  const dates: Readonly<Record<string, string | undefined>> = {
    '2026': '2026',
    '03/2026': '2026-03',
    '2026-03': '2026-03',
    '12/03/2026': '2026-03-12',
    '1/3/2026': '2026-03-01',
    '2026-3-1': '2026-03-01',
    '12.03.2026': '2026-03-12',
    '1er mars 2026': '2026-03-01',
    'jeudi 12 mars 2026': '2026-03-12',
    'août 2026': '2026-08',
    '12 August 2026': '2026-08-12',
    '31/02/2026': '2026-02-31',
    '43165': '2018-03-06',
    '2026-03-12T00:00:00': '2026-03-12',
    '2019 : 36 mois': undefined,
    '12021-11-05': undefined,
    'fin de l’action': undefined,
    '2022/01/13_2024/01/12': undefined,
  };
  for (const [cell, value] of Object.entries(dates))
    it(`reads the date « ${cell} » as ${value}`, () => expect(readDate(cell)?.value).to.equal(value));

  it('says when a date was guessed', () => {
    expect(readDate('43165')?.isGuess).to.equal(true);
    expect(readDate('12/03/26')).to.deep.equal({ value: '2026-03-12', isGuess: true });
    expect(readDate('12/03/2026')?.isGuess).to.equal(undefined);
  });

  const moments: Readonly<Record<string, string | undefined>> = {
    '12/03/2026': '2026-03-12',
    '12/03/2026 14:30': '2026-03-12T14:30:00+01:00',
    '12/07/2026 à 14h': '2026-07-12T14:00:00+02:00',
    '12 mars 2026, 9h05': '2026-03-12T09:05:00+01:00',
    '2026-03-12T14:30': '2026-03-12T14:30:00+01:00',
    '2026-03-12T14:30:00Z': '2026-03-12T14:30:00Z',
    '2026-03-12t14:30:00+03:00': '2026-03-12T14:30:00+03:00',
    // The night when clocks go forward, 2:30 does not exist; when they go back, it comes twice.
    '29/03/2026 02:30': '2026-03-29T02:30:00+01:00',
    '29/03/2026 01:59': '2026-03-29T01:59:00+01:00',
    '29/03/2026 03:00': '2026-03-29T03:00:00+02:00',
    '25/10/2026 02:30': '2026-10-25T02:30:00+02:00',
    '25/10/2026 03:00': '2026-10-25T03:00:00+01:00',
    '12/03/2026 25:00': '2026-03-12T25:00:00+01:00',
    'mars 2026 14h': undefined,
  };
  for (const [cell, value] of Object.entries(moments))
    it(`reads the moment « ${cell} » as ${value}`, () => expect(readMoment(cell)?.value).to.equal(value));

  it('reads a time alone as one of the day given', () => {
    expect(readMoment('18h30', '2026-03-12T14:00:00+01:00')?.value).to.equal('2026-03-12T18:30:00+01:00');
    expect(readMoment('18h30')).to.equal(undefined);
  });

  const amounts: Readonly<Record<string, number | undefined>> = {
    '12 250,00': 12250,
    '12\u202f250,50 €': 12250.5,
    '232\u00a0000,00 EUR': 232000,
    '672.832 €': 672832,
    '1.234,56': 1234.56,
    '1,234.56': 1234.56,
    '1.234.567': 1234567,
    '12,5': 12.5,
    '0': 0,
    '-5': -5,
    '240 000 € (pour les 3 saisons)': undefined,
    '12 000 F CFA': undefined,
    'à préciser': undefined,
  };
  for (const [cell, value] of Object.entries(amounts))
    it(`reads the amount « ${cell} » as ${value}`, () => expect(readAmount(cell)?.value).to.equal(value));

  it('says when a lone point or comma was taken for a thousands separator', () => {
    expect(readAmount('672.832')?.isGuess).to.equal(true);
    expect(readAmount('672,83')?.isGuess).to.equal(undefined);
  });

  it('reads coordinates, shares, integers and booleans', () => {
    expect(readNumber('48,6328')?.value).to.equal(48.6328);
    expect(readNumber('-1.234')?.value).to.equal(-1.234);
    expect(readNumber('48° 37')).to.equal(undefined);
    expect(readShare('50 %')?.value).to.equal(0.5);
    expect(readShare('0,5')).to.deep.equal({ value: 0.5 });
    expect(readShare('80')).to.deep.equal({ value: 0.8, isGuess: true });
    expect(readInteger('2 024')?.value).to.equal(2024);
    expect(readInteger('2024.0')?.value).to.equal(2024);
    expect(readInteger('20,5')).to.equal(undefined);
    expect(['oui', 'x', 'VRAI', '1'].map(readBoolean)).to.deep.equal([true, true, true, true]);
    expect(['non', '0', 'Faux'].map(readBoolean)).to.deep.equal([false, false, false]);
    expect(readBoolean('peut-être')).to.equal(undefined);
  });

  it('reads terms by code, label in French or English, plural or part', () => {
    expect(readTerm('themes', 'water')).to.deep.equal({ code: 'water' });
    expect(readTerm('themes', 'Eau et Assainissement')).to.deep.equal({ code: 'water' });
    expect(readTerm('themes', 'water and sanitation')).to.deep.equal({ code: 'water' });
    expect(readTerm('themes', 'eau')).to.deep.equal({ code: 'water', isGuess: true });
    expect(readTerm('organisationKinds', 'Comités de jumelage')).to.deep.equal({ code: 'twinning-committee' });
    expect(readTerm('organisationKinds', 'établissement')).to.equal(undefined);
    expect(readTerm('themes', 'sport')).to.equal(undefined);
    expect(readTerm('themes', '__proto__')).to.equal(undefined);
    expect(readTerm('countries', 'Sénégal')).to.deep.equal({ code: 'SN' });
    expect(readTerm('communes', '91182')).to.deep.equal({ code: '91228', isGuess: true });
    expect(readTerm('communes', 'Évry (91)')).to.deep.equal({ code: '91228' });
    expect(readTerm('communes', '91150')).to.equal(undefined);
  });
});
