import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName } from '../model/datasets.js';
import type { AgendaTerms } from '../openagenda/read-event.js';
import type { Queries } from '../query/queries.js';
import type { TransportOptions } from '../transport/fetch-json.js';
import { KeptRequests } from '../transport/kept-requests.js';
import { absoluteAddress } from './absolute-address.js';
import type { RecordSet, RequestOptions, Source } from './source.js';

/** What both forms of an agenda are read with. */
interface CommonOptions extends TransportOptions {
  /**
   * Codes of the contract (kinds, themes, audiences) for the choices of the agenda's own fields:
   * `{ 'types-devenement': { 9: 'conference' } }`. Keywords that are words of the vocabularies need none.
   */
  readonly terms?: AgendaTerms;
  /** What a relative `portal` is resolved against; needed only for that. */
  readonly baseUrl?: string;
}

/** An agenda, by OpenAgenda's own API v2. */
export interface AgendaOptions extends CommonOptions {
  /** Number (uid) of the agenda. */
  readonly agenda: number | string;
  /** Public, read-only key of an account. */
  readonly key: string;
}

/** Events of OpenAgenda in a portal of Opendatasoft. */
export interface PortalAgendaOptions extends CommonOptions {
  /** Address of the portal: `https://public.opendatasoft.com`. */
  readonly portal: string | URL;
  /** Dataset of the portal: `evenements-publics-openagenda`. */
  readonly dataset: string;
  /** Condition in ODSQL that says which events: `location_department = "Essonne"`. */
  readonly where?: string;
}

/** How an agenda of OpenAgenda is read. */
export type OpenAgendaOptions = AgendaOptions | PortalAgendaOptions;

/**
 * Events of an agenda of OpenAgenda, by its API v2 or by a portal that republishes it: the same event has the same
 * identifier from both. What could not be read is in `warnings`.
 * @throws {ContractError} when `portal` is not an address; then, from the client's methods, what reading an address
 *   throws.
 * @example
 * ```ts
 * const client = createClient({ source: openagenda({ agenda: 12345678, key: '…' }) });
 * const page = await client.events.list({ from: '2026-01-01', theme: 'education' });
 * ```
 */
export function openagenda(options: OpenAgendaOptions): Source {
  const address =
    'portal' in options
      ? absoluteAddress(options.portal, options.baseUrl)
      : new URL(`https://api.openagenda.com/v2/agendas/${encodeURIComponent(options.agenda)}/events`);
  const requests = new KeptRequests();
  return {
    name: address.href,
    catalog: () => Promise.resolve(undefined),
    async records<Name extends DatasetName>(
      dataset: Dataset<Name>,
      query: Queries[Name],
      { signal }: RequestOptions = {},
    ): Promise<RecordSet<Name>> {
      if (dataset.name !== 'events') return { records: [], warnings: [], isStale: false };
      const { from, to } = query as Queries['events'];
      const read = async (shared: AbortSignal): Promise<RecordSet<Name>> => {
        const { readAgenda } = await import('./agenda-reader.js');
        return readAgenda(dataset, address, options, { from, to }, shared);
      };
      return requests.get(`${from} ${to}`, read, signal);
    },
    refresh: () => requests.clear(),
  };
}
