import { ContractError } from '../errors/contract-error.js';
import { isEssonneError } from '../errors/essonne-error.js';
import { type Answer, type TransportOptions, fetchJson } from '../transport/fetch-json.js';
import type { NamedColumn } from '../mapped-rows/columns.js';
import type { PortalDataset } from './columns.js';
import { columnName } from './odsql.js';
import type { Row } from '../mapped-rows/read-row.js';
import { refusalOf, rowsOf } from './rows.js';

/** Records asked for at once, and how far pages go (Explore API 2.1, « records »). */
const PAGE = 100;
const LAST_OFFSET = 10_000;

/** Rows that a portal gave. */
export interface PortalRows {
  readonly rows: readonly Row[];
  readonly url: string;
  readonly isStale: boolean;
  /** How many the portal has beyond those that its pages give. */
  readonly beyond: number;
}

/** What is asked of a dataset. */
export interface RowsRequest {
  readonly where: string;
  readonly columns: readonly string[];
  /** By which pages are ordered: without an order, pages repeat rows and miss others. */
  readonly uniqueColumn: string | undefined;
}

/** Asks the Explore API 2.1 of a portal. */
export class Portal {
  readonly #address: string;
  readonly #transport: TransportOptions;

  /** @param address Of the portal: `https://data.example.fr`. */
  constructor(address: URL, transport: TransportOptions) {
    this.#address = new URL('/api/explore/v2.1/catalog/datasets/', address).href;
    this.#transport = transport;
  }

  /** Columns of a dataset. @throws {ContractError} when the portal describes none. */
  async columns(dataset: string, signal: AbortSignal): Promise<readonly NamedColumn[]> {
    const url = this.#url(dataset, '');
    const { data } = await this.#read(url, signal);
    const described = data as { fields?: unknown; dataset?: { fields?: unknown } } | null;
    const fields = described?.fields ?? described?.dataset?.fields;
    const columns = (Array.isArray(fields) ? (fields as readonly unknown[]) : []).flatMap((field) => {
      const { name, type } = (field ?? {}) as Record<string, unknown>;
      return typeof name === 'string' ? [{ name, type: typeof type === 'string' ? type : 'text' }] : [];
    });
    if (columns.length > 0) return columns;
    throw new ContractError(url.href, {
      reason: 'the portal describes no column of this dataset',
      raison: 'le portail ne décrit aucune colonne de ce jeu de données',
    });
  }

  /** Rows of a dataset, in one export or page by page. Throws what reading an address does. */
  rows({ dataset, read }: PortalDataset, request: RowsRequest, signal: AbortSignal): Promise<PortalRows> {
    return read === 'pages' ? this.#pages(dataset, request, signal) : this.#export(dataset, request, signal);
  }

  async #export(dataset: string, request: RowsRequest, signal: AbortSignal): Promise<PortalRows> {
    const url = this.#url(dataset, '/exports/json', request);
    const { data, isStale } = await this.#read(url, signal);
    return { rows: foundIn(data, url).rows, url: url.href, isStale, beyond: 0 };
  }

  async #pages(dataset: string, request: RowsRequest, signal: AbortSignal): Promise<PortalRows> {
    const url = this.#url(dataset, '/records', request);
    const order = columnName(request.uniqueColumn ?? '');
    if (order !== undefined) url.searchParams.set('order_by', order);
    url.searchParams.set('limit', String(PAGE));
    const rows: Row[] = [];
    let total = Infinity;
    let isStale = false;
    for (let offset = 0; offset < Math.min(total, LAST_OFFSET); offset += PAGE) {
      url.searchParams.set('offset', String(offset));
      const { data, isStale: isPageStale } = await this.#read(url, signal);
      const page = foundIn(data, url);
      rows.push(...page.rows);
      isStale ||= isPageStale;
      total = page.total ?? total;
      if (page.rows.length < PAGE) break;
    }
    const beyond = Number.isFinite(total) ? Math.max(0, total - rows.length) : 0;
    return { rows, url: url.href, isStale, beyond };
  }

  #url(dataset: string, path: string, request?: RowsRequest): URL {
    const url = new URL(this.#address + encodeURIComponent(dataset) + path);
    if (!request) return url;
    const select = request.columns.flatMap((column) => columnName(column) ?? []);
    if (select.length > 0) url.searchParams.set('select', select.join(', '));
    if (request.where !== '') url.searchParams.set('where', request.where);
    return url;
  }

  /** An answer that is data: a portal may refuse with a good status. @throws {ContractError} with what it says. */
  async #read(url: URL, signal: AbortSignal): Promise<Answer<unknown>> {
    const answer = await fetchJson(url.href, this.#transport, signal);
    const refusal = refusalOf(answer.data);
    if (refusal !== undefined) throw refused(url, refusal);
    return answer;
  }
}

function foundIn(data: unknown, url: URL): NonNullable<ReturnType<typeof rowsOf>> {
  const found = rowsOf(data);
  if (found) return found;
  throw new ContractError(url.href, {
    reason: 'the answer holds no records of the Explore API',
    raison: 'la réponse ne contient pas d’enregistrements de l’API Explore',
  });
}

const refused = (url: URL, refusal: string): ContractError =>
  new ContractError(url.href, { reason: `the portal refuses (${refusal})`, raison: `le portail refuse (${refusal})` });

/** What a portal said of a request that it refused as badly written; nothing for any other failure. */
export function refusedQuery(error: unknown): string | undefined {
  if (!isEssonneError(error)) return undefined;
  if (error instanceof ContractError) return String(error.details.reason ?? '');
  return error.code === 'http-status' && error.details.status === 400 ? error.message : undefined;
}
