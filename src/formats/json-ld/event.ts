/** Events in schema.org's terms. */
import type { EventRecord, Occurrence } from '../../model/event.js';
import { patterns } from '../../model/rules.js';
import { absoluteUrl } from '../addresses.js';
import { labelsOf, textIn, type FormatContext } from '../context.js';
import { lookUp } from '../look-up.js';
import { imageNode, partyNodes, placeNode, recordIri } from './nodes.js';
import { node, oneOrMany, type JsonLd } from './serialize.js';

const SCHEMA = 'https://schema.org/';

const TYPES: Readonly<Record<string, string>> = {
  festival: 'Festival',
  training: 'EducationEvent',
  exhibition: 'ExhibitionEvent',
  screening: 'ScreeningEvent',
};

const STATUSES: Readonly<Record<string, string>> = {
  scheduled: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
  // A full event takes place as scheduled; what is sold out are its offers.
  full: 'EventScheduled',
  cancelled: 'EventCancelled',
};

const MODES = {
  onsite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;

const inSchema = (name: string | undefined): string | undefined => (name === undefined ? undefined : SCHEMA + name);

function statusOf(event: EventRecord, occurrence?: Occurrence): string | undefined {
  return occurrence?.status ?? event.status;
}

function modeOf(event: EventRecord, status: string | undefined): keyof typeof MODES | undefined {
  return status === 'moved-online' ? 'online' : event.attendance;
}

function locationsOf(event: EventRecord, occurrence: Occurrence, context: FormatContext): readonly JsonLd[] {
  const mode = modeOf(event, statusOf(event, occurrence));
  const url = absoluteUrl(event.onlineUrl, context.baseUrl);
  return [
    ...(occurrence.place === undefined || mode === 'online' ? [] : [placeNode(occurrence.place, context)]),
    ...(mode === undefined || mode === 'onsite' ? [] : [node({ '@type': 'VirtualLocation', url })]),
  ];
}

function offerOf(event: EventRecord, context: FormatContext): JsonLd | undefined {
  const { price, registration } = event;
  const isFull = event.status === 'full' || registration?.placesLeft === 0;
  // An amount in a currency that has no ISO 4217 code would be read in another: it stays in words.
  const currency = price?.currency ?? 'EUR';
  const amount = price?.free === true ? 0 : patterns.Currency.test(currency) ? price?.amount : undefined;
  const url = absoluteUrl(registration?.url, context.baseUrl);
  if (amount === undefined && url === undefined && !isFull) return undefined;
  return node({
    '@type': 'Offer',
    price: amount,
    priceCurrency: amount === undefined || !patterns.Currency.test(currency) ? undefined : currency,
    description: textIn(context, price?.text),
    url,
    // Nothing is to be had for what does not take place.
    availability: event.status === 'cancelled' ? undefined : inSchema(isFull ? 'SoldOut' : 'InStock'),
    availabilityEnds: registration?.deadline,
  });
}

/** What differs from one occurrence to another. */
function occurrenceMembers(event: EventRecord, occurrence: Occurrence, context: FormatContext): JsonLd {
  const status = statusOf(event, occurrence);
  const mode = modeOf(event, status);
  return {
    startDate: occurrence.start,
    endDate: occurrence.end,
    previousStartDate: occurrence.previousStart,
    eventStatus: inSchema(lookUp(STATUSES, status)),
    eventAttendanceMode: inSchema(lookUp(MODES, mode)),
    location: oneOrMany(locationsOf(event, occurrence, context)),
  };
}

function whole(event: EventRecord, context: FormatContext): JsonLd {
  const byStart = [...event.occurrences].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const ends = byStart.map(({ start, end }) => end ?? start).sort((a, b) => Date.parse(a) - Date.parse(b));
  const [first] = byStart;
  const type = lookUp(TYPES, event.kind) ?? 'Event';
  if (first === undefined || byStart.length === 1) return first ? occurrenceMembers(event, first, context) : {};
  return {
    ...occurrenceMembers(event, { start: first.start, end: ends.at(-1) ?? first.start }, context),
    subEvent: byStart.map((occurrence) =>
      node({ '@type': type, name: textIn(context, event.title), ...occurrenceMembers(event, occurrence, context) }),
    ),
  };
}

/**
 * An event (https://schema.org/Event). Several occurrences, or the legs of a travelling exhibition, are `subEvent`s of
 * the whole, each with its own dates and place.
 */
export function eventToJsonLd(event: EventRecord, context: FormatContext): JsonLd {
  const { baseUrl } = context;
  return node({
    '@context': 'https://schema.org',
    '@type': lookUp(TYPES, event.kind) ?? 'Event',
    '@id': recordIri('events', event.id, context),
    identifier: event.id,
    name: textIn(context, event.title),
    description: textIn(context, event.summary) || textIn(context, event.description),
    ...whole(event, context),
    url: absoluteUrl(event.url, baseUrl),
    image: imageNode(event.image, context),
    keywords: labelsOf(context, 'themes', event.themes),
    organizer: oneOrMany(partyNodes(event.organisers, context)),
    superEvent:
      event.superEvent &&
      node({ '@type': 'Event', '@id': recordIri('events', event.superEvent, context), identifier: event.superEvent }),
    offers: offerOf(event, context),
    isAccessibleForFree: event.price?.free,
    maximumAttendeeCapacity: event.registration?.capacity,
    remainingAttendeeCapacity: event.registration?.placesLeft,
    audience: oneOrMany(
      labelsOf(context, 'audiences', event.audience).map((audienceType) => ({ '@type': 'Audience', audienceType })),
    ),
    inLanguage: oneOrMany(event.languages ?? []),
  });
}
