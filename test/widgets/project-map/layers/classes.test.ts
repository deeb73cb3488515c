import { expect } from 'chai';
import * as fc from 'fast-check';
import { classesOf, classOf, shadesOf, type ValueClass } from '../../../../widgets/project-map/layers/classes.js';

const limits = (classes: readonly ValueClass[]): number[] => classes.map(({ least }) => least);
const membersOf = (values: readonly number[]): number[][] => {
  const classes = classesOf(values);
  return classes.map((_, i) => values.filter((value) => classOf(classes, value) === i));
};

describe('classes of values', () => {
  it('has none without values, one when all are equal', () => {
    expect(classesOf([])).to.deep.equal([]);
    expect(classesOf([7])).to.deep.equal([{ least: 7, below: Infinity, lowest: 7, most: 7, count: 1 }]);
    expect(classesOf([7, 7, 7])).to.deep.equal([{ least: 7, below: Infinity, lowest: 7, most: 7, count: 3 }]);
  });

  it('gives a few countries a class each', () => {
    expect(membersOf([3, 1, 2])).to.deep.equal([[1], [2], [3]]);
    expect(limits(classesOf([1, 40, 900]))).to.deep.equal([1, 20, 500]);
  });

  it('puts together what is close in proportion', () => {
    const values = [1, 1, 1, 2, 2, 5, 6, 6, 20, 24, 90];
    expect(membersOf(values)).to.deep.equal([[1, 1, 1], [2, 2], [5, 6, 6], [20, 24], [90]]);
    expect(limits(classesOf(values))).to.deep.equal([1, 2, 5, 20, 50]);
  });

  it('finds the classes whose members are closest, as trying them all does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { minLength: 6, maxLength: 9 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(spreadOf(membersOf(sorted))).to.be.closeTo(leastSpread(sorted, 5), 1e-9);
      }),
    );
  });

  it('covers every value once, in order, with limits that part no equal values', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double({ min: 0, max: 1e7, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 250 }), (values) => {
        const classes = classesOf(values);
        expect(classes.length).to.be.within(1, Math.min(5, new Set(values).size));
        expect(classes.at(-1)!.below).to.equal(Infinity);
        classes.forEach(({ least, below, lowest, most }, i) => {
          expect(least).to.be.below(below);
          expect(values.filter((each) => each >= least && each < below)).to.include(most);
          expect(Math.max(...values.filter((each) => each < below))).to.equal(most);
          expect(Math.min(...values.filter((each) => each >= least))).to.equal(lowest);
          expect(classes[i + 1]?.least ?? Infinity).to.equal(below);
        });
        const counts = classes.map(() => 0);
        for (const each of values) counts[classOf(classes, each)]!++;
        expect(counts).to.deep.equal(classes.map(({ count }) => count));
        expect(counts.every((count) => count > 0)).to.equal(true);
      }),
    );
  });

  it('leaves out what is no number', () => {
    expect(classesOf([NaN, 3, Infinity])).to.deep.equal([{ least: 3, below: Infinity, lowest: 3, most: 3, count: 1 }]);
    expect(classOf(classesOf([3]), NaN)).to.equal(-1);
    expect(classOf(classesOf([3]), 2)).to.equal(-1);
  });

  it('sets few classes far apart', () => {
    for (let count = 0; count <= 5; count++) {
      const shades = shadesOf(count);
      expect(shades).to.have.length(count);
      shades.forEach((shade, i) => expect(shade).to.be.within(i === 0 ? 0 : shades[i - 1]! + 1, 4));
    }
  });
});

/** The sum over the classes of squared distances to the mean of the logarithms. */
function spreadOf(classes: readonly (readonly number[])[]): number {
  return classes
    .map((values) => {
      const logs = values.map(Math.log);
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
      return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    })
    .reduce((sum, spread) => sum + spread, 0);
}

function leastSpread(sorted: readonly number[], classCount: number): number {
  if (classCount === 1) return spreadOf([sorted]);
  const firsts = Array.from({ length: sorted.length - classCount + 1 }, (_, i) => i + 1);
  return Math.min(
    ...firsts.map((size) => spreadOf([sorted.slice(0, size)]) + leastSpread(sorted.slice(size), classCount - 1)),
  );
}
