/** Whether one may still register, and for how many places. */
import type { EventRecord } from 'essonne-international';
import type { CalendarContext } from '../context.js';
import { isPast } from '../event-dates.js';
import { daysMessages } from './messages.js';

/** « 3 places restantes », while one may register for something to come. */
export function placesText(event: EventRecord, context: CalendarContext): string | undefined {
  const { deadline, placesLeft = 0 } = event.registration ?? {};
  const isOpen = placesLeft > 0 && statusIsOpen(event) && !(deadline !== undefined && isPast(deadline, context));
  return isOpen ? daysMessages[context.language].placesLeft(placesLeft) : undefined;
}

/** Whether the status of an event lets one register. */
export function statusIsOpen({ status }: EventRecord): boolean {
  return status !== 'full' && status !== 'cancelled' && status !== 'postponed';
}
