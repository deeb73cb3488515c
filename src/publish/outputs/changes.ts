import type { Change } from '../../model/catalog.js';
import { type DatasetName, datasetNames } from '../../model/datasets.js';
import { fingerprint } from '../../model/fingerprint.js';
import type { Ledger, LedgerEntry } from '../identity/ledger.js';
import type { Traits } from '../identity/traits.js';
import { byCodeUnits } from './encode.js';

/** A published record: its text as published, and what it will be recognised by. */
export interface PublishedRecord {
  readonly id: string;
  readonly json: string;
  readonly traits: Traits;
}

/** The ledger after a publication. A record keeps the date of its last change; one no longer there is `removed`. */
export function nextLedger(
  former: Ledger,
  published: Readonly<Record<DatasetName, readonly PublishedRecord[]>>,
  now: string,
): Ledger {
  const datasets = Object.fromEntries(
    datasetNames.map((name) => [name, nextEntries(former.datasets[name] ?? [], published[name], now)]),
  );
  return { version: 1, datasets };
}

function nextEntries(
  former: readonly LedgerEntry[],
  published: readonly PublishedRecord[],
  now: string,
): readonly LedgerEntry[] {
  const entries = new Map(
    former.map((entry) => [
      entry.id,
      entry.change === 'removed' ? entry : { ...entry, change: 'removed' as const, at: now },
    ]),
  );
  const before = new Map(former.map((entry) => [entry.id, entry]));
  for (const { id, json, traits } of published) {
    const known = before.get(id);
    const mark = fingerprint(json);
    const isLive = known !== undefined && known.change !== 'removed';
    const isSame = isLive && known.fingerprint === mark;
    entries.set(id, {
      id,
      ...traits,
      fingerprint: mark,
      change: isSame ? known.change : isLive ? 'changed' : 'added',
      at: isSame ? known.at : now,
    });
  }
  return [...entries.values()].sort((a, b) => byCodeUnits(a.id, b.id));
}

/** The last change of every record, removed ones included: what copies follow. */
export function changesOf(ledger: Ledger): readonly Change[] {
  return datasetNames.flatMap((dataset) =>
    (ledger.datasets[dataset] ?? []).map(({ id, change, at }) => ({ dataset, id, change, at })),
  );
}
