/**
 * A portal of Opendatasoft, as its Explore API 2.1 is documented: description of a dataset, pages of records (100 at
 * most, 10,000 in all, in no order unless one is asked), exports, quotas and both forms of its errors.
 */
import { type Condition, OdsqlError, parseCondition } from './odsql.js';

type Row = Readonly<Record<string, unknown>>;

/** A dataset that the portal holds. */
export interface SimulatedDataset {
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Row[];
}

/** How the portal behaves. */
export interface Behaviour {
  /** Requests left before it refuses; endless when absent. */
  readonly quota?: number;
  /** How it tells when the quota is renewed. */
  readonly reset?: 'body' | 'epoch' | 'python' | 'retry-after';
  /** How long until it is, in milliseconds. */
  readonly resetInMs?: number;
  /** Whether conditions are refused: an old portal, a closed column. */
  readonly refusesWhere?: boolean;
  /** Whether errors come with the status 200. */
  readonly errorsAre200?: boolean;
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** The portal. Give its `fetch` to a source. */
export class ExploreApi {
  readonly requests: URL[] = [];
  readonly headers: Headers[] = [];
  /** Rows given, whole or not. */
  rowsGiven = 0;
  readonly #datasets: Readonly<Record<string, SimulatedDataset>>;
  readonly #behaviour: Behaviour;
  #used = 0;
  #resetAt = 0;

  constructor(datasets: Readonly<Record<string, SimulatedDataset>>, behaviour: Behaviour = {}) {
    this.#datasets = datasets;
    this.#behaviour = behaviour;
  }

  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    if (request.signal.aborted) return Promise.reject(request.signal.reason as Error);
    const url = new URL(request.url);
    this.requests.push(url);
    this.headers.push(request.headers);
    return Promise.resolve(this.#answer(url));
  };

  #answer(url: URL): Response {
    const refused = this.#overQuota();
    if (refused) return refused;
    const [, id = '', rest = ''] = /\/api\/explore\/v2\.1\/catalog\/datasets\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
    const dataset = this.#datasets[decodeURIComponent(id)];
    if (!dataset) return this.#error(404, 'NotFoundError', `Dataset ${id} not found`);
    try {
      if (rest === '') return json({ dataset_id: id, fields: dataset.fields });
      if (rest === '/records') return this.#records(url.searchParams, dataset);
      if (rest === '/exports/json') return this.#export(url.searchParams, dataset);
    } catch (error) {
      if (error instanceof OdsqlError) return this.#error(400, 'ODSQLSyntaxError', error.message);
      throw error;
    }
    return this.#error(404, 'NotFoundError', 'Unknown resource');
  }

  #error(status: number, code: string, message: string): Response {
    return json({ error_code: code, message }, this.#behaviour.errorsAre200 ? 200 : status);
  }

  #overQuota(): Response | undefined {
    const { quota = Infinity, reset = 'body', resetInMs = 0 } = this.#behaviour;
    const now = Date.now();
    if (this.#used >= quota && this.#resetAt > 0 && now >= this.#resetAt) this.#used = this.#resetAt = 0;
    if (this.#used++ < quota) return undefined;
    this.#resetAt ||= now + resetInMs;
    const at = new Date(this.#resetAt).toISOString();
    const headers: Record<string, string> =
      reset === 'epoch'
        ? { 'x-ratelimit-reset': String(this.#resetAt / 1000) }
        : reset === 'python'
          ? { 'x-ratelimit-reset': at.replace('T', ' ').replace('Z', '+00:00') }
          : reset === 'retry-after'
            ? { 'retry-after': String((this.#resetAt - now) / 1000) }
            : {};
    const body =
      reset === 'body'
        ? { errorcode: 10_002, reset_time: at, limit_time_unit: 'day', call_limit: quota, error: 'Too many requests' }
        : { error_code: 'TooManyRequests', message: 'Too many requests' };
    return json(body, 429, { 'x-ratelimit-remaining': '0', ...headers });
  }

  #records(parameters: URLSearchParams, dataset: SimulatedDataset): Response {
    const [limit, offset] = ['limit', 'offset'].map((name) =>
      Number(parameters.get(name) ?? (name === 'limit' ? 10 : 0)),
    );
    if (!(limit! >= -1 && limit! <= 100))
      return this.#error(400, 'InvalidRESTParameterError', `Invalid value for limit API parameter: ${limit}`);
    if (limit! + offset! > 10_000)
      return this.#error(400, 'InvalidRESTParameterError', 'Invalid value for sum of offset + limit API parameter');
    const found = this.#matching(parameters, dataset);
    const order = /^`(.+)`$/.exec(parameters.get('order_by') ?? '')?.[1];
    // Without an order, each request has its own: pages repeat some rows and miss others.
    const turned = order === undefined ? rotated(found, this.requests.length * 7) : sorted(found, order);
    const rows = turned.slice(offset, offset! + limit!);
    return json({ total_count: found.length, results: this.#selected(rows, parameters, dataset) });
  }

  #export(parameters: URLSearchParams, dataset: SimulatedDataset): Response {
    return json(this.#selected(this.#matching(parameters, dataset), parameters, dataset));
  }

  #matching(parameters: URLSearchParams, { fields, rows }: SimulatedDataset): readonly Row[] {
    const where = parameters.get('where');
    if (where === null) return rows;
    if (this.#behaviour.refusesWhere) throw new OdsqlError('ODSQL query is malformed: where');
    const condition: Condition = parseCondition(where, new Set(fields.map(({ name }) => name)));
    return rows.filter((row) => condition(row) === true);
  }

  #selected(rows: readonly Row[], parameters: URLSearchParams, { fields }: SimulatedDataset): readonly Row[] {
    this.rowsGiven += rows.length;
    const asked = parameters.get('select')?.split(', ');
    const names = asked?.map((name) => name.slice(1, -1)) ?? fields.map(({ name }) => name);
    const unknown = names.find((name) => !fields.some((field) => field.name === name));
    if (unknown !== undefined) throw new OdsqlError(`Unknown field: ${unknown}`);
    return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
  }
}

const rotated = (rows: readonly Row[], by: number): readonly Row[] =>
  rows.map((_, index) => rows[(index + by) % rows.length]!);

const sorted = (rows: readonly Row[], column: string): readonly Row[] =>
  [...rows].sort((a, b) => (String(a[column]) < String(b[column]) ? -1 : 1));
