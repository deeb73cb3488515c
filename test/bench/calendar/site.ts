/** The open data of n events, written by the project's own publisher, and the same events for the peers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PublishedSite, publishOnce } from '../publish-once.js';
import { benchEvents, plainEvents } from './events.js';

const SEED = 91;
const PLAIN = 'events.json';

/** A published site of n events. */
export interface PublishedEvents extends PublishedSite {
  /** The same events as plain objects. */
  readonly plain: string;
}

/** Publishes n events, unless this publisher has already. */
export function publishEvents(count: number): PublishedEvents {
  const made = publishOnce(
    `events-${count}-${SEED}`,
    [fileURLToPath(new URL('events.ts', import.meta.url))],
    (folder) => {
      const events = benchEvents(count, SEED);
      const input = join(folder, 'input');
      mkdirSync(input);
      writeFileSync(join(input, 'events.json'), JSON.stringify({ items: events }));
      writeFileSync(join(folder, PLAIN), plainEvents(events));
    },
  );
  return { ...made, plain: join(made.folder, PLAIN) };
}
