import type { EventQuery } from 'essonne-international';
import { given, narrowedDays } from '../../shared/filters/given.js';
import { narrowed } from '../../shared/presets.js';
import { type CalendarFilters, type CalendarPresets, CODE_FILTERS, presetOf, presetQuery } from '../calendar-query.js';

/** The query of presets and choices together: the choices narrow what the page restricts the calendar to. */
export function eventQuery(presets: CalendarPresets, filters: CalendarFilters): EventQuery {
  const codes = CODE_FILTERS.map((name) => [name, narrowed(presetOf(presets, name), filters[name])] as const);
  return given({
    ...presetQuery(presets),
    ...filters,
    ...Object.fromEntries<readonly string[] | undefined>(codes),
    ...narrowedDays(presets, filters),
    free: presets.free ?? filters.free,
  }) as EventQuery;
}
