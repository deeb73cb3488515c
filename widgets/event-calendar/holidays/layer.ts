/** The holidays as the views show them: always in words, beside what is drawn. */
import { type Catalog, type Language, type Text, textOf } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../shared/plain-text.js';
import type { HolidaysLayer } from '../context.js';
import { plainDay, rangeText } from '../event-dates.js';
import { type CalendarMessages } from '../messages/fr.js';
import { type HolidayDays, type HolidaySpan, isPublic } from './holiday-days.js';
import { holidayMessages } from './messages.js';

/** What the words of the holidays depend on. */
export interface LayerContext {
  readonly language: Language;
  readonly words: CalendarMessages;
  readonly catalog: Catalog | undefined;
}

/** The layer of some holidays, in a language. */
export function holidaysLayer(days: HolidayDays, context: LayerContext): HolidaysLayer {
  const { language, catalog } = context;
  const words = holidayMessages[language];
  const text = (value: Text | undefined): string => plainText(textOf(value, language, catalog?.defaultLanguage));
  const nameOf = (span: HolidaySpan): string => {
    const name = text(span.holiday.name);
    return isPublic(span) ? words.bankOf(name) : words.schoolOf(name, span.holiday.zone ?? '');
  };
  const namesOn = (day: number): readonly string[] => days.on(day).map(nameOf);
  return {
    namesOn,
    kindOn: (day) => days.on(day)[0]?.holiday.kind,
    inCell: (day) => [strip(days, day, nameOf), bankMark(days.on(day).filter(isPublic), words.bank, text)],
    line: (day) => {
      const names = namesOn(day);
      return names.length > 0 ? html`<p class="holidays" part="holidays">${names.join(' · ')}</p>` : nothing;
    },
    list: (first, last) =>
      listOf(days.between(first, last), words.legend, (span) => words.whole(whenOf(span, context), nameOf(span))),
    attribution: () => {
      const owed = text(catalog?.holidays?.attribution);
      return owed ? html`<p class="muted holidays-source">${owed}</p>` : nothing;
    },
  };
}

/** Beside the number of a day: its name up to the first comma, and « Jour férié ». The day's button says it all. */
function bankMark(
  spans: readonly HolidaySpan[],
  label: string,
  text: (value: Text) => string,
): TemplateResult | typeof nothing {
  if (spans.length === 0) return nothing;
  const names = spans.map(({ holiday }) => text(holiday.name).split(',', 1)[0]);
  return html`<span class="bank-holiday" aria-hidden="true">${names.join(', ')}<br />${label}</span>`;
}

/** A lane of the week for the school holidays, named on its first day. */
function strip(days: HolidayDays, day: number, nameOf: (span: HolidaySpan) => string): TemplateResult | typeof nothing {
  const part = days.strip(day);
  if (part === undefined) return nothing;
  return part === 'empty' || part.length === 0
    ? html`<span class="school-holidays" aria-hidden="true"></span>`
    : html`<span class="school-holidays" data-length=${part.length} aria-hidden="true">${nameOf(part.span)}</span>`;
}

function listOf(
  spans: readonly HolidaySpan[],
  label: string,
  describe: (span: HolidaySpan) => string,
): TemplateResult | typeof nothing {
  if (spans.length === 0) return nothing;
  const inOrder = [...spans].sort((a, b) => a.first - b.first);
  return html`<div class="beside holidays-list" part="holidays">
    <span id="holidays-label">${label}</span>
    <ul aria-labelledby="holidays-label">
      ${inOrder.map((span) => html`<li>${describe(span)}</li>`)}
    </ul>
  </div>`;
}

function whenOf({ first, last }: HolidaySpan, context: LayerContext): string {
  return first === last ? plainDay(first, context) : rangeText(first, last, context);
}
