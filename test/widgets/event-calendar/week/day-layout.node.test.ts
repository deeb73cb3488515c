import { expect } from 'chai';
import fc from 'fast-check';
import { layoutDay, type Place, type Stretch } from '../../../../widgets/event-calendar/week/day-layout.js';

const stretches = fc.array(
  fc
    .record({ start: fc.integer({ min: 0, max: 96 }), length: fc.integer({ min: 1, max: 24 }) })
    .map(({ start, length }): Stretch => ({ start: start * 15, end: (start + length) * 15 })),
  { maxLength: 30 },
);
const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
/** Fractions of the width. */
const across = ({ column, columns, width }: Place): readonly [number, number] => [
  column / columns,
  (column + width) / columns,
];
const ROUNDING = 1e-9;

describe('layout of the hours of a day', () => {
  it('never draws two events over each other', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const places = layoutDay(items);
        for (let a = 0; a < items.length; a++)
          for (let b = a + 1; b < items.length; b++) {
            if (!overlap(items[a]!, items[b]!)) continue;
            const [[fromA, toA], [fromB, toB]] = [across(places[a]!), across(places[b]!)];
            expect(toA <= fromB + ROUNDING || toB <= fromA + ROUNDING, `${a} and ${b}`).to.equal(true);
          }
      }),
    );
  });

  it('keeps every event inside its day, and gives the whole width to one that is alone', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const places = layoutDay(items);
        expect(places).to.have.length(items.length);
        items.forEach((item, rank) => {
          const [from, to] = across(places[rank]!);
          expect(from).to.be.at.least(0);
          expect(to)
            .to.be.greaterThan(from)
            .and.at.most(1 + ROUNDING);
          if (!items.some((other, at) => at !== rank && overlap(item, other))) expect([from, to]).to.deep.equal([0, 1]);
        });
      }),
    );
  });

  it('uses no more columns than events that meet at one time', () => {
    fc.assert(
      fc.property(stretches, (items) => {
        const most = Math.max(
          0,
          ...items.map(({ start }) => items.filter((o) => o.start <= start && o.end > start).length),
        );
        for (const { columns } of layoutDay(items)) expect(columns).to.be.at.most(most);
      }),
    );
  });

  it('lets an event cover the columns beside it that stay empty', () => {
    const places = layoutDay([
      { start: 0, end: 60 },
      { start: 0, end: 60 },
      { start: 0, end: 180 },
      { start: 90, end: 150 },
    ]);
    expect(places.map(({ column, width, columns }) => [column, width, columns])).to.deep.equal([
      [1, 1, 3],
      [2, 1, 3],
      [0, 1, 3],
      [1, 2, 3],
    ]);
  });
});
