import * as z from 'zod/mini';
import type { PublicJwk } from '../../credentials/issue/signing-key.js';
import { ContractError } from '../../errors/contract-error.js';
import { Day, Id } from '../../model/primitives.js';
import { type WithdrawalReason, withdrawalReasons } from '../../model/vocabularies.js';

/** A badge that was signed, and its place in a list of withdrawals. */
export interface SignedBadge {
  /** Name of the list. */
  readonly list: string;
  readonly index: number;
  /** The badge, a compact JWS. */
  readonly credential: string;
  /** Whether its place in the list says that it is withdrawn; it never says the contrary again. */
  readonly isWithdrawn?: boolean | undefined;
}

/** A list of withdrawals. */
export interface SignedList {
  /** The list, a compact JWS; absent until it is signed. */
  readonly credential?: string | undefined;
  /** Places of badges that were withdrawn and replaced: withdrawn for ever. */
  readonly spent: readonly number[];
}

/** A withdrawal made apart from the tables. */
export interface Withdrawal {
  readonly date: string;
  /** Public: a code of a closed, neutral list. */
  readonly reason: WithdrawalReason;
  /** Private: never in what is published. */
  readonly note?: string | undefined;
}

/**
 * What was signed, kept in the agent's folder: two signatures of the same words differ, so that what has not changed is
 * published again as it was. Holds no private key.
 */
export interface SigningState {
  readonly version: 1;
  /** Absolute address that the badges are signed for. */
  readonly root: string;
  /** Public keys that are published, the present one first. */
  readonly keys: readonly PublicJwk[];
  /** By identifier of the sponsorship. */
  readonly badges: Readonly<Record<string, SignedBadge>>;
  /** By name. */
  readonly lists: Readonly<Record<string, SignedList>>;
  /** By identifier of the sponsorship. */
  readonly withdrawals: Readonly<Record<string, Withdrawal>>;
}

const Jws = z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/));
const Index = z.number().check(z.gte(0), z.multipleOf(1));

const SigningStateSchema = z.object({
  version: z.literal(1),
  root: z.string(),
  keys: z.array(
    z.object({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: z.string(),
      y: z.string(),
      alg: z.literal('ES256'),
      use: z.literal('sig'),
      kid: z.string(),
    }),
  ),
  badges: z.record(Id, z.object({ list: Id, index: Index, credential: Jws, isWithdrawn: z.optional(z.boolean()) })),
  lists: z.record(Id, z.object({ credential: z.optional(Jws), spent: z.array(Index) })),
  withdrawals: z.record(
    Id,
    z.object({
      date: Day,
      reason: z.enum(Object.keys(withdrawalReasons) as WithdrawalReason[]),
      note: z.optional(z.string()),
    }),
  ),
});

/** A state in which nothing was signed yet. */
export function newSigningState(root: string): SigningState {
  return { version: 1, root, keys: [], badges: {}, lists: {}, withdrawals: {} };
}

/**
 * Reads a state. A damaged one is an error, never a new start: withdrawn badges would look in force again.
 * @param where File, for the error.
 * @throws {ContractError}
 */
export function readSigningState(data: unknown, where: string): SigningState {
  const parsed = SigningStateSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ContractError(where, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** Text of a state: one entry a line, so that a version control system shows what changed. */
export function writeSigningState({ root, keys, badges, lists, withdrawals }: SigningState): string {
  const lines = (entries: Readonly<Record<string, unknown>>): string =>
    Object.keys(entries)
      .sort()
      .map((name) => `\n    ${JSON.stringify(name)}: ${JSON.stringify(entries[name])}`)
      .join(',');
  return `{ "version": 1,
  "root": ${JSON.stringify(root)},
  "keys": [${keys.map((key) => `\n    ${JSON.stringify(key)}`).join(',')}],
  "badges": {${lines(badges)}},
  "lists": {${lines(lists)}},
  "withdrawals": {${lines(withdrawals)}} }
`;
}
