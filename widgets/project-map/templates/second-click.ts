/**
 * On the way to the target of a click: the second of a double one does not close what the first has opened, for those who
 * double-click everything.
 */
export function ignoreSecondClick(event: Event): void {
  if ((event as MouseEvent).detail < 2 || !(event.target as Element).closest('[aria-expanded], summary')) return;
  event.preventDefault();
  event.stopPropagation();
}
