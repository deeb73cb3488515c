import type { DatasetName } from '../../model/datasets.js';
import type { IssueLog } from '../report/issue-log.js';
import { foldName } from '../../referential/index.js';
import type { Draft } from '../draft.js';
import { partyFields, referenceFields, targetDatasets, visit } from './link-fields.js';
import type { RecordIndex } from './record-index.js';

/** The index of every dataset. */
export type RecordIndexes = Readonly<Record<DatasetName, RecordIndex>>;

/** Takes a note about a path of a draft. */
export type NotePath = (
  draft: Draft,
  path: string,
  note: { readonly code: 'unknown-reference' | 'ambiguous-reference'; readonly value: string },
) => void;

/** Notes about links: what was left out, where. */
export function linkNotes(log: IssueLog): NotePath {
  return (draft, path, { code, value }) => {
    const cell = draft.origin.cellAt?.(path.replace(/\[\d+\]/g, ''));
    log.addAt(
      draft.origin,
      { code, outcome: 'left-out', value },
      {
        dataset: draft.dataset,
        ...(draft.id === undefined ? {} : { id: draft.id }),
        path,
        ...(cell ? { column: cell.heading } : {}),
      },
    );
  };
}

/** Identifier of the organisation that a party names, else its folded name: what a record's lead is compared by. */
export function partyKey(party: unknown, organisations: RecordIndex): string | undefined {
  const words = partyWords(party);
  if (words === undefined) return undefined;
  const found = organisations.find(words);
  return found === undefined || found === 'ambiguous' ? foldName(words) : found.id;
}

/**
 * Resolves every organisation and record that a draft names: parties get the identifier and the name of the organisation
 * that they are, links the identifier of their record. What names nothing is taken out and noted; a party that is only a
 * name stays a name.
 */
export function resolveLinks(draft: Draft, indexes: RecordIndexes, note: NotePath): void {
  for (const path of partyFields[draft.dataset])
    visit(draft.raw, path, ({ value, path: place, replace }) => {
      replace(resolveParty(value, indexes.organisations, (code, words) => note(draft, place, { code, value: words })));
    });
  for (const [path, dataset] of Object.entries(referenceFields[draft.dataset]))
    visit(draft.raw, path, ({ value, path: place, replace }) => {
      if (typeof value !== 'string') return;
      const found = indexes[dataset].find(value);
      if (found === undefined || found === 'ambiguous') {
        note(draft, place, { code: found === undefined ? 'unknown-reference' : 'ambiguous-reference', value });
        replace(undefined);
      } else replace(found.id);
    });
  if (draft.dataset === 'sponsorships') resolveTarget(draft, indexes, note);
}

function resolveParty(
  party: unknown,
  organisations: RecordIndex,
  note: (code: 'unknown-reference' | 'ambiguous-reference', words: string) => void,
): unknown {
  const words = partyWords(party);
  if (words === undefined) return party;
  const { id, ...rest } = party as Record<string, unknown>;
  const found = organisations.find(words);
  if (found !== undefined && found !== 'ambiguous')
    return { ...rest, id: found.id, name: found.raw.title ?? rest.name ?? found.id };
  if (found === 'ambiguous') note('ambiguous-reference', words);
  else if (id !== undefined || organisations.looksLikeReference(words)) note('unknown-reference', words);
  else return party;
  return rest.name === undefined || organisations.looksLikeReference(words) ? undefined : rest;
}

function partyWords(party: unknown): string | undefined {
  if (typeof party !== 'object' || party === null) return undefined;
  const { id, name } = party as { id?: unknown; name?: unknown };
  if (typeof id === 'string') return id;
  return typeof name === 'string' ? name : undefined;
}

/** A target may say its kind or leave it to be found; a target that is a title alone must be the only one. */
function resolveTarget(draft: Draft, indexes: RecordIndexes, note: NotePath): void {
  const target = draft.raw.target;
  if (typeof target !== 'object' || target === null) return;
  const { kind, id, ...rest } = target as Record<string, unknown>;
  // The model refuses another kind, in its own words.
  if (
    typeof id !== 'string' ||
    (kind !== undefined && !(typeof kind === 'string' && Object.hasOwn(targetDatasets, kind)))
  )
    return;
  const kinds = Object.keys(targetDatasets).filter(
    (name) => kind === undefined || kind === name,
  ) as (keyof typeof targetDatasets)[];
  const found = kinds.flatMap((name) => {
    const record = indexes[targetDatasets[name]].find(id);
    return record === undefined ? [] : [{ name, record }];
  });
  const [first] = found;
  if (first === undefined || first.record === 'ambiguous' || found.length > 1) {
    note(draft, 'target.id', { code: first === undefined ? 'unknown-reference' : 'ambiguous-reference', value: id });
    delete draft.raw.target;
    return;
  }
  draft.raw.target = { ...rest, kind: first.name, id: first.record.id };
}
