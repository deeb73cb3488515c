import type { CalendarActions } from './actions.js';

/** One listener for a whole grid: an event opens itself, anything else of a day opens the day. */
export function gridClickHandler(actions: CalendarActions): (event: MouseEvent) => void {
  return (event) => {
    if (!(event.target instanceof Element)) return;
    const opened = event.target.closest<HTMLElement>('[data-id]');
    if (opened) {
      const { id = '', key, index } = opened.dataset;
      actions.openEvent(id, `.view [data-key="${key}"]`, Number(index));
      return;
    }
    const { day, hour } = event.target.closest<HTMLElement>('[data-day]')?.dataset ?? {};
    if (day === undefined) return;
    const opener = event.target.closest('.more')
      ? `.view [data-day="${day}"] .more`
      : hour && `.view [data-day="${day}"][data-hour="${hour}"]`;
    // A click without a pointer comes from the keyboard.
    actions.openDay(Number(day), { focus: event.detail === 0, opener });
  };
}
