/** Days one under the other, for paper: what a grid cannot hold there is written in full. */
import type { TemplateResult } from 'lit';
import type { CalendarActions } from '../actions.js';
import type { CalendarContext } from '../context.js';
import { dayList } from './day-panel.js';
import type { Span } from '../spans.js';

/** Every event from a day to another, on the day it begins; on the first day, what began before as well. */
export function paperDays(
  [first, last]: readonly [first: number, last: number],
  spans: readonly Span[],
  context: CalendarContext,
  actions: CalendarActions,
): readonly TemplateResult[] {
  const days: TemplateResult[] = [];
  for (let day = first; day <= last; day++) {
    const ofDay = spans.filter((span) => Math.max(span.first, first) === day && span.last >= day);
    if (ofDay.length > 0) days.push(dayList(day, ofDay, context, actions, `day-${day}`));
  }
  return days;
}
