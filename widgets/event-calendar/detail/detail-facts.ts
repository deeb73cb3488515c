/** How to attend, what it costs, whom it is for, how to register or to borrow. */
import { type EventRecord, textOf } from 'essonne-international';
import { html, nothing } from 'lit';
import { formatMoney } from '../../shared/format-money.js';
import { type CalendarContext, textIn, urlIn } from '../context.js';
import { isPast } from '../event-dates.js';
import { momentText } from '../days/event-moments.js';
import { placesText, statusIsOpen } from '../days/places-left.js';
import { daysOf } from '../spans.js';
import { borrowing } from './borrowing.js';
import { type Content, fact } from './fact.js';
import { detailMessages } from './messages.js';

/** The facts that the event has, each a term and its description. */
export function practicalFacts(event: EventRecord, context: CalendarContext): unknown {
  const { labels, language } = context;
  const detail = detailMessages[language];
  const list = (codes: readonly string[] | undefined, label: (code: string) => string): Content =>
    codes?.length ? codes.map(label).join(', ') : nothing;
  return [
    fact(detail.attendance, attendance(event, context)),
    fact(detail.access, textIn(context, event.accessibility)),
    fact(detail.registration, registration(event, context)),
    fact(detail.price, price(event, context)),
    fact(
      detail.audience,
      list(event.audience, (code) => labels('audiences', code)),
    ),
    fact(
      detail.languages,
      list(event.languages, (tag) => languageName(tag, context)),
    ),
    // Those of a call are said with it.
    fact(detail.organisers, event.call === undefined ? organisers(event, context) : nothing),
    fact(
      detail.themes,
      list(event.themes, (code) => labels('themes', code)),
    ),
    fact(detail.campaign, textIn(context, event.campaign)),
    fact(detail.borrowing, borrowing(event, context)),
  ];
}

function attendance(event: EventRecord, context: CalendarContext): Content {
  const { status } = event;
  const how = status === 'moved-online' ? 'online' : event.attendance;
  const online = status === 'cancelled' ? undefined : urlIn(context, event.onlineUrl);
  if (!how && !online) return nothing;
  return html`${how ? context.labels('attendances', how) : nothing}
  ${online ? html`<a href=${online}>${detailMessages[context.language].join}</a>` : nothing}`;
}

function price({ price: given }: EventRecord, { language, defaultLanguage }: CalendarContext): Content {
  if (!given) return nothing;
  const { free, amount, currency = 'EUR', text } = given;
  const sum =
    free || amount === 0
      ? detailMessages[language].free
      : amount === undefined
        ? ''
        : formatMoney(amount, currency, language);
  return [sum, textOf(text, language, defaultLanguage)].filter(Boolean).join('. ') || nothing;
}

function organisers({ organisers: parties = [] }: EventRecord, context: CalendarContext): Content {
  const names = parties.map(({ name }) => textIn(context, name)).filter((name) => name !== nothing);
  return names.length > 0 ? html`${names.flatMap((name, index) => (index ? [', ', name] : [name]))}` : nothing;
}

/** Deadline, places left and the way to register, as long as it makes sense to. */
function registration(event: EventRecord, context: CalendarContext): Content {
  const { language, today } = context;
  const words = detailMessages[language];
  const { deadline, capacity, placesLeft, url } = event.registration ?? {};
  const isFull = event.status === 'full' || placesLeft === 0;
  if (!event.registration && !isFull) return nothing;
  const isClosed = deadline !== undefined && isPast(deadline, context);
  const isOver = event.occurrences.every((occurrence) => daysOf(event, occurrence)[1] < today);
  const isOpen = !isFull && !isClosed && !isOver && statusIsOpen(event);
  const places = isOpen ? placesText(event, context) : undefined;
  const href = isOpen ? urlIn(context, url) : undefined;
  const date = deadline === undefined ? undefined : momentText(deadline, context);
  const sentences = [
    isFull ? words.full : undefined,
    date && !isFull ? (isClosed ? words.registerClosed(date) : words.registerUntil(date)) : undefined,
    places && `${places}.`,
    isOpen && placesLeft === undefined && capacity !== undefined ? words.capacity(capacity) : undefined,
  ].filter(Boolean);
  if (sentences.length === 0 && !href) return nothing;
  return html`${sentences.join(' ')} ${href ? html`<a href=${href}>${words.register}</a>` : nothing}`;
}

/** « français », « langue des signes française » (which the platform does not name). */
function languageName(tag: string, { language }: CalendarContext): string {
  if (tag === 'fsl') return detailMessages[language].signLanguage;
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
