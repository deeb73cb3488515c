import type { CalendarFilters } from './calendar-query.js';
import type { CalendarViewName } from './events.js';

/** What the visitor can do; the element does it, the templates only ask. */
export interface CalendarActions {
  /** @param day Day to stand on, which gets the focus; the present one when absent. */
  readonly setView: (view: CalendarViewName, day?: number) => void;
  /**
   * Shows a day, and gives it the focus when the move came from the grid.
   * @param options.hour Row of the week that gets the focus; the day's own name when absent.
   */
  readonly goTo: (day: number, options?: { readonly focus?: boolean; readonly hour?: number | undefined }) => void;
  readonly goToToday: () => void;
  /** @param opener Selector of what gets the focus back; the day's own button when absent. */
  readonly openDay: (day: number, options?: { readonly focus?: boolean; readonly opener?: string | undefined }) => void;
  /**
   * @param opener Selector of what gets the focus back.
   * @param index Rank of the occurrence that was chosen.
   */
  readonly openEvent: (id: string, opener?: string, index?: number) => void;
  /** Closes what is open last. */
  readonly back: () => void;
  readonly setFilters: (filters: CalendarFilters) => void;
  readonly clearFilters: () => void;
  /** Shows more of the agenda. */
  readonly extend: (direction: 'before' | 'after') => void;
  /** Reads again what could not be read. */
  readonly readAgain: () => void;
}
