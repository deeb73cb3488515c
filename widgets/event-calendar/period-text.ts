/** Names of the periods that the views show. */
import { isoDay } from 'essonne-international';
import { capitalize } from '../shared/format.js';
import type { CalendarContext } from './context.js';
import { monthName, plainDay, rangeText } from './event-dates.js';
import type { CalendarViewName } from './events.js';
import { periodAround } from './periods.js';

/** « novembre 2026 », « 23 novembre 2026 », « du 23 au 29 novembre 2026 », « 2026 ». */
function periodName(view: CalendarViewName, day: number, context: CalendarContext): string {
  if (view === 'year') return isoDay(day).slice(0, 4);
  if (view === 'month') return monthName(day, context);
  return view === 'agenda' ? plainDay(day, context) : rangeText(...periodAround(view, day), context);
}

/** The period in a sentence: « en novembre 2026 », « à partir du 23 novembre 2026 ». */
export function whenText(view: CalendarViewName, day: number, context: CalendarContext): string {
  return context.words.when[view](periodName(view, day, context));
}

/** The period as a heading: « Novembre 2026 », « À partir du 23 novembre 2026 ». */
export function periodTitle(view: CalendarViewName, day: number, context: CalendarContext): string {
  const text = (view === 'agenda' ? whenText : periodName)(view, day, context);
  return capitalize(text, context.language);
}
