import * as z from 'zod/mini';
import { ContractError } from '../../errors/index.js';
import { type DatasetName, datasetNames } from '../../model/datasets.js';
import { type Change, Change as ChangeSchema } from '../../model/catalog.js';
import { Id, Instant } from '../../model/primitives.js';
import type { Traits } from './traits.js';

/**
 * What is remembered of a record from one publication to the next. Removed ones stay: their identifier is never given to
 * another.
 */
export interface LedgerEntry extends Traits {
  readonly id: string;
  /** Fingerprint of the record as published. */
  readonly fingerprint: string;
  /** What happened to it last, and when. */
  readonly change: Change['change'];
  readonly at: string;
}

/** What a file of the agent's folder gave to a publication. */
export interface LedgerFile {
  readonly path: string;
  /** Preferred name of its table. */
  readonly table: string;
  readonly dataset: DatasetName;
  /** Lines of it that were published; those of a table that completes another one too. */
  readonly lines: number;
}

/** The memory of former publications, by dataset; kept by the agent beside the tables. */
export interface Ledger {
  readonly version: 1;
  readonly datasets: Readonly<Partial<Record<DatasetName, readonly LedgerEntry[]>>>;
  /** Files of the last publication; absent from the ledgers of former versions. */
  readonly files?: readonly LedgerFile[];
}

const LedgerSchema = z.object({
  version: z.literal(1),
  files: z.optional(
    z.array(
      z.object({
        path: z.string(),
        table: z.string(),
        dataset: z.enum(datasetNames),
        lines: z.number(),
      }),
    ),
  ),
  datasets: z.record(
    z.string(),
    z.array(
      z.object({
        id: Id,
        reference: z.optional(z.string()),
        title: z.string(),
        lead: z.optional(z.string()),
        start: z.optional(z.string()),
        content: z.optional(z.string()),
        fingerprint: z.string(),
        change: ChangeSchema.shape.change,
        at: Instant,
      }),
    ),
  ),
});

/** A ledger that remembers nothing. */
export const emptyLedger: Ledger = { version: 1, datasets: {} };

/**
 * Reads a ledger. A damaged one is an error, never a new start: identifiers would change.
 * @param where File, for the error.
 * @throws {ContractError}
 */
export function readLedger(data: unknown, where: string): Ledger {
  const parsed = LedgerSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ContractError(where, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, { cause: parsed.error });
  }
  const { files, ...ledger } = parsed.data;
  return files === undefined ? ledger : { ...ledger, files };
}

/** Text of a ledger: one entry a line, so that a version control system shows what changed. */
export function writeLedger(ledger: Ledger): string {
  const lists = datasetNames.flatMap((name) => {
    const entries = ledger.datasets[name];
    if (!entries?.length) return [];
    return `  ${JSON.stringify(name)}: [\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  });
  const files = (ledger.files ?? []).map((file) => `  ${JSON.stringify(file)}`);
  const tail = files.length === 0 ? '' : `, "files": [\n${files.join(',\n')}\n]`;
  return `{ "version": 1, "datasets": {\n${lists.join(',\n')}\n}${tail} }\n`;
}
