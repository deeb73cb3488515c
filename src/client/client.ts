import { calls } from '../datasets/calls.js';
import { events } from '../datasets/events.js';
import { organisations } from '../datasets/organisations.js';
import { partnerships } from '../datasets/partnerships.js';
import { projects } from '../datasets/projects.js';
import { sponsorships } from '../datasets/sponsorships.js';
import { Reader } from './reader.js';
import { Resource } from './resource.js';
import { type ClientOptions, sourcesOf } from './sources-of.js';

/** The open data, typed: a resource for each dataset. Made by {@link createClient}. */
export class Client extends Reader {
  readonly projects = new Resource(projects, this);
  readonly events = new Resource(events, this);
  readonly organisations = new Resource(organisations, this);
  readonly partnerships = new Resource(partnerships, this);
  readonly calls = new Resource(calls, this);
  readonly sponsorships = new Resource(sponsorships, this);

  /** @throws {QueryError} when `source` is none. */
  constructor(options: ClientOptions) {
    super(sourcesOf(options));
  }
}

/**
 * A client of the open data.
 * @example
 * ```ts
 * const client = createClient({ source: 'https://donnees.example/data/v1/' });
 * const page = await client.projects.list({ country: 'ML', theme: ['water', 'health'] });
 * ```
 */
export function createClient(options: ClientOptions): Client {
  return new Client(options);
}
