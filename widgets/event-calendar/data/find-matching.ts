/** What matches the visitor's choices; loaded when there are some. */
import type { CalendarData, CalendarResults } from '../calendar-data.js';
import type { CalendarFilters } from '../calendar-query.js';
import { readDay } from '../months.js';
import type { Shown } from '../spans.js';
import { eventQuery } from './event-query.js';
import { keepsNear, keepsPlaces } from './kept-places.js';

/** The events that match some choices, among those of the presets. */
export async function findMatching(
  data: CalendarData,
  filters: CalendarFilters,
  signal: AbortSignal,
): Promise<CalendarResults> {
  const selection = await data.events.select(eventQuery(data.presets, filters), { signal });
  const { table, rows, facets, flagCounts } = selection;
  if (table !== data.records.table) return { ...data.all, isOutdated: true };
  const keeps = keepsPlaces(filters, data.catalog);
  const isNear = filters.near && keepsNear(filters.near, data.catalog);
  const events = new Uint8Array(table.size);
  for (const row of rows) events[row] = 1;
  const shown: Shown = {
    events,
    keeps: isNear && keeps ? (commune) => isNear(commune) && keeps(commune) : (isNear ?? keeps),
    endsFrom: readDay(filters.from),
    // Until a day: what is over by then. From a day to another: what touches them.
    [filters.from ? 'startsBy' : 'endsBy']: readDay(filters.to),
  };
  return { rows, total: data.table.countEvents(-Infinity, Infinity, shown), facets, flagCounts, shown };
}
