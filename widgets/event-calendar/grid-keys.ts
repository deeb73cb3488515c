/** Keys of the grid (ARIA Authoring Practices, grid and date grid). */
import type { CalendarActions } from './actions.js';
import type { CalendarViewName } from './events.js';
import { weekday } from './months.js';
import { neighbour } from './periods.js';

/**
 * Day that a key leads to from another; `undefined` for other keys. A page is a week in the week, a month elsewhere; with
 * Shift, what is longer.
 */
export function dayForKey(key: string, day: number, view: CalendarViewName, isShift = false): number | undefined {
  const isWeek = view === 'week';
  const page = isShift ? (isWeek ? 'month' : 'year') : isWeek ? 'week' : 'month';
  switch (key) {
    case 'ArrowLeft':
      return day - 1;
    case 'ArrowRight':
      return day + 1;
    case 'ArrowUp':
      return day - 7;
    case 'ArrowDown':
      return day + 7;
    case 'Home':
      return day - weekday(day);
    case 'End':
      return day - weekday(day) + 6;
    case 'PageUp':
      return neighbour(page, day, -1);
    case 'PageDown':
      return neighbour(page, day, 1);
    default:
      return undefined;
  }
}

/** Moves the tab stop with the keys. Enter and Space are the day's own button's. */
export function gridKeyHandler(
  view: CalendarViewName,
  cursor: number,
  actions: CalendarActions,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
    const day = Number(event.target.closest<HTMLElement>('td')?.dataset.day ?? cursor);
    const next = dayForKey(event.key, day, view, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    actions.goTo(next, { focus: true });
  };
}
