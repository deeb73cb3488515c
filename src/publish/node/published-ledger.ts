import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { Change } from '../../model/catalog.js';
import { type DatasetName, datasetNames } from '../../model/datasets.js';
import { deadlineName, deadlineReference } from '../derive.js';
import { fingerprint } from '../../model/fingerprint.js';
import type { Ledger, LedgerEntry } from '../identity/ledger.js';
import { slugOf } from '../identity/slug.js';
import { traitsOf } from '../identity/traits.js';
import { RecordIndex } from '../links/record-index.js';
import { partyKey } from '../links/resolve-links.js';
import type { Draft } from '../draft.js';

/** Positions of a call's deadlines that are looked for. */
const DEADLINES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const Items = z.object({ items: z.array(z.unknown()) });
const Item = z.looseObject({ id: z.string() });

/**
 * The ledger of a site that lost its own, made again from what it publishes: identifiers, references, titles, leads and
 * starts, and from `changes.json` the identifiers of what was removed. What cannot be read is left out.
 * @param folder That of the catalog.
 */
export async function publishedLedger(folder: string): Promise<Ledger> {
  const changes = new Map<string, Change>();
  for (const item of await itemsOf(join(folder, 'changes.json'))) {
    const change = Change.safeParse(item);
    if (change.success) changes.set(`${change.data.dataset} ${change.data.id}`, change.data);
  }
  const drafts = new Map<DatasetName, readonly Draft[]>();
  for (const name of datasetNames) drafts.set(name, await draftsOf(folder, name));
  const organisations = new RecordIndex(drafts.get('organisations') ?? []);

  const datasets = datasetNames.map((name) => {
    const own = (drafts.get(name) ?? []).flatMap((draft): readonly LedgerEntry[] => {
      const { id = '' } = draft;
      const change = changes.get(`${name} ${id}`);
      // What the cells were cannot be told from what was published: only the rest is compared.
      const { content, ...traits } = traitsOf(draft, 'fr', (party) => partyKey(party, organisations));
      if (change === undefined || content === undefined) return [];
      const mark = fingerprint(JSON.stringify({ id, ...draft.raw }));
      return [{ id, ...traits, fingerprint: mark, change: change.change, at: change.at }];
    });
    const known = new Set(own.map(({ id }) => id));
    const removed = [...changes.values()]
      .filter(({ dataset, id }) => dataset === name && !known.has(id))
      .map(({ id, at }): LedgerEntry => ({ id, title: '', fingerprint: '', change: 'removed', at }));
    return [name, [...own, ...removed]] as const;
  });
  return { version: 1, datasets: Object.fromEntries(datasets) };
}

async function draftsOf(folder: string, dataset: DatasetName): Promise<readonly Draft[]> {
  const items = await itemsOf(join(folder, `${dataset}.json`));
  return items.flatMap((item): readonly Draft[] => {
    const parsed = Item.safeParse(item);
    if (!parsed.success) return [];
    const { id, ...raw } = parsed.data;
    const reference = referenceOf(dataset, id, raw);
    return [{ dataset, origin: { file: '' }, raw, id, ...(reference === undefined ? {} : { reference }) }];
  });
}

/** The agent's reference, or that of a deadline made an event, which its identifier tells. */
function referenceOf(dataset: DatasetName, id: string, raw: Readonly<Record<string, unknown>>): string | undefined {
  const { sourceIds, kind, call } = raw;
  if (Array.isArray(sourceIds) && typeof sourceIds[0] === 'string') return sourceIds[0];
  if (dataset !== 'events' || kind !== 'call-deadline' || typeof call !== 'string') return undefined;
  const index = DEADLINES.find((one) => slugOf(deadlineName(call, one)) === id);
  return index === undefined ? undefined : deadlineReference(call, index);
}

async function itemsOf(path: string): Promise<readonly unknown[]> {
  try {
    return Items.parse(JSON.parse(await readFile(path, 'utf8'))).items;
  } catch {
    return [];
  }
}
