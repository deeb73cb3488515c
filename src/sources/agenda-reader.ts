import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName } from '../model/datasets.js';
import { dayNumber, isoDay } from '../model/dates.js';
import { patterns } from '../model/rules.js';
import type { RecordIssue } from '../model/issues.js';
import type { ApiEvent } from '../openagenda/api-event.js';
import { fromPortal } from '../openagenda/from-portal.js';
import { readPages } from '../openagenda/pages.js';
import { readApiEvent } from '../openagenda/read-event.js';
import { all, dateLiteral } from '../opendatasoft/odsql.js';
import { Portal } from '../opendatasoft/portal.js';
import type { TransportOptions } from '../transport/fetch-json.js';
import { collectRecords } from './collect-records.js';
import type { OpenAgendaOptions } from './openagenda.js';
import type { RecordSet } from './source.js';

/** Days asked for. */
interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Events that the agenda gave. */
interface Given {
  readonly events: readonly ApiEvent[];
  readonly missing: number;
  readonly isStale: boolean;
}

/** Reads the events of an agenda that may be on the days asked for. */
export async function readAgenda<Name extends DatasetName>(
  dataset: Dataset<Name>,
  address: URL,
  options: OpenAgendaOptions,
  days: Days,
  signal: AbortSignal,
): Promise<RecordSet<Name>> {
  const { events, missing, isStale } = await ('portal' in options
    ? fromPortalOf(address, options, days, signal)
    : fromApi(address, options, days, signal));
  const about = { dataset: dataset.name, source: address.href };
  const read = events.map((event) => readApiEvent(event, options.terms));
  const kept = read.flatMap(({ record }, index) => (record ? [{ record, index }] : []));
  const { records, warnings } = await collectRecords(
    dataset,
    kept.map(({ record }) => record),
    address.href,
  );
  return {
    records,
    warnings: [
      ...(missing > 0
        ? [{ ...about, code: 'unread-pages', outcome: 'rejected' as const, value: String(missing) }]
        : []),
      ...read.flatMap(({ issues }, index) => issues.map((issue): RecordIssue => ({ ...about, ...issue, index }))),
      ...warnings.map((warning): RecordIssue => {
        const at = warning.index === undefined ? undefined : kept[warning.index]?.index;
        return at === undefined ? warning : { ...warning, index: at };
      }),
    ],
    isStale,
  };
}

/** A day of margin on both sides: the contract has its own idea of the day of a night. */
const around = (day: string | undefined, margin: number): string | undefined =>
  day !== undefined && patterns.Day.test(day) ? isoDay(dayNumber(day) + margin) : undefined;

function fromApi(
  address: URL,
  options: Extract<OpenAgendaOptions, { readonly key: string }>,
  { from, to }: Days,
  signal: AbortSignal,
): Promise<Given> {
  const url = new URL(address);
  url.searchParams.set('detailed', '1');
  for (const when of ['passed', 'current', 'upcoming']) url.searchParams.append('relative[]', when);
  const [first, last] = [around(from, -1), around(to, 2)];
  if (first !== undefined) url.searchParams.set('timings[gte]', first);
  if (last !== undefined) url.searchParams.set('timings[lte]', last);
  return readPages(url, { ...options, fetch: withKey(options) }, signal);
}

/** The key goes in a header: in the address it would stay in logs. */
function withKey({ fetch = globalThis.fetch, key }: TransportOptions & { readonly key: string }): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    request.headers.set('key', key);
    return fetch(request);
  };
}

async function fromPortalOf(
  address: URL,
  options: Extract<OpenAgendaOptions, { readonly dataset: string }>,
  { from, to }: Days,
  signal: AbortSignal,
): Promise<Given> {
  const [first, last] = [dateLiteral(around(from, -1) ?? ''), dateLiteral(around(to, 2) ?? '')];
  const conditions = [
    ...(options.where === undefined ? [] : [options.where]),
    ...(first === undefined ? [] : [`\`lastdate_end\` >= ${first}`]),
    ...(last === undefined ? [] : [`\`firstdate_begin\` <= ${last}`]),
  ];
  const portal = new Portal(address, options);
  const { rows, isStale } = await portal.rows(
    { dataset: options.dataset },
    { where: all(conditions), columns: [], uniqueColumn: 'uid' },
    signal,
  );
  return { events: rows.map(fromPortal), missing: 0, isStale };
}
