/** The published calendar that is nearest to what is shown: what it has, and the ways to follow it. */
import { type EventQuery, type NearestFeed, isoDay, nearestFeed, readFeeds } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { copyAddress } from '../../shared/copy-address.js';
import { type Loading, loaded } from '../../shared/stateful.js';
import { type CalendarContext, urlIn } from '../context.js';
import { filtersInWords } from './filters-in-words.js';
import { heading } from '../heading.js';
import { loadingNotice } from './loading-notice.js';
import { takeHomeMessages } from './messages.js';
import { isPublicAddress, subscriptionLinks } from './subscription-links.js';
import { type TakenData, upcomingEvents } from './taken-data.js';

/** A feed, and how many of its events are not over. */
interface FollowedFeed extends NearestFeed {
  readonly upcoming: number;
}

/** The subscription that the data offer; nothing when they list none. */
export function subscription(
  data: TakenData,
  query: EventQuery,
  context: CalendarContext,
): TemplateResult | typeof nothing {
  if (!data.catalog?.feeds) return nothing;
  const words = takeHomeMessages[context.language].follow;
  return html`<section class="follow">
    ${heading(context.level + 2, words.title)}
    ${loaded(
      (signal) => followedFeed(data, query, context, signal),
      (loading) => offer(loading, query, context),
    )}
  </section>`;
}

async function followedFeed(
  data: TakenData,
  query: EventQuery,
  { dataUrl = '', today }: CalendarContext,
  signal: AbortSignal,
): Promise<FollowedFeed | undefined> {
  const { feeds } = await readFeeds(data.catalog, dataUrl, { signal });
  // What is over is no longer followed: a period that has begun leaves nothing out.
  const hasBegun = query.from !== undefined && query.from <= isoDay(today);
  const nearest = nearestFeed(feeds, hasBegun ? withoutStart(query) : query, data.catalog);
  if (!nearest) return undefined;
  const found = await upcomingEvents(data, nearest.feed.filter as EventQuery, today, { signal });
  return { ...nearest, upcoming: found?.rows.length ?? 0 };
}

function withoutStart({ from: _, ...query }: EventQuery): EventQuery {
  return query;
}

function offer(
  loading: Loading<FollowedFeed | undefined>,
  query: EventQuery,
  context: CalendarContext,
): TemplateResult {
  const { language, labels } = context;
  const words = takeHomeMessages[language].follow;
  if (loading.kind !== 'ready') return loadingNotice(loading, words.failed, language);
  const { feed, ignored, upcoming } = loading.value ?? {};
  const address = urlIn(context, feed?.href);
  if (!feed || !ignored || upcoming === undefined || address === undefined) return html`<p>${words.none}</p>`;
  const { commune, epci, theme, kind } = feed.filter;
  const name =
    (commune && words.commune(labels('communes', commune))) ??
    (epci && words.epci(labels('epcis', epci))) ??
    (theme && words.theme(labels('themes', theme))) ??
    (kind && words.kind(labels('eventKinds', kind))) ??
    words.all;
  return html`<p class="contents">${words.contents(name, upcoming)}</p>
    ${
      ignored.length > 0
        ? html`<p>${words.ignored(filtersInWords(query, ignored, context).join(words.separator))}</p>`
        : nothing
    }
    ${ways(address, name, context)} ${copyAddress(address, { button: words.copy, field: words.field }, language)}
    <p class="muted">${words.note}</p>`;
}

/** Links to what can follow the address: those of other sites only when they can read it. */
function ways(address: string, name: string, { language }: CalendarContext): TemplateResult {
  const words = takeHomeMessages[language].follow;
  const { app, google, outlook, office } = subscriptionLinks(address, name);
  const site = (href: string, label: string): TemplateResult =>
    html`<li>
      <a href=${href} target="_blank" rel="noopener noreferrer"
        >${label}<span class="visually-hidden"> (${words.newWindow})</span></a
      >
    </li>`;
  const url = new URL(address);
  const isPublic = isPublicAddress(url);
  return html`<ul>
      <li><a href=${app}>${words.app}</a></li>
      ${isPublic ? [site(google, words.google), site(outlook, words.outlook), site(office, words.office)] : nothing}
    </ul>
    ${isPublic ? html`<p class="muted">${words.windows}</p>` : html`<p>${words.notPublic(url.hostname)}</p>`}`;
}
