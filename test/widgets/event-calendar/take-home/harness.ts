/** A calendar whose data list calendars to subscribe to, and the panel that offers them. */
import type { EventCalendarElement } from '../../../../widgets/event-calendar/event-calendar-element.js';
import { button, find, mount, until } from '../harness.js';
import { json, sampleCatalog, serveSample } from '../sample.js';

const digest = { bytes: 1, sha256: '0'.repeat(64) };
const title = 'F';

export const feeds = [
  { filter: {}, title, href: 'events.ics', count: 16, ...digest },
  { filter: { commune: '91228' }, title, href: 'events/commune-91228.ics', count: 9, ...digest },
  { filter: { epci: '200056232' }, title, href: 'events/epci-200056232.ics', count: 6, ...digest },
  { filter: { theme: 'water' }, title, href: 'events/theme-water.ics', count: 1, ...digest },
  { filter: { kind: 'training' }, title, href: 'events/kind-training.ics', count: 2, ...digest },
];

type Answer = (url: string) => Response | undefined;

/** Serves the sample and its feeds. @param other Answers before them. */
export function serveFeeds(other: Answer = () => undefined): () => void {
  return serveSample((url) => other(url) ?? answerFeeds(url));
}

/** Answers the list of feeds, and the catalog that names it. */
export function answerFeeds(url: string): Response | undefined {
  if (url.endsWith('/events/feeds.json')) return json({ items: feeds });
  if (!url.endsWith('/catalog.json')) return undefined;
  return json({ ...sampleCatalog, feeds: { href: 'events/feeds.json', ...digest } });
}

/** Opens the panel and waits for what it counts. */
export async function openPanel(
  element: EventCalendarElement,
  label = 'S’abonner et partager',
  awaited = '.take-home .contents',
): Promise<HTMLElement> {
  button(element, label).click();
  await until(() => find(element, awaited), 'the panel');
  return find(element, '.take-home')!;
}

/** A calendar with its panel open. */
export async function mountOpen(attributes: Readonly<Record<string, string>> = {}): Promise<EventCalendarElement> {
  const element = await mount(attributes);
  await openPanel(element, attributes.lang === 'en' ? 'Subscribe and share' : undefined);
  return element;
}
