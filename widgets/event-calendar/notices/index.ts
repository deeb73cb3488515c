/** What is said when something is missing, or not where the reader is: loaded when it is first the case. */
import { html, nothing, type TemplateResult } from 'lit';
import { sharedMessages } from '../../shared/messages.js';
import type { CalendarActions } from '../actions.js';
import type { CalendarData } from '../calendar-data.js';
import type { CalendarContext } from '../context.js';
import { monthName } from '../event-dates.js';
import type { CalendarModel } from '../frame.js';
import { whenText } from '../period-text.js';
import { periodAround } from '../periods.js';
import { dayBefore, dayFrom } from '../span-search.js';
import { noticeMessages } from './messages.js';

/** Why there is nothing, and the way out. */
export function emptyNotice(
  { data, results, view, cursor }: CalendarModel,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const words = noticeMessages[context.language];
  if (data.all.total === 0) return emptyState(words.emptyData, html`<slot></slot>`);
  if (results.total === 0)
    return emptyState(
      words.empty,
      primary(sharedMessages[context.language].clearFilters, () => actions.clearFilters()),
    );
  const [first, last] = periodAround(view, cursor);
  const next = dayFrom(data.table, last + 1, results.shown) ?? dayBefore(data.table, first, results.shown);
  return emptyState(
    words.emptyThen(whenText(view, cursor, context)),
    next === undefined ? nothing : primary(words.goTo(monthName(next, context)), () => actions.goTo(next)),
  );
}

function emptyState(text: string, way: unknown): TemplateResult {
  return html`<div class="state" part="empty">
    <p>${text}</p>
    ${way}
  </div>`;
}

function primary(text: string, act: () => void): TemplateResult {
  return html`<button type="button" class="primary" @click=${act}>${text}</button>`;
}

/** What could not be read, results of the filters or events of the view, and the way to try again. */
export function unreadNotice(
  { hasFailed, data }: CalendarModel,
  { language }: CalendarContext,
  { readAgain }: CalendarActions,
): TemplateResult {
  const words = noticeMessages[language];
  return html`<div class="state" role="alert" part="unread">
    <p>${hasFailed ? words.unfiltered : words.unread(data.records.unreadCount)}</p>
    ${primary(sharedMessages[language].retry, readAgain)}
  </div>`;
}

/** Says whose events are shown when the communes of the page have none. */
export function communeNotice(
  emptyCommunes: readonly string[],
  { presets }: CalendarData,
  { language, labels }: CalendarContext,
): TemplateResult {
  const communes = emptyCommunes.map((code) => labels('communes', code)).join(', ');
  const epcis = presets.epci?.map((code) => labels('epcis', code)).join(', ') ?? '';
  return html`<p class="notice" part="commune">${noticeMessages[language].noneInCommune(communes, epcis)}</p>`;
}

/** Says whose clocks the times are those of, to readers of other time zones. */
export function zoneNotice({ language }: CalendarContext): TemplateResult {
  return html`<p class="notice" part="zone">${noticeMessages[language].zone}</p>`;
}
