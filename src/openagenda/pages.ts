import { written } from '../mapped-rows/written.js';
import { type TransportOptions, fetchJson } from '../transport/fetch-json.js';
import { type ApiEvent, listOf, objectOf } from './api-event.js';

const SIZE = 300;
/** 300,000 events: beyond, something turns in a circle. */
const MAX_PAGES = 1000;

/** Events of an agenda, and how many it announces besides. */
export interface AgendaEvents {
  readonly events: readonly ApiEvent[];
  readonly missing: number;
  readonly isStale: boolean;
}

/**
 * Reads an agenda page after page, to its end. The last page should have no cursor, but some have one: reading stops as
 * well when a page is empty, brings no event that was not read, or all that were announced are there.
 * @param address Of the events of an agenda, with the filters asked for.
 */
export async function readPages(address: URL, transport: TransportOptions, signal: AbortSignal): Promise<AgendaEvents> {
  const found = new Map<string, ApiEvent>();
  const url = new URL(address);
  url.searchParams.set('size', String(SIZE));
  let total = 0;
  let isStale = false;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await fetchJson(url.href, transport, signal);
    const { events, after, total: announced } = objectOf(answer.data);
    isStale ||= answer.isStale;
    if (typeof announced === 'number') total = announced;
    const before = found.size;
    for (const event of listOf(events).map(objectOf)) {
      const { uid } = event;
      const key = typeof uid === 'number' || typeof uid === 'string' ? String(uid) : `#${found.size}`;
      if (!found.has(key)) found.set(key, event);
    }
    const cursor = listOf(after);
    if (cursor.length === 0 || found.size === before || (total > 0 && found.size >= total)) break;
    url.searchParams.delete('after[]');
    for (const value of cursor) url.searchParams.append('after[]', written(value));
  }
  return { events: [...found.values()], missing: Math.max(0, total - found.size), isStale };
}
