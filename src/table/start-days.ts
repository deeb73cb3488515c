import type { DayColumn } from './table.js';

/** Day on which each row begins: its earliest stretch that overlaps the days asked for. NaN when it has none. */
export function startDays({ starts, first, last }: DayColumn, from = -Infinity, to = Infinity): Float64Array {
  const days = new Float64Array(starts.length - 1).fill(NaN);
  for (let row = 0; row < days.length; row++)
    for (let index = starts[row]!; index < starts[row + 1]!; index++)
      if (last[index]! >= from && first[index]! <= to && !(first[index]! >= days[row]!)) days[row] = first[index]!;
  return days;
}
