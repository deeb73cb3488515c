/** Atom (RFC 4287), with GeoRSS points. */
import type { Text } from '../../model/primitives.js';
import type { EventRecord, Occurrence } from '../../model/event.js';
import { localize } from '../../model/text.js';
import { absoluteUrl } from '../addresses.js';
import { attributionLine } from '../attribution.js';
import { cleanText } from '../characters.js';
import { kindLabel, labelOf, textIn, type FormatContext } from '../context.js';
import { feedTitle, type FeedOptions } from '../feed.js';
import { parisDay, toParisTime, toUtc } from '../paris-time.js';
import { placeLine, positionOf } from '../places.js';
import { statusWord, wordsOf, writtenDay } from '../words.js';

/** Dates told in an entry; a weekly course has dozens. */
const MAX_DATES = 10;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Characters that XML 1.0 §2.2 forbids are removed, those that mean something are escaped. */
function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${cleanText(value).replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? '')}"`;
}

function element(name: string, value: string, attributes = ''): readonly string[] {
  return value === '' ? [] : [`<${name}${attributes}>${escapeXml(value)}</${name}>`];
}

function link(rel: string, href: string | undefined, type?: string): readonly string[] {
  return href === undefined
    ? []
    : [`<link${attribute('rel', rel)}${attribute('type', type)}${attribute('href', href)}/>`];
}

/** A text with its language when it isn't the feed's (RFC 4287 §2). */
function textElement(name: string, text: Text | undefined, context: FormatContext): readonly string[] {
  const found = localize(text, context.language, context.catalog?.defaultLanguage);
  if (found === undefined) return [];
  return element(name, found.value, found.language === context.language ? '' : attribute('xml:lang', found.language));
}

/**
 * tag: URI (RFC 4151) of the publisher's site: it outlives moves of the data, as RFC 4287 §4.2.6.1 asks. The year only
 * says when the publisher held the domain.
 */
function tagUri(path: string, context: FormatContext): string {
  const site = absoluteUrl(context.catalog?.publisher.url) ?? absoluteUrl(context.baseUrl);
  const authority = site === undefined ? 'essonne-international.invalid' : new URL(site).hostname;
  return `tag:${authority},2026:${encodeURI(cleanText(path))}`;
}

/** « 21/11/2026 14:00 – 17:00, Salle des fêtes, Évry-Courcouronnes »: the reader of a feed sees the date first. */
function whenAndWhere({ start, end, place }: Occurrence, context: FormatContext): string {
  const [from, to] = context.language === 'fr' ? ['du', 'au'] : ['from', 'to'];
  const time = (moment: string): string =>
    moment.includes('T') ? (toParisTime(moment)?.local.slice(11, 16) ?? '') : '';
  const [firstDay, lastDay] = [parisDay(start), parisDay(end ?? start)];
  const written = (day: string, moment: string): string => [writtenDay(context, day), time(moment)].join(' ').trim();
  const when =
    firstDay !== lastDay
      ? `${from} ${written(firstDay, start)} ${to} ${written(lastDay, end ?? start)}`
      : [written(firstDay, start), ...(end === undefined || time(end) === '' ? [] : [time(end)])].join(' – ');
  return [when, ...(place === undefined ? [] : [placeLine(place, context)])].filter(Boolean).join(', ');
}

function entryLines(event: EventRecord, context: FormatContext): readonly string[] {
  const state = statusWord(context, event.status);
  const point = event.occurrences.flatMap(({ place }) => (place === undefined ? [] : [positionOf(place)]))[0];
  const others = event.occurrences.length - MAX_DATES;
  const dates = [
    ...event.occurrences.slice(0, MAX_DATES).map((occurrence) => whenAndWhere(occurrence, context)),
    ...(others > 0 ? [`… (+ ${others})`] : []),
  ];
  const kind = kindLabel(context, event.kind);
  const about = textIn(context, event.summary) || textIn(context, event.description);
  const category = (code: string, label: string): string =>
    `<category${attribute('term', code)}${attribute('label', label)}/>`;
  const title =
    state === undefined
      ? textElement('title', event.title, context)
      : element('title', state + wordsOf(context).colon + textIn(context, event.title));
  return [
    '<entry>',
    ...element('id', tagUri(`events/${event.id}`, context)),
    ...(title.length > 0 ? title : ['<title/>']),
    ...element('updated', toUtc(event.updatedAt ?? context.catalog?.updatedAt ?? context.now) ?? context.now),
    ...link('alternate', absoluteUrl(event.url, context.baseUrl), 'text/html'),
    ...element('summary', `${dates.join('\n')}\n\n${about}`.trim()),
    ...(event.kind === undefined || kind === undefined ? [] : [category(event.kind, kind)]),
    ...(event.themes ?? []).map((theme) => category(theme, labelOf(context, 'themes', theme))),
    ...(point === undefined ? [] : element('georss:point', `${point[1]} ${point[0]}`)),
    '</entry>',
  ];
}

/**
 * Events as an Atom feed, in the order given.
 * @param feed Subject and address of this feed, when it is not the catalog's whole agenda.
 */
export function eventsToAtom(events: readonly EventRecord[], context: FormatContext, feed: FeedOptions = {}): string {
  const { catalog } = context;
  const title = feedTitle(feed, context);
  const author = textIn(context, catalog?.publisher.name) || title;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"' +
      `${attribute('xml:lang', context.language)}>`,
    ...element('id', tagUri(feed.url ?? 'events.xml', context)),
    `<title>${escapeXml(title)}</title>`,
    ...element('updated', toUtc(catalog?.updatedAt ?? context.now) ?? context.now),
    `<author><name>${escapeXml(author)}</name></author>`,
    ...link('self', absoluteUrl(feed.url ?? 'events.xml', context.baseUrl), 'application/atom+xml'),
    ...link('alternate', absoluteUrl(catalog?.links?.home, context.baseUrl), 'text/html'),
    ...element('rights', attributionLine(context)),
    ...events.flatMap((event) => entryLines(event, context)),
    '</feed>',
  ].join('\n')}\n`;
}
