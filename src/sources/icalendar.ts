import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import type { TransportOptions } from '../transport/fetch-json.js';
import { KeptRequests } from '../transport/kept-requests.js';
import { absoluteAddress } from './absolute-address.js';
import type { RecordSet, RequestOptions, Source } from './source.js';

/** How an agenda is read. */
export interface ICalendarOptions extends TransportOptions {
  /** What relative addresses are resolved against; needed only for those. */
  readonly baseUrl?: string;
  /**
   * The present, RFC 3339; the clock's when absent. A rule without end gives the dates of the year before and of the two
   * years after it.
   */
  readonly now?: string;
}

/**
 * Events of an agenda in iCalendar (`.ics`), read and asked like the contract's own. Read when first asked for; what
 * could not be read is in `warnings`, each with its line.
 * @param agenda Its address (`https:`, `webcal:`), or its text.
 * @throws {ContractError} when this is neither; then, from the client's methods, what reading an address throws.
 * @example
 * ```ts
 * const client = createClient({ source: icalendar('https://agenda.example/international.ics') });
 * const page = await client.events.list({ from: '2026-01-01', kind: 'training' });
 * ```
 */
export function icalendar(agenda: string | URL, options: ICalendarOptions = {}): Source {
  return new ICalendarSource(agenda, options);
}

/** A text holds a component; an address is on one line. */
const isText = (agenda: string | URL): agenda is string =>
  typeof agenda === 'string' && (/[\r\n]/.test(agenda) || /^\s*\ufeff?BEGIN:/i.test(agenda));

/** `webcal:` says that an address is to be subscribed to; it is read as any other. */
const asHttps = (address: string | URL): string => String(address).replace(/^webcals?:/i, 'https:');

class ICalendarSource implements Source {
  readonly name: string;
  readonly #agenda: string | URL;
  readonly #options: ICalendarOptions;
  readonly #requests = new KeptRequests();

  constructor(agenda: string | URL, options: ICalendarOptions) {
    this.#agenda = isText(agenda) ? agenda : absoluteAddress(asHttps(agenda), options.baseUrl);
    this.#options = options;
    this.name = isText(agenda) ? 'iCalendar' : this.#agenda.toString();
  }

  catalog(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async records<Name extends DatasetName>(
    dataset: Dataset<Name>,
    _query: unknown,
    { signal }: RequestOptions = {},
  ): Promise<RecordSet<Name>> {
    if (dataset.name !== 'events') return { records: [], warnings: [], isStale: false };
    return this.#requests.get('events', (shared) => this.#read(dataset, shared), signal);
  }

  refresh(): void {
    this.#requests.clear();
  }

  async #read<Name extends DatasetName>(dataset: Dataset<Name>, signal: AbortSignal): Promise<RecordSet<Name>> {
    const [input, { readICalendar }, { collectRecords }] = await Promise.all([
      this.#input(signal),
      import('../icalendar/index.js'),
      import('./collect-records.js'),
    ]);
    const now = this.#options.now ?? new Date().toISOString();
    const { events, issues } = await readICalendar(input.data, { now });
    const items = events.map(({ record }) => record);
    const { records, warnings } = await collectRecords(dataset, items, input.where);
    const placed = warnings.map((warning): RecordIssue => {
      const line = warning.index === undefined ? undefined : events[warning.index]?.line;
      return line === undefined ? warning : { ...warning, line };
    });
    return {
      records: records,
      warnings: [...issues.map((issue) => ({ ...issue, source: input.where })), ...placed],
      isStale: input.isStale,
    };
  }

  async #input(
    signal: AbortSignal,
  ): Promise<{ readonly data: string | Uint8Array; readonly where: string; readonly isStale: boolean }> {
    if (isText(this.#agenda)) return { data: this.#agenda, where: this.name, isStale: false };
    const { fetchBytes } = await import('../transport/fetch-bytes.js');
    const { data, url, isStale } = await fetchBytes(this.name, this.#options, signal);
    return { data, where: url, isStale };
  }
}
