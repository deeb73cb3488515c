/** Days one under the other, for paper: what a grid cannot hold there is written in full. */
import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '../shared/format.js';
import type { CalendarActions } from './actions.js';
import type { CalendarContext } from './context.js';
import { longDay } from './event-dates.js';
import { eventList } from './event-list.js';
import { heading } from './heading.js';
import type { Span } from './spans.js';

/** Every event from a day to another, on the day it begins; what began before comes first, once. */
export function paperDays(
  [first, last]: readonly [first: number, last: number],
  spans: readonly Span[],
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { words, language, level } = context;
  const group = (title: string, day: number, ofGroup: readonly Span[], note: unknown = nothing): TemplateResult =>
    html`<section class="paper-day">
      ${heading(level + 2, title)} ${note} ${eventList(ofGroup, { scope: '.view', day }, context, actions)}
    </section>`;
  const ongoing = spans.filter((span) => span.first < first && span.last >= first);
  const groups = ongoing.length > 0 ? [group(words.ongoing, first, ongoing)] : [];
  for (let day = first; day <= last; day++) {
    const ofDay = spans.filter((span) => span.first === day);
    if (ofDay.length > 0)
      groups.push(group(capitalize(longDay(day, context), language), day, ofDay, context.holidays?.line(day)));
  }
  return html`<div class="paper-days">${groups}</div>`;
}
