/** The bench's own arithmetic: pure, tested. */

/** The middle of the values, the mean of the two middle ones when they are even in number; NaN when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How many times the reference a value is; NaN when the reference is nothing, or unknown. */
export function ratio(value: number, reference: number): number {
  return reference > 0 ? value / reference : NaN;
}

/** Milliseconds between consecutive instants. */
export function intervals(instants: readonly number[]): number[] {
  return instants.slice(1).map((instant, i) => instant - instants[i]!);
}

/** Share of the values that are under a limit, 0 to 1; NaN when there is none. */
export function shareUnder(values: readonly number[], limit: number): number {
  return values.filter((value) => value < limit).length / values.length;
}
