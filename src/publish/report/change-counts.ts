import type { LedgerEntry } from '../identity/ledger.js';

/** What a publication changed in the site. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Counts the changes of an instant: those of the publication of that instant, whether it is the first or made again. */
export function changeCounts(entries: readonly LedgerEntry[], at: string): ChangeCounts {
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const entry of entries) if (entry.at === at) counts[entry.change]++;
  return counts;
}
