/** iCalendar (RFC 5545) with the calendar's properties of RFC 7986. */
import type { EventRecord } from '../../model/event.js';
import { feedTitle, type FeedOptions } from '../feed.js';
import { absoluteUrl } from '../addresses.js';
import { attributionLine } from '../attribution.js';
import type { FormatContext } from '../context.js';
import { eventLines } from './event-lines.js';
import { rawLine, textLine } from './lines.js';
import { PARIS_TIMEZONE } from './times.js';

/** No METHOD: with one, the file is an invitation that asks for an answer (RFC 5546), not a publication. */
function calendar(head: readonly string[], events: readonly EventRecord[], context: FormatContext): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//essonne-international//formats//${context.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...head,
    ...PARIS_TIMEZONE,
    ...events.flatMap((event) => eventLines(event, context)),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/**
 * A calendar to subscribe to: every occurrence of the events, refreshed every 12 hours.
 * @param feed Subject and address of this feed, when it is not the catalog's whole calendar.
 */
export function eventsToICalendar(
  events: readonly EventRecord[],
  context: FormatContext,
  feed: FeedOptions = {},
): string {
  const name = feedTitle(feed, context);
  const about = attributionLine(context);
  return calendar(
    [
      ...textLine('NAME', name),
      ...textLine('X-WR-CALNAME', name),
      ...textLine('DESCRIPTION', about),
      ...textLine('X-WR-CALDESC', about),
      'X-WR-TIMEZONE:Europe/Paris',
      ...rawLine('SOURCE;VALUE=URI', absoluteUrl(feed.url, context.baseUrl)),
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
    ],
    events,
    context,
  );
}

/**
 * An event, or several, to add to one's own calendar. They have no calendar name: with one, Outlook opens a new calendar
 * beside the reader's own.
 */
export function eventToICalendar(event: EventRecord | readonly EventRecord[], context: FormatContext): string {
  return calendar([], [event].flat(), context);
}
