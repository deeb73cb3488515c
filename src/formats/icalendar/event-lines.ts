/** One VEVENT an occurrence (RFC 5545 §3.6.1). */
import type { EventRecord, Occurrence } from '../../model/event.js';
import { canonical, fingerprint } from '../../model/fingerprint.js';
import { absoluteUrl } from '../addresses.js';
import { attributionLine } from '../attribution.js';
import { kindLabel, labelsOf, textIn, type FormatContext } from '../context.js';
import { parisDay, timeOf } from '../paris-time.js';
import { placeLine, positionOf } from '../places.js';
import { statusWord, wordsOf, writtenDay } from '../words.js';
import { escapeText, fold, rawLine, textLine } from './lines.js';
import { isAllDay, startKey, timeLines, utcStamp } from './times.js';

const SEQUENCE_EPOCH_MS = Date.UTC(2020, 0, 1);
const MAX_SEQUENCE = 2 ** 31 - 1;

/**
 * SEQUENCE (§3.8.7.4) must grow with each revision and fit 32 bits: seconds since 2020. It needs no memory of the
 * former publication.
 */
function sequence(updatedAt: string | undefined): string | undefined {
  const seconds = Math.floor((timeOf(updatedAt ?? '') - SEQUENCE_EPOCH_MS) / 1000);
  return seconds >= 0 ? String(Math.min(seconds, MAX_SEQUENCE)) : undefined;
}

/**
 * STATUS (§3.8.1.11). A postponed event is TENTATIVE: it will take place, at a date yet unknown. CANCELLED would make
 * calendars erase it without a word, where the summary tells the reader that it is postponed.
 */
function statusOf(status: string | undefined): string {
  return status === 'cancelled' ? 'CANCELLED' : status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}

function summaryOf(event: EventRecord, status: string | undefined, context: FormatContext): string {
  const word = statusWord(context, status);
  return (word === undefined ? '' : word + wordsOf(context).colon) + textIn(context, event.title);
}

function describe(event: EventRecord, online: string | undefined, context: FormatContext): string {
  const words = wordsOf(context);
  const { registration, price } = event;
  const deadline = registration?.deadline;
  const register = [
    ...(deadline === undefined ? [] : [`${words.before} ${writtenDay(context, parisDay(deadline))}`]),
    ...(registration?.url === undefined ? [] : [absoluteUrl(registration.url, context.baseUrl) ?? '']),
  ].join(' ');
  return [
    textIn(context, event.summary) || textIn(context, event.description),
    textIn(context, price?.text) || (price?.free === true ? words.free : ''),
    register.trim() && `${words.register}${words.colon}${register.trim()}`,
    online === undefined ? '' : `${words.online}${words.colon}${online}`,
    textIn(context, event.accessibility),
    attributionLine(context),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function occurrenceLines(event: EventRecord, occurrence: Occurrence, uid: string, context: FormatContext): string[] {
  const { place } = occurrence;
  const status = occurrence.status ?? event.status;
  const isPoint = event.kind === 'call-deadline';
  const isOnline = event.attendance === 'online' || status === 'moved-online';
  const online = absoluteUrl(event.onlineUrl, context.baseUrl);
  const position = place === undefined || isOnline ? undefined : positionOf(place);
  const isExact = place?.precision !== 'region' && place?.precision !== 'country';
  const kind = kindLabel(context, event.kind);
  const categories = [...(kind === undefined ? [] : [kind]), ...labelsOf(context, 'themes', event.themes)];
  // All-day events, deadlines and what will not take place then do not make the reader busy (§3.8.2.7).
  const isFree = isPoint || isAllDay(occurrence) || statusOf(status) !== 'CONFIRMED';
  return [
    'BEGIN:VEVENT',
    ...textLine('UID', uid),
    ...rawLine('DTSTAMP', utcStamp(event.updatedAt) ?? utcStamp(context.now)),
    ...rawLine('LAST-MODIFIED', utcStamp(event.updatedAt)),
    ...rawLine('SEQUENCE', sequence(event.updatedAt)),
    ...timeLines(occurrence, isPoint),
    ...textLine('SUMMARY', summaryOf(event, status, context)),
    ...textLine('DESCRIPTION', describe(event, online, context)),
    ...textLine('LOCATION', isOnline ? wordsOf(context).online : place === undefined ? '' : placeLine(place, context)),
    ...rawLine('GEO', position === undefined || !isExact ? undefined : `${position[1]};${position[0]}`),
    ...rawLine('URL', absoluteUrl(event.url, context.baseUrl)),
    ...rawLine('CONFERENCE;VALUE=URI', online),
    ...(categories.length === 0 ? [] : [fold(`CATEGORIES:${categories.map(escapeText).join(',')}`)]),
    `STATUS:${statusOf(status)}`,
    `TRANSP:${isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** What tells apart two legs that start together: commune, name or position of the place. */
function placeKey({ place }: Occurrence): string {
  const name = typeof place?.name === 'string' ? place.name : Object.values(place?.name ?? {})[0];
  const key = place?.commune ?? name ?? `${place?.lon ?? ''} ${place?.lat ?? ''}`;
  return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** Characters of a UID: §3.8.4.7 of RFC 7986 asks for less than 255 octets, and servers cut longer ones. */
const MAX_UID = 120;
const DOMAIN = '@essonne-international';

/**
 * What each occurrence is known by; nothing for one that has no start. It is made of the event's id and the start, then
 * where these are shared of the place, so that adding, removing or re-ordering occurrences leaves the others' alone. Only
 * what is the same in every way is told by its rank.
 */
function uidsOf({ id, occurrences }: EventRecord): readonly (string | undefined)[] {
  const starts = occurrences.map((occurrence) => {
    const key = startKey(occurrence);
    return key === undefined ? undefined : `${id}-${key}`;
  });
  const sharedStarts = sharedOf(starts);
  const named = occurrences.map((occurrence, index) => {
    const start = starts[index];
    if (start === undefined || !sharedStarts.has(start)) return start;
    const key = placeKey(occurrence);
    return `${start}-${start.length + key.length < MAX_UID - DOMAIN.length ? key : fingerprint(key).slice(0, 12)}`;
  });
  const sharedNames = sharedOf(named);
  const placed = occurrences.map(({ place }, index) => {
    const name = named[index];
    if (name === undefined || !sharedNames.has(name)) return name;
    return `${starts[index]}-${fingerprint(canonical(place ?? {})).slice(0, 12)}`;
  });
  const sharedPlaces = sharedOf(placed);
  const used = new Set<string>();
  return placed.map((place, index) => {
    const base = sharedPlaces.has(place) ? named[index] : place;
    if (base === undefined) return undefined;
    let uid = base;
    for (let rank = 2; used.has(uid); rank += 1) uid = `${base}-${rank}`;
    used.add(uid);
    return uid + DOMAIN;
  });
}

/** Names that several have. */
function sharedOf(names: readonly (string | undefined)[]): ReadonlySet<string | undefined> {
  const seen = new Set<string | undefined>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
}

/** The VEVENTs of an event, one an occurrence. */
export function eventLines(event: EventRecord, context: FormatContext): string[] {
  const uids = uidsOf(event);
  return event.occurrences.flatMap((occurrence, index) => {
    const uid = uids[index];
    return uid === undefined ? [] : occurrenceLines(event, occurrence, uid, context);
  });
}
