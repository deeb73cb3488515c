import type { CalendarData, CalendarResults } from '../calendar-data.js';
import type { CalendarFilters, FilterName } from '../calendar-query.js';
import type { CalendarContext } from '../context.js';
import type { FilterController } from './filter-controller.js';

/** What the filters are drawn from. */
export interface FilterView {
  readonly data: Pick<CalendarData, 'presets' | 'all' | 'catalog' | 'table'>;
  readonly results: Pick<CalendarResults, 'facets' | 'flagCounts'>;
  readonly filters: CalendarFilters;
  readonly filterNames: readonly FilterName[];
  readonly filterController: FilterController;
  readonly context: CalendarContext;
}
