/** The month: a real table, a week a row, one tab stop. */
import { isoDay } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarActions } from './actions.js';
import type { CalendarContext } from './context.js';
import { longDay, rangeText, weekdayName } from './event-dates.js';
import { chip, moreButton } from './event-link.js';
import { gridClickHandler } from './grid-clicks.js';
import { gridKeyHandler } from './grid-keys.js';
import type { DayCell, MonthLayout } from './month-layout.js';
import { weekday } from './months.js';
import { textIn } from './context.js';

/** What the month shows; or a week of dots, where there is little room. */
export interface MonthModel {
  readonly layout: MonthLayout;
  /** Name of the table. */
  readonly caption: string;
  /** What the keys of pages go by. */
  readonly view: 'month' | 'week';
  /** Day that holds the tab stop. */
  readonly cursor: number;
  /** Day whose panel, or list, is open. */
  readonly openDay: number | undefined;
  readonly isPaper: boolean;
  /** What stands for the events of a day, where there is no room for them. */
  readonly inCell?: (cell: DayCell) => unknown;
}

const COLUMNS = [0, 1, 2, 3, 4, 5, 6];

/** The grid of a month. */
export function monthView(model: MonthModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { words } = context;
  const { inCell } = model;
  return html`<table
      role="grid"
      part="grid"
      class=${inCell ? 'narrow' : 'wide'}
      aria-describedby="grid-help"
      @keydown=${gridKeyHandler(model.view, model.cursor, actions)}
      @click=${gridClickHandler(actions)}
    >
      <caption class="visually-hidden">
        ${model.caption}
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map(
            (column) =>
              html`<th scope="col" ?data-weekend=${column > 4}>
                <span aria-hidden="true">${weekdayName(column, context, inCell ? 'narrow' : 'short')}</span
                ><span class="visually-hidden">${weekdayName(column, context, 'long')}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${model.layout.weeks.map(
          (week) =>
            html`<tr>
              ${week.map((cell) => dayCell(cell, model, context))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p id="grid-help" class="visually-hidden">${words.gridHelp}</p>
    ${inCell ? nothing : besideList(model, context, actions)}`;
}

function dayCell(cell: DayCell, model: MonthModel, context: CalendarContext): TemplateResult {
  const { day } = cell;
  const isToday = day === context.today;
  const { words, holidays } = context;
  const name = [
    longDay(day, context),
    ...(isToday ? [words.isToday] : []),
    ...(holidays?.namesOn(day) ?? []),
    words.events(cell.spans.length),
  ].join(', ');
  return html`<td
    part=${isToday ? 'day today' : 'day'}
    data-day=${day}
    data-holiday=${holidays?.kindOn(day) ?? nothing}
    aria-selected=${day === model.openDay ? 'true' : nothing}
    ?data-today=${isToday}
    ?data-outside=${cell.isOutside}
    ?data-weekend=${weekday(day) > 4}
  >
    <button
      type="button"
      class="number"
      tabindex=${day === model.cursor ? 0 : -1}
      aria-current=${isToday ? 'date' : nothing}
    >
      <span aria-hidden="true">${Number(isoDay(day).slice(8))}</span><span class="visually-hidden">${name}</span>
    </button>
    ${holidays?.inCell(day)} ${model.inCell ? model.inCell(cell) : chips(cell, context)}
  </td>`;
}

function chips(cell: DayCell, context: CalendarContext): unknown {
  const { day, bars, singles, hidden } = cell;
  return [
    bars.map((bar) => (bar ? chip(bar.span, day, context, bar) : html`<span class="lane"></span>`)),
    singles.map((span) => chip(span, day, context)),
    hidden > 0 ? moreButton(hidden, day, context) : nothing,
  ];
}

/** Long ones without a lane: each named once, rather than counted on every day. */
function besideList(
  { layout, isPaper }: MonthModel,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult | typeof nothing {
  const { beside: spans } = layout;
  const { words } = context;
  if (spans.length === 0) return nothing;
  return html`<div class="beside">
    <span id="beside-label">${isPaper ? words.onPaper : words.beside}</span>
    <ul aria-labelledby="beside-label">
      ${spans.map(
        (span) =>
          html`<li>
            <button
              type="button"
              class="link"
              data-key=${`${span.event.id}.${span.index}.beside`}
              @click=${() =>
                actions.openEvent(
                  span.event.id,
                  `.view [data-key="${span.event.id}.${span.index}.beside"]`,
                  span.index,
                )}
            >
              ${textIn(context, span.event.title)}</button
            >, ${rangeText(span.first, span.last, context)}
          </li>`,
      )}
    </ul>
  </div>`;
}
