/** Keys of the grid (ARIA Authoring Practices, grid and date grid). */
import type { CalendarActions } from './actions.js';
import { addMonths, weekday } from './months.js';

/** Day that a key leads to from another; `undefined` for other keys. */
export function dayForKey(key: string, day: number, { isRtl = false, isShift = false } = {}): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return isRtl ? day + 1 : day - 1;
    case 'ArrowRight':
      return isRtl ? day - 1 : day + 1;
    case 'ArrowUp':
      return day - 7;
    case 'ArrowDown':
      return day + 7;
    case 'Home':
      return day - weekday(day);
    case 'End':
      return day - weekday(day) + 6;
    case 'PageUp':
      return addMonths(day, isShift ? -12 : -1);
    case 'PageDown':
      return addMonths(day, isShift ? 12 : 1);
    default:
      return undefined;
  }
}

/** Moves the tab stop with the keys, and opens the day with Enter or Space. */
export function gridKeyHandler(cursor: number, actions: CalendarActions): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
    const cell = event.target.closest<HTMLElement>('td');
    const day = Number(cell?.dataset.day ?? cursor);
    const isOpening = event.target === cell && (event.key === 'Enter' || event.key === ' ');
    const isRtl = cell !== null && getComputedStyle(cell).direction === 'rtl';
    const next = dayForKey(event.key, day, { isRtl, isShift: event.shiftKey });
    if (!isOpening && next === undefined) return;
    event.preventDefault();
    if (next === undefined) actions.openDay(day, { focus: true });
    else actions.goTo(next, { focus: true });
  };
}
