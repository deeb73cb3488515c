/** The week: a real table, an hour a row, one tab stop; events beside each other at their hours. */
import { isoDay } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { cssProperties } from '../../shared/css-properties.js';
import type { CalendarActions } from '../actions.js';
import type { CalendarContext } from '../context.js';
import { longDay, rangeText, weekdayName } from '../event-dates.js';
import { timesText } from '../days/event-moments.js';
import { chip, moreButton } from '../event-link.js';
import { gridClickHandler } from '../grid-clicks.js';
import { isDeadline } from '../spans.js';
import { weekMessages } from './messages.js';
import type { Stretch } from './day-layout.js';
import { nowLine } from './now-line.js';
import { type WeekCell, weekKeyHandler } from './week-keys.js';
import { clockChange, type CrowdedHours, type TimedEvent, type WeekDay, type WeekLayout } from './week-layout.js';

/** What the week shows. */
export interface WeekModel {
  readonly layout: WeekLayout;
  /** Day, and row, that hold the tab stop. */
  readonly cursor: WeekCell;
  /** Day whose panel is open. */
  readonly openDay: number | undefined;
  /** The clock of the line that says what time it is. */
  readonly now: () => Date;
}

/** Row of what lasts whole days. */
const WHOLE = -1;

/** The grid of a week. */
export function weekView(model: WeekModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { days, firstHour, lastHour } = model.layout;
  const words = weekMessages[context.language];
  const hours: number[] = [];
  for (let hour = firstHour; hour < lastHour; hour++) hours.push(hour);
  const rows = [WHOLE, ...hours];
  const { day, hour } = model.cursor;
  // Hours follow the events: one that this week does not show gives way to the day's name.
  const stop = { day, hour: hour !== undefined && rows.includes(hour) ? hour : undefined };
  return html`<table
      role="grid"
      part="grid"
      class="week"
      aria-describedby="grid-help"
      @keydown=${weekKeyHandler(stop, rows, actions)}
      @click=${gridClickHandler(actions)}
    >
      <caption class="visually-hidden">
        ${words.caption(rangeText(days[0]!.day, days[6]!.day, context))}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${words.hours}</span></th>
          ${days.map((each, column) => dayHeader(each, column, stop, model, context))}
        </tr>
      </thead>
      <tbody>
        <tr class="whole">
          <th scope="row">${words.allDay}</th>
          ${days.map((each, column) => wholeCell(each, column, stop, model, context))}
        </tr>
        ${hours.map(
          (each) =>
            html`<tr>
              <th scope="row">${hourName(each, context)}</th>
              ${days.map((ofDay, column) => hourCell(ofDay, each, column, stop, model, context))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p id="grid-help" class="visually-hidden">${words.help}</p>
    ${days.map((each) => changeNotice(each.day, context))}`;
}

/** « 18 h »; of the night that follows, « 1 h, le lendemain ». */
function hourName(hour: number, { language }: CalendarContext): unknown {
  const words = weekMessages[language];
  const name = words.hour(hour % 24);
  return hour < 24 ? name : html`${name} <small>${words.nextDay}</small>`;
}

function dayHeader(
  { day, spans }: WeekDay,
  column: number,
  stop: WeekCell,
  { openDay }: WeekModel,
  context: CalendarContext,
): TemplateResult {
  const { words, holidays } = context;
  const isToday = day === context.today;
  const name = [
    longDay(day, context),
    ...(isToday ? [words.isToday] : []),
    ...(holidays?.namesOn(day) ?? []),
    words.events(spans.length),
  ].join(', ');
  return html`<th
    scope="col"
    part=${isToday ? 'day today' : 'day'}
    data-day=${day}
    aria-selected=${day === openDay ? 'true' : nothing}
    ?data-today=${isToday}
    ?data-weekend=${column > 4}
  >
    <button
      type="button"
      class="number"
      tabindex=${day === stop.day && stop.hour === undefined ? 0 : -1}
      aria-current=${isToday ? 'date' : nothing}
    >
      <span aria-hidden="true"
        ><small>${weekdayName(column, context, 'short')}</small> ${Number(isoDay(day).slice(8))}</span
      ><span class="visually-hidden">${name}</span>
    </button>
    ${holidays?.inCell(day)}
  </th>`;
}

function wholeCell(
  { day, bars, hidden }: WeekDay,
  column: number,
  stop: WeekCell,
  model: WeekModel,
  context: CalendarContext,
): TemplateResult {
  return cell(day, WHOLE, column, weekMessages[context.language].allDay, stop, model, context, [
    bars.map((bar) => (bar ? chip(bar.span, day, context, bar) : html`<span class="lane"></span>`)),
    hidden > 0 ? moreButton(hidden, day, context) : nothing,
  ]);
}

function hourCell(
  { day, timed, crowded }: WeekDay,
  hour: number,
  column: number,
  stop: WeekCell,
  model: WeekModel,
  context: CalendarContext,
): TemplateResult {
  const { layout, now } = model;
  const words = weekMessages[context.language];
  const isOfHour = ({ start }: Stretch): boolean => Math.floor(start / 60) === hour;
  const ofHour = timed.filter(isOfHour);
  const name = words.hour(hour % 24) + (hour < 24 ? '' : ` ${words.nextDay}`);
  const isFirstOfToday = hour === layout.firstHour && day === context.today;
  return cell(day, hour, column, name, stop, model, context, [
    ofHour.map((event) => slot(event, day, context)),
    crowded.filter(isOfHour).map((hours) => moreSlot(hours, layout.crowdWidth, day, context)),
    isFirstOfToday ? html`<span class="now" ${nowLine({ layout, day, now })}></span>` : nothing,
  ]);
}

/** A cell that can have the focus: what it holds says its day, its row and what begins there. */
function cell(
  day: number,
  hour: number,
  column: number,
  row: string,
  stop: WeekCell,
  { openDay }: WeekModel,
  context: CalendarContext,
  content: unknown,
): TemplateResult {
  return html`<td
    data-day=${day}
    data-hour=${hour}
    tabindex=${day === stop.day && hour === stop.hour ? 0 : -1}
    aria-selected=${day === openDay ? 'true' : nothing}
    ?data-today=${day === context.today}
    ?data-weekend=${column > 4}
  >
    <span class="visually-hidden">${longDay(day, context)}, ${row}</span>
    ${content}
  </td>`;
}

function slot(event: TimedEvent, day: number, context: CalendarContext): TemplateResult {
  const { span, column, columns, width, isOpenEnded } = event;
  return html`<div
    class="slot"
    ?data-point=${isDeadline(span.event)}
    ?data-open=${isOpenEnded}
    ${placeOf(event, column / columns, width / columns)}
  >
    ${chip(span, day, context, columns === 1 ? { timeOf: timesText } : {})}
  </div>`;
}

function moreSlot(hours: CrowdedHours, width: number, day: number, context: CalendarContext): TemplateResult {
  return html`<div class="slot" ${placeOf(hours, 1 - width, width)}>${moreButton(hours.count, day, context)}</div>`;
}

/** Hours, and fractions of the width of the day. */
function placeOf({ start, end }: Stretch, left: number, width: number): unknown {
  return cssProperties({
    '--from': (start % 60) / 60,
    '--hours': (end - start) / 60,
    '--left': left,
    '--width': width,
  });
}

/** What the clocks do that day, in words: the hours of the table then count wrong. */
function changeNotice(day: number, context: CalendarContext): TemplateResult | typeof nothing {
  const change = clockChange(day);
  return change
    ? html`<p class="notice">${weekMessages[context.language][change](longDay(day, context))}</p>`
    : nothing;
}
