import { type DatasetName, datasetNames } from '../../model/datasets.js';
import { RecordIndex } from '../links/record-index.js';
import { type RecordIndexes, partyKey } from '../links/resolve-links.js';
import type { IssueLog } from '../report/issue-log.js';
import type { Draft } from '../draft.js';
import { type NamedTraits, assignIds } from './assign-ids.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { plainText, traitsOf } from './traits.js';

/** Marks the references of events that the publisher derives: no agent's table holds them. */
export const DERIVED_MARK = '@';

/** Every record has its identifier: how to find them, and what each is recognised by. */
export interface Identified {
  readonly indexes: RecordIndexes;
  readonly traits: ReadonlyMap<Draft, NamedTraits>;
}

/** Whether an entry of the ledger is that of a derived event. */
export function isDerived({ reference }: Pick<LedgerEntry, 'reference'>): boolean {
  return reference?.startsWith(DERIVED_MARK) ?? false;
}

/** Gives every draft its identifier: organisations first, since others are also recognised by their lead. */
export function identifyAll(
  drafts: readonly Draft[],
  ledger: Ledger,
  defaultLanguage: string,
  log: IssueLog,
): Identified {
  const traits = new Map<Draft, NamedTraits>();
  const indexes = new Map<DatasetName, RecordIndex>();
  const none = new RecordIndex([]);
  for (const name of ['organisations', ...datasetNames.filter((one) => one !== 'organisations')] as const) {
    const own = drafts.filter(({ dataset }) => dataset === name);
    const describe = (draft: Draft): NamedTraits => {
      const found = traits.get(draft) ?? {
        ...traitsOf(draft, defaultLanguage, (party) => partyKey(party, indexes.get('organisations') ?? none)),
        name: plainText(draft.raw.title, defaultLanguage),
      };
      traits.set(draft, found);
      return found;
    };
    const entries = ledger.datasets[name] ?? [];
    assignIds(
      own,
      entries.filter((entry) => !isDerived(entry)),
      describe,
      log,
      entries.map(({ id }) => id),
    );
    indexes.set(name, new RecordIndex(own));
  }
  return { traits, indexes: Object.fromEntries(indexes) as Record<DatasetName, RecordIndex> };
}
