/** The year: twelve small months, how full their days are, and under them what lasts. */
import { isoDay } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalize, formatDay } from '../../shared/format.js';
import type { CalendarActions } from '../actions.js';
import type { CalendarContext } from '../context.js';
import { longDay, monthName, weekdayName } from '../event-dates.js';
import { gridKeyHandler } from '../grid-keys.js';
import { heading } from '../heading.js';
import { yearMessages } from './messages.js';
import { timeline } from './timeline.js';
import { densityOf, type YearDay, type YearLayout, type YearMonth } from './year-layout.js';

/** What the year shows. */
export interface YearModel {
  readonly layout: YearLayout;
  /** How many events each month has. */
  readonly monthCounts: readonly number[];
  /** Day that holds the tab stop. */
  readonly cursor: number;
  /** Day whose panel is open. */
  readonly openDay: number | undefined;
  /** Whether there is only room for one column. */
  readonly isNarrow: boolean;
}

const COLUMNS = [0, 1, 2, 3, 4, 5, 6];

/** The view of a year. */
export function yearView(model: YearModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { layout, isNarrow } = model;
  const months = isNarrow ? monthList(model, context, actions) : smallMonths(model, context, actions);
  const [january] = layout.months;
  const december = layout.months.at(-1);
  const holidays = january && december && context.holidays?.list(january.first, december.first + december.length - 1);
  return html`<div class="year" part="year">
    ${months} ${holidays} ${timeline(layout, isNarrow, context, actions)}
  </div>`;
}

function smallMonths(model: YearModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const words = yearMessages[context.language];
  return html`<div
      class="small-months"
      @keydown=${gridKeyHandler('year', model.cursor, actions)}
      @click=${clickHandler(actions)}
    >
      ${model.layout.months.map((month, rank) => smallMonth(month, model.monthCounts[rank] ?? 0, model, context))}
    </div>
    <p id="grid-help" class="visually-hidden">${words.help}</p>
    <p class="scale">
      ${words.scale}
      ${words.scaleSteps.map((step, rank) => html` <span><i data-density=${rank + 1}></i> ${step}</span>`)}
    </p>`;
}

function smallMonth(month: YearMonth, count: number, model: YearModel, context: CalendarContext): TemplateResult {
  const { words, level, language } = context;
  const { cursor } = model;
  const name = formatDay(isoDay(month.first), language, { month: 'long' });
  const holdsCursor = cursor >= month.first && cursor < month.first + month.length;
  const title = html`<button
      type="button"
      class="link"
      tabindex=${holdsCursor ? 0 : -1}
      data-month=${month.first}
      aria-label=${yearMessages[language].openMonth(monthName(month.first, context))}
    >
      ${capitalize(name, language)}
    </button>
    <span class="how-many">${count > 0 ? words.events(count) : nothing}</span>`;
  return html`<section class="small-month">
    ${heading(level + 2, title)}
    <table role="grid" part="grid" aria-label=${monthName(month.first, context)} aria-describedby="grid-help">
      <thead>
        <tr>
          ${COLUMNS.map(
            (column) =>
              html`<th scope="col" aria-label=${weekdayName(column, context, 'long')}>
                ${weekdayName(column, context, 'narrow')}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${month.weeks.map(
          (week) =>
            html`<tr>
              ${week.map((cell, column) => dayCell(cell, column, model, context))}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function dayCell(
  cell: YearDay | undefined,
  column: number,
  { cursor, openDay }: YearModel,
  context: CalendarContext,
): TemplateResult {
  if (!cell) return html`<td class="no-day"></td>`;
  const { day, events } = cell;
  const isToday = day === context.today;
  return html`<td
    part=${isToday ? 'day today' : 'day'}
    data-day=${day}
    data-holiday=${context.holidays?.kindOn(day) ?? nothing}
    aria-selected=${day === openDay ? 'true' : nothing}
    ?data-today=${isToday}
    ?data-weekend=${column > 4}
  >
    <button
      type="button"
      class="number"
      tabindex=${day === cursor ? 0 : -1}
      aria-current=${isToday ? 'date' : nothing}
      data-density=${densityOf(events)}
    >
      <span aria-hidden="true">${Number(isoDay(day).slice(8))}</span
      ><span class="visually-hidden">${dayName(cell, context)}</span>
    </button>
  </td>`;
}

/** « lundi 23 novembre 2026, aujourd’hui, 3 événements, 1 en cours ». */
function dayName({ day, events, ongoing }: YearDay, context: CalendarContext): string {
  const { words, today, language } = context;
  const parts = [longDay(day, context)];
  if (day === today) parts.push(words.isToday);
  parts.push(...(context.holidays?.namesOn(day) ?? []));
  if (events > 0 || ongoing === 0) parts.push(words.events(events));
  if (ongoing > 0) parts.push(yearMessages[language].ongoing(ongoing));
  return parts.join(', ');
}

/** One listener for the twelve months: a name opens its month, a day its panel. */
function clickHandler(actions: CalendarActions): (event: MouseEvent) => void {
  return (event) => {
    if (!(event.target instanceof Element)) return;
    const month = event.target.closest<HTMLElement>('[data-month]')?.dataset.month;
    if (month !== undefined) {
      actions.setView('month', Number(month));
      return;
    }
    const day = event.target.closest<HTMLElement>('[data-day]')?.dataset.day;
    // A click without a pointer comes from the keyboard.
    if (day !== undefined) actions.openDay(Number(day), { focus: event.detail === 0 });
  };
}

/** With little room: the months one under the other, as long a line as they have events. */
function monthList(
  { layout, monthCounts }: YearModel,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { words, today, language } = context;
  const most = Math.max(1, ...monthCounts);
  return html`<ul class="month-list" aria-label=${yearMessages[language].months}>
    ${layout.months.map(({ first, length }, rank) => {
      const count = monthCounts[rank] ?? 0;
      const isNow = today >= first && today < first + length;
      return html`<li>
        <button type="button" @click=${() => actions.setView('month', first)} aria-current=${isNow ? 'date' : nothing}>
          <span class="name"
            >${capitalize(formatDay(isoDay(first), language, { month: 'long' }), language)}${
              isNow ? html` <b class="today-mark">${words.today}</b>` : nothing
            }</span
          >
          <span class="how-many">${words.events(count)}</span>
          <svg viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width=${count} height="1" />
          </svg>
        </button>
      </li>`;
    })}
  </ul>`;
}
