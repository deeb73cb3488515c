/**
 * An agenda of OpenAgenda, as its API v2 is documented: a key in a header, pages of 300 events at most with a cursor
 * made of the last event's sort values, filters by timings; and the cursor that some last pages have all the same.
 */
type ApiEvent = Readonly<Record<string, unknown>> & { readonly uid: number };

/** How the agenda behaves. */
export interface AgendaBehaviour {
  /** Whether the last page has a cursor too, as a captured one has. */
  readonly endlessCursor?: boolean;
  /** Largest page given, whatever is asked. */
  readonly pageSize?: number;
  /** Events announced besides those that are given. */
  readonly phantom?: number;
}

/** The agenda. Give its `fetch` to a source. */
export class OpenAgendaApi {
  readonly requests: URL[] = [];
  readonly keys: (string | null)[] = [];
  readonly #events: readonly ApiEvent[];
  readonly #behaviour: AgendaBehaviour;

  constructor(events: readonly ApiEvent[], behaviour: AgendaBehaviour = {}) {
    this.#events = events;
    this.#behaviour = behaviour;
  }

  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    this.requests.push(url);
    this.keys.push(request.headers.get('key'));
    const [status, body] = this.#answer(url.searchParams, request.headers.get('key'));
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
    );
  };

  #answer(parameters: URLSearchParams, key: string | null): readonly [number, unknown] {
    if (key === null) return [403, { message: 'unauthorized' }];
    const { endlessCursor = false, pageSize = 300, phantom = 0 } = this.#behaviour;
    const size = Math.min(Number(parameters.get('size') ?? 20), 300, pageSize);
    const found = this.#events.filter((event) => isAsked(event, parameters));
    const cursor = parameters.getAll('after[]');
    const start = cursor.length === 0 ? 0 : found.findIndex(({ uid }) => String(uid) === cursor.at(-1)) + 1;
    const events = found.slice(start, start + size);
    const last = events.at(-1);
    const isOver = start + size >= found.length;
    const after = last && (!isOver || endlessCursor) ? [0, start, last.uid] : null;
    return [200, { success: true, total: found.length + phantom, events, after }];
  }
}

function isAsked({ timings }: ApiEvent, parameters: URLSearchParams): boolean {
  const [from, to] = ['timings[gte]', 'timings[lte]'].map((name) => parameters.get(name));
  if (!from && !to) return true;
  const list = (Array.isArray(timings) ? timings : []) as readonly { begin: string; end: string }[];
  return list.some(({ begin, end }) => (!from || end >= from) && (!to || begin.slice(0, 10) <= to));
}
