/** The calendar as a page shows it before, and without, its script: a list of what is coming. */
import { absoluteUrl } from '../formats/addresses.js';
import { singleLine } from '../formats/characters.js';
import { type FormatContext, labelOf, textIn } from '../formats/context.js';
import { eventToJsonLd, serializeJsonLd } from '../formats/index.js';
import type { Occurrence } from '../model/event.js';
import { isDeadline } from '../model/occurrence-days.js';
import { Markup, localized, markup } from '../publish/pages/html.js';
import type { Upcoming } from './upcoming.js';
import { whenText } from './when.js';
import { prerenderWords } from './words.js';

/** Attributes of the element, by name. */
export type ElementAttributes = Readonly<Record<string, string | undefined>>;

/**
 * The element with its attributes, the list that it enhances, and the same events for search engines. No text of the
 * data leaves its place: whatever it holds, it opens no element, no comment and no script.
 */
export function calendarSnippet(
  attributes: ElementAttributes,
  events: readonly Upcoming[],
  context: FormatContext,
): string {
  const words = prerenderWords[context.language];
  const list =
    events.length === 0
      ? [markup`<p>${words.none}</p>`]
      : [markup`<ol>`, ...events.map((event) => markup`  <li>${item(event, context)}</li>`), markup`</ol>`];
  const demonstration = context.catalog?.demonstration ? [markup`<p>${words.demonstration}</p>`] : [];
  return [
    markup`<essonne-event-calendar${attributesMarkup(attributes)}>`.text,
    ...[...list, ...ways(context), ...demonstration].map(({ text }) => `  ${text}`),
    '</essonne-event-calendar>',
    ...structured(events, context),
  ].join('\n');
}

/** The feed and the table of all the events, where the publisher's files are known to stand. */
function ways({ language, catalog, baseUrl }: FormatContext): readonly Markup[] {
  const feed = absoluteUrl('events.ics', baseUrl);
  const table = absoluteUrl('events.csv', baseUrl);
  if (!catalog?.feeds || feed === undefined || table === undefined) return [];
  const words = prerenderWords[language];
  return [markup`<p><a href="${feed}">${words.feed}</a>, <a href="${table}">${words.table}</a></p>`];
}

function attributesMarkup(attributes: ElementAttributes): readonly Markup[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [markup` ${new Markup(name)}="${value}"`],
  );
}

/** Title, status when it is not simply confirmed, date and place. */
function item({ event, dates: [next, ...others] }: Upcoming, context: FormatContext): Markup {
  const { language, catalog, baseUrl } = context;
  const title = localized(event.title, language, catalog?.defaultLanguage ?? 'fr');
  const href = absoluteUrl(event.url, baseUrl);
  const status = next.status ?? event.status;
  const isConfirmed = status === undefined || status === 'scheduled';
  const after = [
    ...whereText(next, context),
    ...(others.length > 0 ? [prerenderWords[language].more(others.length)] : []),
  ];
  return markup`${href === undefined ? title : markup`<a href="${href}">${title}</a>`}${
    isConfirmed ? undefined : markup` <strong>(${labelOf(context, 'eventStatuses', status)})</strong>`
  }, <time datetime="${next.start}">${whenText(event, next, language)}</time>${after.map((part) => markup`, ${part}`)}`;
}

/** The place, and its commune unless the name of the place says it. */
function whereText({ place }: Occurrence, context: FormatContext): readonly string[] {
  const name = singleLine(textIn(context, place?.name));
  const commune = place?.commune === undefined ? '' : labelOf(context, 'communes', place.commune);
  return [name, name.includes(commune) ? '' : commune].filter(Boolean);
}

/** What search engines read. The deadline of a call is no event to go to. */
function structured(events: readonly Upcoming[], context: FormatContext): readonly string[] {
  const nodes = events.flatMap(({ event, dates }) =>
    isDeadline(event) ? [] : [eventToJsonLd({ ...event, occurrences: [...dates] }, context)],
  );
  return nodes.length === 0 ? [] : [`<script type="application/ld+json">${serializeJsonLd(nodes)}</script>`];
}
