/** When and where: one line, or one an occurrence. */
import { type EventRecord, type Occurrence, textOf } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import { stateful } from '../../shared/stateful.js';
import { type CalendarContext, textIn } from '../context.js';
import { insteadOf, occurrenceText } from '../days/event-moments.js';
import { statusWords } from '../event-words.js';
import { daysOf } from '../spans.js';
import type { DetailMessages } from './messages.fr.js';
import { detailMessages } from './messages.js';
import { recurrenceText } from './recurrence.js';

/** Dates shown at first, then added each time. */
const FIRST_DATES = 20;
const MORE_DATES = 100;

/** An occurrence with what its place among the others depends on. */
interface Dated {
  readonly occurrence: Occurrence;
  /** The chosen date, then what is not over, then what is. */
  readonly rank: number;
  readonly first: number;
}

/** Dates and places: the chosen date, those to come, those that are over, each in order; many are shown little by little. */
export function occurrencesFact(
  event: EventRecord,
  chosenIndex: number | undefined,
  context: CalendarContext,
): TemplateResult {
  const words = detailMessages[context.language];
  const { occurrences } = event;
  const [{ place } = { place: undefined }] = occurrences;
  const firstPlace = JSON.stringify(place);
  const hasOnePlace = occurrences.every((one) => JSON.stringify(one.place) === firstPlace);
  const chosen = occurrences.length > 1 && chosenIndex !== undefined ? occurrences[chosenIndex] : undefined;
  const next = event.travelling ? nextLeg(event, context) : undefined;
  const rule = recurrenceText(event, context);
  const lineOf = (occurrence: Occurrence): TemplateResult => {
    const told = { isChosen: occurrence === chosen, isNext: occurrence === next };
    return occurrenceLine(event, occurrence, marksOf(event, occurrence, told, context), !hasOnePlace, context);
  };
  const ordered = inOrder(event, chosen, context);
  return html`<dt>${event.travelling ? words.legs : words.dates}</dt>
    <dd class="dates">
      ${ordered.length === 1 ? ordered.map(lineOf) : keyed(event.id, datesList(ordered, lineOf, words))}
    </dd>
    ${
      rule
        ? html`<dt>${words.rule}</dt>
            <dd>${rule}</dd>`
        : nothing
    }
    ${
      hasOnePlace && place
        ? html`<dt>${event.status === 'moved-online' ? words.formerPlace : words.place}</dt>
            <dd>${placeLines(place, context)}</dd>`
        : nothing
    }`;
}

/** The occurrences in the order in which they are read; the legs of what travels are not moved when one was chosen. */
function inOrder(
  event: EventRecord,
  chosen: Occurrence | undefined,
  { today }: CalendarContext,
): readonly Occurrence[] {
  const dated = event.occurrences.map((occurrence): Dated => {
    const [first, last] = daysOf(event, occurrence);
    const rank = occurrence === chosen && !event.travelling ? 0 : last < today ? 2 : 1;
    return { occurrence, rank, first };
  });
  return dated
    .sort(
      (a, b) => a.rank - b.rank || a.first - b.first || Date.parse(a.occurrence.start) - Date.parse(b.occurrence.start),
    )
    .map(({ occurrence }) => occurrence);
}

/** Some dates, and the button that adds others; the focus goes on from the first of those. */
function datesList(
  ordered: readonly Occurrence[],
  lineOf: (occurrence: Occurrence) => TemplateResult,
  words: DetailMessages,
): DirectiveResult {
  return stateful(FIRST_DATES, (limit, set) => {
    const left = ordered.length - limit;
    const more = Math.min(MORE_DATES, left);
    const showMore = ({ currentTarget }: Event): void => {
      const list = (currentTarget as HTMLElement).previousElementSibling;
      set(limit + more);
      list?.querySelectorAll<HTMLElement>('li')[limit]?.focus();
    };
    return html`<ul>
        ${ordered.slice(0, limit).map((occurrence) => html`<li tabindex="-1">${lineOf(occurrence)}</li>`)}
      </ul>
      ${
        left > 0
          ? html`<button type="button" class="link no-print" @click=${showMore}>
              ${words.moreDates(more, ordered.length)}
            </button>`
          : nothing
      }`;
  });
}

function isOver(event: EventRecord, occurrence: Occurrence, { today }: CalendarContext): boolean {
  return daysOf(event, occurrence)[1] < today;
}

/** Whether an exhibition stands where and when a leg says: not when it is cancelled, or put off to an unknown date. */
function takesPlace(event: EventRecord, { status = event.status }: Occurrence): boolean {
  return status !== 'cancelled' && status !== 'postponed';
}

/** The leg that comes after the present ones. */
function nextLeg(event: EventRecord, context: CalendarContext): Occurrence | undefined {
  const toCome = event.occurrences.filter(
    (occurrence) => daysOf(event, occurrence)[0] > context.today && takesPlace(event, occurrence),
  );
  return toCome.reduce<Occurrence | undefined>(
    (soonest, leg) => (soonest && daysOf(event, soonest)[0] <= daysOf(event, leg)[0] ? soonest : leg),
    undefined,
  );
}

/** What tells one date from the others: chosen, over, and of an exhibition that travels where it is now. */
function marksOf(
  event: EventRecord,
  occurrence: Occurrence,
  { isChosen, isNext }: { readonly isChosen: boolean; readonly isNext: boolean },
  context: CalendarContext,
): readonly string[] {
  const words = detailMessages[context.language];
  const [first, last] = daysOf(event, occurrence);
  const isCurrent =
    event.travelling === true && first <= context.today && last >= context.today && takesPlace(event, occurrence);
  const isPast = event.occurrences.length > 1 && last < context.today;
  return [
    ...(isCurrent ? [words.current] : isNext ? [words.next] : []),
    ...(isChosen ? [words.chosen] : []),
    ...(isPast ? [words.past] : []),
  ];
}

function occurrenceLine(
  event: EventRecord,
  occurrence: Occurrence,
  marks: readonly string[],
  hasOwnPlace: boolean,
  context: CalendarContext,
): TemplateResult {
  const hasOwnStatus = occurrence.status !== undefined && occurrence.status !== event.status;
  const status = statusWords(event, occurrence, context);
  const isPast = event.occurrences.length > 1 && isOver(event, occurrence, context);
  const former = insteadOf(occurrence, context);
  return html`<span class=${isPast ? 'over' : ''} data-status=${status?.code ?? nothing}
      >${occurrenceText(event, occurrence, context)}</span
    >${former ? html` ${former}` : nothing}${
      marks.length > 0
        ? isPast
          ? html` <span class="over">(${marks.join(', ')})</span>`
          : html` <strong>(${marks.join(', ')})</strong>`
        : nothing
    }${
      status && hasOwnStatus ? html` <em class="status">${status.label}</em>` : nothing
    }${hasOwnPlace && occurrence.place ? html`<br />${placeLines(occurrence.place, context)}` : nothing}`;
}

/** Name, address, commune, and how accessible the place is. */
function placeLines(place: NonNullable<Occurrence['place']>, context: CalendarContext): unknown {
  const { labels, language, defaultLanguage } = context;
  const label = place.commune && labels('communes', place.commune);
  // An address often ends with the commune.
  const isNamed = label && textOf(place.address, language, defaultLanguage).includes(label);
  const commune = isNamed ? undefined : label;
  const country = place.country && place.country !== 'FR' ? labels('countries', place.country) : undefined;
  const parts = [
    place.name && textIn(context, place.name),
    place.address && textIn(context, place.address),
    commune,
    place.adminArea && textIn(context, place.adminArea),
    country,
  ].filter((part) => part !== undefined && part !== '');
  const named = parts.flatMap((part, index) => (index ? [', ', part] : [part]));
  return [
    named,
    place.accessibility
      ? html`<br /><span class="muted"
            >${detailMessages[language].access}${context.words.colon}${textIn(context, place.accessibility)}</span
          >`
      : nothing,
  ];
}
