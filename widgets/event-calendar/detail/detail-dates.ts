/** When and where: one line, or one an occurrence. */
import { type EventRecord, type Occurrence, textOf } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { type CalendarContext, textIn } from '../context.js';
import { insteadOf, occurrenceText } from '../days/event-moments.js';
import { statusWords } from '../event-words.js';
import { daysOf } from '../spans.js';
import { detailMessages } from './messages.js';
import { recurrenceText } from './recurrence.js';

/**
 * Dates and places: the chosen date, those to come, those that are over. An exhibition that travels keeps the order of
 * its stops, those that are over last.
 */
export function occurrencesFact(
  event: EventRecord,
  chosenIndex: number | undefined,
  context: CalendarContext,
): TemplateResult {
  const words = detailMessages[context.language];
  const { occurrences } = event;
  const places = new Set(occurrences.map(({ place }) => JSON.stringify(place)));
  const hasOnePlace = places.size < 2;
  const chosen = occurrences.length > 1 && chosenIndex !== undefined ? occurrences[chosenIndex] : undefined;
  const rank = (occurrence: Occurrence): number =>
    occurrence === chosen && !event.travelling ? 0 : isOver(event, occurrence, context) ? 2 : 1;
  const next = event.travelling ? nextLeg(event, context) : undefined;
  const rule = recurrenceText(event, context);
  const lines = [...occurrences]
    .sort((a, b) => rank(a) - rank(b))
    .map((occurrence) => {
      const marks = marksOf(
        event,
        occurrence,
        { isChosen: occurrence === chosen, isNext: occurrence === next },
        context,
      );
      return occurrenceLine(event, occurrence, marks, !hasOnePlace, context);
    });
  const [{ place } = { place: undefined }] = occurrences;
  return html`<dt>${event.travelling ? words.legs : words.dates}</dt>
    <dd class="dates">
      ${
        lines.length === 1
          ? lines
          : html`<ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
      }
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
