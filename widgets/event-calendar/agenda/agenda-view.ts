/** The agenda: day by day, endless in both directions with buttons. */
import { isoDay } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { type DayParts, formatDay } from '../../shared/format.js';
import type { CalendarActions } from '../actions.js';
import type { Agenda, AgendaDay } from './agenda-groups.js';
import type { CalendarContext } from '../context.js';
import { longDay } from '../event-dates.js';
import { eventList } from '../days/event-list.js';
import { daysMessages } from '../days/messages.js';
import { heading } from '../heading.js';
import { agendaMessages } from './messages.js';

/** The agenda from a day. */
export function agendaView(
  agenda: Agenda,
  anchor: number,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const own = agendaMessages[context.language];
  const list = (spans: AgendaDay['spans'], day: number): TemplateResult =>
    eventList(spans, { scope: '.view', day }, context, actions);
  const isAway = agenda.earlier.length > 0 || (anchor !== context.today && agenda.days.length > 0);
  return html`<div class="agenda" part="agenda">
    ${
      agenda.hasEarlier
        ? html`<button type="button" class="extend no-print" @click=${() => actions.extend('before')}>
            ${own.earlier}
          </button>`
        : nothing
    }
    ${agenda.earlier.map((day) => agendaDay(day, context, list))}
    ${
      agenda.ongoing.length > 0
        ? html`<section class="group">
            <div class="side">${heading(context.level + 2, own.ongoing)}</div>
            ${list(agenda.ongoing, anchor)}
          </section>`
        : nothing
    }
    ${agenda.days.map((day) => agendaDay(day, context, list))}
    <div class="extend no-print">
      ${
        agenda.hasLater
          ? html`<button type="button" @click=${() => actions.extend('after')}>${own.later}</button>`
          : nothing
      }
      ${isAway ? html`<button type="button" @click=${actions.goToToday}>${own.backToToday}</button>` : nothing}
    </div>
    ${agenda.hasLater ? html`<p class="on-paper">${own.goesOn}</p>` : nothing}
  </div>`;
}

function agendaDay(
  { day, spans }: AgendaDay,
  context: CalendarContext,
  list: (spans: AgendaDay['spans'], day: number) => TemplateResult,
): TemplateResult {
  const { language, today, words } = context;
  const iso = isoDay(day);
  const isToday = day === today;
  const part = (parts: DayParts): string => formatDay(iso, language, parts);
  return html`<section class="group" ?data-today=${isToday} ?data-past=${day < today}>
    <div class="side">
      ${heading(
        context.level + 2,
        html`<span class="visually-hidden">${longDay(day, context)}${isToday ? `, ${words.isToday}` : ''}</span>
          <span aria-hidden="true" class="date">
            <span class="number">${Number(iso.slice(8))}</span>
            <span class="rest"
              >${part({ weekday: 'long' })}<br />${part({ month: 'long', year: 'numeric' })}${
                isToday ? html`<br /><b>${words.today}</b>` : nothing
              }</span
            >
          </span>`,
        isToday ? 'today' : undefined,
      )}
      ${context.holidays?.line(day)}
    </div>
    ${spans.length > 0 ? list(spans, day) : html`<p class="none">${daysMessages[language].noneThatDay}</p>`}
  </section>`;
}
