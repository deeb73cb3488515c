/** Keys of the week: days across, hours down (ARIA Authoring Practices, grid). */
import type { CalendarActions } from '../actions.js';
import { dayForKey } from '../grid-keys.js';

/** A cell of the week: a day, and a row; `undefined` for the day's own name, above the hours. */
export interface WeekCell {
  readonly day: number;
  readonly hour: number | undefined;
}

/**
 * Cell that a key leads to from another; `undefined` for other keys.
 * @param hours Rows below the names of the days, from top to bottom.
 */
export function cellForKey(
  key: string,
  { day, hour }: WeekCell,
  hours: readonly number[],
  isShift = false,
): WeekCell | undefined {
  const row = hour === undefined ? -1 : hours.indexOf(hour);
  switch (key) {
    case 'ArrowUp':
      return { day, hour: hours[row - 1] };
    case 'ArrowDown':
      return { day, hour: hours[Math.min(row + 1, hours.length - 1)] };
    default: {
      const next = dayForKey(key, day, 'week', isShift);
      return next === undefined ? undefined : { day: next, hour };
    }
  }
}

/** Moves the tab stop with the keys; Enter and Space open the day, from an hour as from the day's own button. */
export function weekKeyHandler(
  cursor: WeekCell,
  hours: readonly number[],
  actions: CalendarActions,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.matches('td') && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      event.target.click();
      return;
    }
    const { day, hour } = event.target.closest<HTMLElement>('[data-day]')?.dataset ?? {};
    const from = day === undefined ? cursor : { day: Number(day), hour: hour === undefined ? undefined : Number(hour) };
    const next = cellForKey(event.key, from, hours, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    actions.goTo(next.day, { focus: true, hour: next.hour });
  };
}
