import { expect } from 'chai';
import type { Funding } from 'essonne-international';
import { fundingByYear } from '../../../../widgets/project-map/detail/funding-by-year.js';

const funder = { name: 'Département' };
const line = (year: number | undefined, amount: number, stage?: string, more: Partial<Funding> = {}): Funding => ({
  ...(year === undefined ? {} : { year }),
  ...(stage === undefined ? {} : { stage }),
  amount,
  funder,
  ...more,
});

describe('fundingByYear', () => {
  it('groups by year, in order, without inventing those that are missing', () => {
    const [euros] = fundingByYear([line(2026, 3, 'paid'), line(undefined, 5, 'paid'), line(2019, 1, 'paid')]);
    expect(euros!.years.map(({ year }) => year)).to.deep.equal([2019, 2026, undefined]);
    expect(euros!.years.map(({ total }) => total)).to.deep.equal([1, 3, 5]);
    expect(euros!.total).to.equal(9);
  });

  it('never adds up two currencies; euros are meant when none is told', () => {
    const all = fundingByYear([
      line(2024, 100, 'paid'),
      line(2024, 65_000, 'paid', { currency: 'XOF' }),
      line(2024, 20, 'paid', { currency: 'EUR' }),
    ]);
    expect(all.map(({ currency, total }) => [currency, total])).to.deep.equal([
      ['EUR', 120],
      ['XOF', 65_000],
    ]);
  });

  it('counts once a grant that is told at several stages: what is paid of what was voted', () => {
    const [euros] = fundingByYear([
      line(2024, 10_000, 'requested'),
      line(2024, 8000, 'voted'),
      line(2024, 3000, 'paid'),
    ]);
    expect(euros!.years[0]!.stages).to.deep.equal([
      { stage: 'paid', amount: 3000 },
      { stage: 'voted', amount: 5000 },
    ]);
    expect(euros!.total).to.equal(8000);
    expect(euros!.hasRepeats).to.be.true;
  });

  it('counts apart the grants of two funders, two years or two natures', () => {
    const [euros] = fundingByYear([
      line(2024, 100, 'voted'),
      line(2024, 10, 'paid', { funder: { name: 'Ville' } }),
      line(2024, 1, 'paid', { nature: 'in-kind' }),
      line(2025, 1000, 'paid'),
    ]);
    expect(euros!.total).to.equal(1111);
    expect(euros!.hasRepeats).to.be.false;
  });

  it('adds the lines of one grant at one stage', () => {
    const [euros] = fundingByYear([line(2024, 100, 'paid'), line(2024, 50, 'paid')]);
    expect(euros!.years[0]!.stages).to.deep.equal([{ stage: 'paid', amount: 150 }]);
    expect(euros!.hasRepeats).to.be.false;
  });

  it('keeps what is only asked for out of what was granted', () => {
    const [euros] = fundingByYear([
      line(2024, 100, 'requested'),
      line(2024, 7, 'voted', { funder: { name: 'Ville' } }),
    ]);
    expect(euros!.total).to.equal(7);
    expect(euros!.stages.map(({ stage }) => stage)).to.deep.equal(['voted', 'requested']);
  });

  it('tells a refusal: nothing voted of what was asked for', () => {
    const [euros] = fundingByYear([line(2024, 100, 'requested'), line(2024, 0, 'voted')]);
    expect(euros!.stages).to.deep.equal([{ stage: 'voted', amount: 0 }]);
  });

  it('keeps unknown stages, last', () => {
    const [euros] = fundingByYear([line(2024, 1, 'pledged'), line(2024, 2), line(2024, 4, 'requested')]);
    expect(euros!.stages.map(({ stage }) => stage)).to.deep.equal(['requested', 'pledged', '']);
    expect(euros!.total).to.equal(3);
  });

  it('keeps every line as it is published', () => {
    const lines = [line(2024, 8000, 'voted'), line(2024, 3000, 'paid')];
    expect(fundingByYear(lines)[0]!.years[0]!.lines).to.deep.equal(lines);
  });

  it('is empty without lines', () => expect(fundingByYear([])).to.deep.equal([]));
});
