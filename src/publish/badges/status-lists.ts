import type { BadgeAddresses } from '../../credentials/issue/addresses.js';
import { isStillListed } from '../../credentials/issue/reuse.js';
import { signCredential } from '../../credentials/issue/sign-credential.js';
import type { SigningKey } from '../../credentials/issue/signing-key.js';
import { type FillRandom, drawStatusIndex } from '../../credentials/status-list/draw-index.js';
import { statusListCredential } from '../../credentials/status-list/status-list-credential.js';
import type { SignedBadge, SignedList, SigningState } from './signing-state.js';

type Lists = Readonly<Record<string, SignedList>>;

/** A place in a list. */
export type StatusPlace = Pick<SignedBadge, 'list' | 'index'>;

/** Gives places that no badge ever had; begins another list when one is full. */
export class StatusPlaces {
  readonly #used = new Map<string, Set<number>>();
  readonly #fill: FillRandom | undefined;

  /** @param fill Where chance comes from; `crypto` when absent. */
  constructor({ badges, lists }: Pick<SigningState, 'badges' | 'lists'>, fill?: FillRandom) {
    this.#fill = fill;
    for (const [name, { spent }] of Object.entries(lists)) for (const index of spent) this.#usedIn(name).add(index);
    for (const { list, index } of Object.values(badges)) this.#usedIn(list).add(index);
  }

  draw(): StatusPlace {
    for (let rank = 1; ; rank++) {
      const list = `r${rank}`;
      const used = this.#usedIn(list);
      const index = drawStatusIndex(used, undefined, this.#fill);
      if (index === undefined) continue;
      used.add(index);
      return { list, index };
    }
  }

  #usedIn(list: string): Set<number> {
    const known = this.#used.get(list) ?? new Set();
    this.#used.set(list, known);
    return known;
  }
}

/** How lists are signed. */
export interface ListSigning {
  readonly key: SigningKey;
  readonly addresses: BadgeAddresses;
  /** Addresses of the keys that are published: what they signed is kept. */
  readonly kids: readonly string[];
  readonly now: Date;
  /** How long a list is good for, milliseconds; two weeks when absent. */
  readonly validityMs?: number;
  /** Least time left of a list that is kept; half of the validity when absent. */
  readonly marginMs?: number;
}

/** Every list of withdrawals, signed: those that are still good are kept as they were. */
export async function signLists(state: SigningState, signing: ListSigning): Promise<Lists> {
  const badges = Object.values(state.badges);
  const names = [...new Set([...Object.keys(state.lists), ...badges.map(({ list }) => list)])].sort();
  const signed: [string, SignedList][] = [];
  for (const name of names) {
    const { credential: former, spent = [] } = state.lists[name] ?? {};
    const own = badges.filter(({ list, isWithdrawn }) => list === name && isWithdrawn);
    const credential = await signList(name, [...spent, ...own.map(({ index }) => index)], former, signing);
    signed.push([name, { credential, spent }]);
  }
  return Object.fromEntries(signed);
}

async function signList(
  name: string,
  withdrawn: readonly number[],
  former: string | undefined,
  { key, addresses, kids, now, validityMs, marginMs }: ListSigning,
): Promise<string> {
  const list = await statusListCredential({
    url: addresses.statusList(name),
    issuer: addresses.issuer,
    withdrawn,
    now,
    ...(validityMs === undefined ? {} : { validityMs }),
  });
  const isKept = former !== undefined && (await isStillListed(former, list, kids, marginMs));
  return isKept ? former : signCredential(list, key);
}
