/**
 * Classes of values for a map of shades. The values are few and far from even (one country can have a hundred times the
 * projects of another), so the classes are natural breaks: those whose members are closest to one another (Fisher, 1958;
 * Jenks, 1977), found exactly, on logarithms, since what is compared is « twice as much » and not « ten more ». Each limit
 * is then moved to the roundest number that puts no value into another class. Equal values are never parted.
 */

/** Values from `least` to the one before `below`; the last class has no end. */
export interface ValueClass {
  readonly least: number;
  readonly below: number;
  /** The smallest and the greatest of the values in it. */
  readonly lowest: number;
  readonly most: number;
  /** How many of the values are in it. */
  readonly count: number;
}

/** Shades that a reader can still tell apart. */
export const MOST_CLASSES = 5;

/** A value and how often it comes. */
interface Weighed {
  readonly value: number;
  readonly count: number;
}

/** The classes of some values, from the least: as many as there are distinct values, at most five; none without values. */
export function classesOf(values: Iterable<number>): readonly ValueClass[] {
  const weighed = weigh(values);
  if (weighed.length === 0) return [];
  const starts = naturalBreaks(weighed, Math.min(MOST_CLASSES, weighed.length));
  const limits = starts.map((start) =>
    start === 0 ? weighed[0]!.value : roundest(weighed[start - 1]!.value, weighed[start]!.value),
  );
  return limits.map((least, i) => {
    const members = weighed.slice(starts[i], starts[i + 1]);
    return {
      least,
      below: limits[i + 1] ?? Infinity,
      lowest: members[0]!.value,
      most: members.at(-1)!.value,
      count: members.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

/** The place of a value's class; -1 below them all, or when the value is no number. */
export function classOf(classes: readonly ValueClass[], value: number): number {
  return classes.findIndex(({ least, below }) => value >= least && value < below);
}

/** Which of the five shades each class takes: few classes are set far apart. */
export function shadesOf(count: number): readonly number[] {
  return [[], [2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]][count]!;
}

function weigh(values: Iterable<number>): readonly Weighed[] {
  const counts = new Map<number, number>();
  for (const value of values) if (Number.isFinite(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

/** Where each class begins: the partition whose classes have the least spread, found by dynamic programming. */
function naturalBreaks(weighed: readonly Weighed[], classCount: number): readonly number[] {
  const size = weighed.length;
  const spread = spreadOf(weighed);
  // least[i]: the least spread of the values before i in the classes so far; from[k][i]: where the last of them begins.
  let least = Float64Array.from({ length: size + 1 }, (_, end) => spread(0, end));
  const from: Uint32Array[] = [new Uint32Array(size + 1)];
  for (let k = 1; k < classCount; k++) {
    const next = new Float64Array(size + 1).fill(Infinity);
    const begins = new Uint32Array(size + 1);
    for (let end = k + 1; end <= size; end++)
      for (let start = k; start < end; start++) {
        const sum = least[start]! + spread(start, end);
        if (sum >= next[end]!) continue;
        next[end] = sum;
        begins[end] = start;
      }
    least = next;
    from.push(begins);
  }
  const starts: number[] = [];
  for (let k = classCount - 1, end = size; k >= 0; k--) starts.unshift((end = from[k]![end]!));
  return starts;
}

/** The sum of squared distances to their mean of the logarithms from one place to before another. */
function spreadOf(weighed: readonly Weighed[]): (start: number, end: number) => number {
  const counts = [0];
  const sums = [0];
  const squares = [0];
  weighed.forEach(({ value, count }, i) => {
    // Nothing is less than one project or one euro.
    const log = Math.log(Math.max(value, 1));
    counts.push(counts[i]! + count);
    sums.push(sums[i]! + count * log);
    squares.push(squares[i]! + count * log * log);
  });
  return (start, end) => {
    const sum = sums[end]! - sums[start]!;
    return squares[end]! - squares[start]! - (sum * sum) / Math.max(counts[end]! - counts[start]!, 1);
  };
}

/** The roundest number above one value and not above another: the least multiple of the greatest 1, 2 or 5 × 10ⁿ that has one. */
function roundest(above: number, most: number): number {
  for (let power = Math.floor(Math.log10(Math.max(most, 1))); power >= 0; power--)
    for (const digit of [5, 2, 1]) {
      const step = digit * 10 ** power;
      const multiple = (Math.floor(above / step) + 1) * step;
      if (multiple <= most) return multiple;
    }
  return most;
}
