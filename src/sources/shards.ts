import type { Dataset } from '../datasets/dataset.js';
import { markOfItems } from '../index-file/marks.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import type { RecordIssue } from '../model/issues.js';
import { SharedRequests } from '../transport/shared-request.js';
import { readItems } from './collect-records.js';
import type { PublicationFiles } from './publication-files.js';

/** Shards asked for at once. */
const CONCURRENCY = 8;

/** How the records of an index are cut. */
export interface ShardPlan {
  /** Address of the shards, with `{n}` for their number. */
  readonly href: string;
  /** Number of records. */
  readonly count: number;
  /** Records in a shard; the last may have fewer. */
  readonly size: number;
  /** Mark of the identifiers of each shard. */
  readonly marks: Uint32Array;
}

/** Records of a shard; none in the place of one that cannot be read. */
type Shard<Name extends DatasetName> = readonly (RecordTypes[Name] | undefined)[];

/** Records read by the shard, each shard once. */
export class Shards<Name extends DatasetName> {
  /** What could not be read in the shards opened so far. */
  readonly warnings: RecordIssue[] = [];
  readonly #dataset: Dataset<Name>;
  readonly #files: PublicationFiles;
  readonly #plan: ShardPlan;
  readonly #requests = new SharedRequests<Shard<Name>>();
  readonly #read = new Map<number, Shard<Name>>();
  readonly #rows = new Map<string, number>();
  #isStale = false;

  constructor(dataset: Dataset<Name>, files: PublicationFiles, plan: ShardPlan) {
    this.#dataset = dataset;
    this.#files = files;
    this.#plan = plan;
  }

  /** Whether the network failed for one of them and an older copy was used. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** The record of a row, if its shard has been read. */
  peek(row: number): RecordTypes[Name] | undefined {
    const { size } = this.#plan;
    return this.#read.get(Math.floor(row / size))?.[row % size];
  }

  /** The row of an identifier, if its shard has been read. */
  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }

  /**
   * Records of some rows, in their order; those that cannot be read are left out, and in the warnings. A shard that
   * cannot be had is an error once the others were read.
   */
  async records(rows: Iterable<number>, signal: AbortSignal | undefined): Promise<readonly RecordTypes[Name][]> {
    signal?.throwIfAborted();
    const wanted = [...rows];
    const missing = [...new Set(wanted.map((row) => Math.floor(row / this.#plan.size)))].filter(
      (shard) => shard < this.#plan.marks.length && !this.#read.has(shard),
    );
    const failures: unknown[] = [];
    const work = async (): Promise<void> => {
      for (let shard = missing.shift(); shard !== undefined; shard = missing.shift())
        await this.#get(shard, signal).catch((error: unknown) => failures.push(error));
    };
    await Promise.all(missing.slice(0, CONCURRENCY).map(work));
    if (failures.length > 0) throw failures[0];
    return wanted.flatMap((row) => this.peek(row) ?? []);
  }

  async #get(number: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.#read.has(number)) return;
    await this.#requests.get(String(number), (shared) => this.#fetch(number, shared), signal);
  }

  async #fetch(number: number, signal: AbortSignal): Promise<Shard<Name>> {
    const { href, size } = this.#plan;
    const { data, url, isStale } = await this.#files.json(
      href.replace('{n}', String(number)),
      (envelope) => this.#itemsOf(envelope, number),
      signal,
    );
    const results = await readItems(this.#dataset, data, url);
    const shard = results.map(({ record }) => record);
    shard.forEach((record, index) => record && this.#rows.set(record.id, number * size + index));
    this.warnings.push(...results.flatMap(({ issues }) => issues));
    this.#isStale ||= isStale;
    this.#read.set(number, shard);
    return shard;
  }

  /** The items of a shard, when they are as many as the index says and have the identifiers that it knows. */
  #itemsOf(envelope: unknown, number: number): readonly unknown[] | undefined {
    const { size, count, marks } = this.#plan;
    const items = (envelope as { readonly items?: unknown } | null)?.items;
    if (!Array.isArray(items) || items.length !== Math.min(size, count - number * size)) return undefined;
    return markOfItems(items) === marks[number] ? items : undefined;
  }
}
