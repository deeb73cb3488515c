import type { RecordMaps } from '../derive.js';
import { datasetNames } from '../../model/datasets.js';
import type { Draft } from '../draft.js';
import { partyFields, referenceFields, targetDatasets, visit } from './link-fields.js';
import type { NotePath } from './resolve-links.js';

/** Takes out links to records that were rejected after all: what is published never points at nothing. */
export function removeDangling(records: RecordMaps, drafts: readonly Draft[], note: NotePath): void {
  const published = new Map(drafts.filter(({ fate }) => fate === 'published').map((draft) => [keyOf(draft), draft]));
  // What was rejected got an identifier that nobody wrote: its reference is told instead.
  const words = new Map(drafts.flatMap(({ id, reference }) => (id && reference ? [[id, reference] as const] : [])));
  for (const dataset of datasetNames)
    for (const record of records[dataset].values()) {
      const draft = published.get(keyOf({ dataset, id: record.id }));
      const fields = record as Record<string, unknown>;
      const lost = (path: string, value: string): void => {
        if (draft) note(draft, path, { code: 'unknown-reference', value: words.get(value) ?? value });
      };
      for (const path of partyFields[dataset])
        visit(fields, path, ({ value, path: place, replace }) => {
          const { id, ...rest } = value as { id?: string; name?: unknown };
          if (id === undefined || records.organisations.has(id)) return;
          lost(place, id);
          replace(rest.name === undefined || rest.name === id ? undefined : rest);
        });
      for (const [path, target] of Object.entries(referenceFields[dataset]))
        visit(fields, path, ({ value, path: place, replace }) => {
          if (records[target].has(String(value))) return;
          lost(place, String(value));
          replace(undefined);
        });
    }
  for (const sponsorship of records.sponsorships.values()) {
    const { target, ...rest } = sponsorship;
    if (target === undefined || records[targetDatasets[target.kind]].has(target.id)) continue;
    const draft = published.get(keyOf({ dataset: 'sponsorships', id: sponsorship.id }));
    if (draft) note(draft, 'target.id', { code: 'unknown-reference', value: target.id });
    records.sponsorships.set(sponsorship.id, rest);
  }
}

const keyOf = ({ dataset, id }: Pick<Draft, 'dataset' | 'id'>): string => `${dataset} ${id ?? ''}`;
