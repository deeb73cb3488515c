/**
 * Hears the clicks before their targets: the second of a double click does not close what the first has opened, for
 * those who double-click everything.
 */
export const onceIfDouble = {
  capture: true,
  handleEvent(event: MouseEvent): void {
    if (event.detail < 2 || !(event.target as Element).closest('[aria-expanded], summary')) return;
    event.preventDefault();
    event.stopPropagation();
  },
};
