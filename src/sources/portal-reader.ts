import type { Dataset } from '../datasets/dataset.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import { type FoundColumns, findColumns } from '../mapped-rows/columns.js';
import { readRow } from '../mapped-rows/read-row.js';
import { type PortalDataset, isFiltered } from '../opendatasoft/columns.js';
import { Portal, type PortalRows, refusedQuery } from '../opendatasoft/portal.js';
import { MADE_ID, type PushDown, pushDown } from '../opendatasoft/push-down.js';
import { QuotaFetch } from '../opendatasoft/quota.js';
import { queryContext } from '../query/context.js';
import type { Queries } from '../query/queries.js';
import { KeptRequests } from '../transport/kept-requests.js';
import { collectRecords } from './collect-records.js';
import type { OpendatasoftOptions } from './opendatasoft.js';
import type { RecordSet } from './source.js';
import { sourceId } from './source-id.js';

const DEFAULT_WAIT_MS = 10_000;
/** Answers kept; beyond, all are forgotten. */
const MAX_KEPT = 32;

/** Reads the datasets of one portal, and keeps what it read until it is thrown away. */
export class PortalReader {
  readonly #options: OpendatasoftOptions;
  readonly #portal: Portal;
  readonly #requests = new KeptRequests();
  /** Datasets that were read whole: they answer every query. */
  readonly #whole = new Map<DatasetName, RecordSet<DatasetName>>();
  #kept = 0;

  constructor(address: URL, options: OpendatasoftOptions) {
    const { apiKey, maxQuotaWaitMs: maxWaitMs = DEFAULT_WAIT_MS } = options;
    const { fetch } = new QuotaFetch(options.fetch, { maxWaitMs, apiKey });
    this.#options = options;
    this.#portal = new Portal(address, { ...options, fetch });
  }

  /** A superset of the records that match a query, and of those that its facets count. */
  async records<Name extends DatasetName>(
    dataset: Dataset<Name>,
    portal: PortalDataset,
    query: Queries[Name],
    signal: AbortSignal | undefined,
  ): Promise<RecordSet<Name>> {
    const { name } = dataset;
    const whole = this.#whole.get(name);
    if (whole) return whole as RecordSet<Name>;
    const columns = await this.#requests.get(
      `${name} columns`,
      async (shared) => findColumns(dataset.shape, portal.columns, await this.#portal.columns(portal.dataset, shared)),
      signal,
    );
    const pushed = pushDown(dataset, portal, columns.fields, query, this.#options.catalog);
    const read = new DatasetReading(dataset, portal, columns, this.#portal);
    const key = `${name} ${pushed?.matching ?? ''} ${pushed?.counted ?? ''}`;
    if (++this.#kept > MAX_KEPT) {
      this.#kept = 0;
      this.#requests.clear();
    }
    return this.#requests.get(
      key,
      async (shared) => {
        const context = queryContext(this.#options.catalog);
        const found = pushed && (await read.some(pushed, context, shared));
        if (found && 'records' in found) return found;
        const all = await read.all(shared);
        const set = found ? { ...all, warnings: [found.refusal, ...all.warnings] } : all;
        this.#whole.set(name, set);
        return set;
      },
      signal,
    );
  }
}

/** One dataset of a portal, as it is read for a query. */
class DatasetReading<Name extends DatasetName> {
  readonly #dataset: Dataset<Name>;
  readonly #described: PortalDataset;
  readonly #columns: FoundColumns;
  readonly #portal: Portal;

  constructor(dataset: Dataset<Name>, described: PortalDataset, columns: FoundColumns, portal: Portal) {
    this.#dataset = dataset;
    this.#described = described;
    this.#columns = columns;
    this.#portal = portal;
  }

  /** Every record. */
  async all(signal: AbortSignal): Promise<RecordSet<Name>> {
    return this.#collect([await this.#rows('', () => true, signal)]);
  }

  /**
   * What the portal says may match, and of what its facets count, the columns that filters look at. All records are
   * to be read when the portal refuses the condition, or when it would not show a record that matches.
   */
  async some(
    { matching, counted, pushed }: PushDown,
    context: ReturnType<typeof queryContext>,
    signal: AbortSignal,
  ): Promise<RecordSet<Name> | { readonly refusal: RecordIssue }> {
    const { name, fields } = this.#dataset;
    const issue = (code: string, value: string): { readonly refusal: RecordIssue } => ({
      refusal: { code, outcome: 'kept', dataset: name, value, source: this.#described.dataset },
    });
    try {
      const [matched, refused] = await Promise.all([
        this.#rows(matching, () => true, signal),
        counted === undefined ? undefined : this.#rows(counted, (path) => isFiltered(name, path), signal),
      ]);
      if (!refused) return await this.#collect([matched]);
      const { records } = await this.#collect([refused]);
      const codes = fields.codes as Readonly<Record<string, (record: RecordTypes[Name], c: typeof context) => unknown>>;
      const isShown = (record: RecordTypes[Name]): boolean =>
        [...pushed].every(([filter, wanted]) =>
          (codes[filter]?.(record, context) as readonly string[]).some((code) => wanted.includes(code)),
        );
      const known = new Set(matched.rows.map((row) => this.#idOf(row)));
      const others = refused.rows.filter((row) => !known.has(this.#idOf(row)));
      const isWrong = records.some((record) => isShown(record) && !known.has(record.id));
      return isWrong ? issue('query-misread', matching) : await this.#collect([matched, { ...refused, rows: others }]);
    } catch (error) {
      const refusal = refusedQuery(error);
      if (refusal === undefined) throw error;
      return issue('query-refused', refusal);
    }
  }

  #rows(where: string, isWanted: (path: string) => boolean, signal: AbortSignal): Promise<PortalRows> {
    const { fields } = this.#columns;
    const columns = [...new Set(fields.filter(({ path }) => isWanted(path)).map(({ column }) => column))];
    const uniqueColumn = this.#described.uniqueColumn ?? fields.find(({ path }) => path === 'id')?.column;
    return this.#portal.rows(this.#described, { where, columns, uniqueColumn }, signal);
  }

  #idOf(row: Readonly<Record<string, unknown>>): string {
    const { record } = readRow(this.#dataset, this.#idFields(), row);
    return typeof record.id === 'string' ? sourceId(MADE_ID, record.id).id : '';
  }

  readonly #idFields = (): FoundColumns['fields'] => this.#columns.fields.filter(({ path }) => path === 'id');

  async #collect(parts: readonly PortalRows[]): Promise<RecordSet<Name>> {
    const { name } = this.#dataset;
    const rows = parts.flatMap((part) => part.rows);
    const read = rows.map((row) => readRow(this.#dataset, this.#columns.fields, row));
    const items = read.map(({ record }) =>
      typeof record.id === 'string' ? { ...record, ...sourceId(MADE_ID, record.id) } : record,
    );
    const where = this.#described.dataset;
    const { records, warnings } = await collectRecords(this.#dataset, items, where);
    const about = { dataset: name, source: where };
    return {
      records,
      warnings: [
        ...this.#columns.missing.map((column) => ({
          ...about,
          code: 'missing-column',
          outcome: 'left-out' as const,
          column,
        })),
        ...(this.#columns.unused.length > 0
          ? [{ ...about, code: 'unused-columns', outcome: 'left-out' as const, value: this.#columns.unused.join(', ') }]
          : []),
        ...parts.flatMap(({ beyond }) =>
          beyond > 0 ? [{ ...about, code: 'beyond-pages', outcome: 'rejected' as const, value: String(beyond) }] : [],
        ),
        ...read.flatMap(({ issues }, index) => issues.map((issue) => ({ ...about, ...issue, index }))),
        ...warnings,
      ],
      isStale: parts.some(({ isStale }) => isStale),
    };
  }
}
