import type { IssueLog } from '../report/issue-log.js';
import { placeText } from '../report/issue-log.js';
import type { Draft } from '../draft.js';
import { canonical } from '../../model/fingerprint.js';
import type { LedgerEntry } from './ledger.js';
import { pairByLikeness, similarity } from './likeness.js';
import { slugOf, tidyId, uniqueSlug } from './slug.js';
import type { Traits } from './traits.js';

/** What a record is recognised by, and the title that a new one is named after. */
export type NamedTraits = Traits & { readonly name: string };

/** A draft and what it is recognised by. */
interface Candidate {
  readonly draft: Draft;
  readonly traits: NamedTraits;
}

/**
 * Gives every draft of a dataset its identifier, the one it had before whenever it can be recognised: by its identifier,
 * by the agent's reference, by its title (with its lead and start), then by likeness to what remains, when only one fits.
 * Others get a slug of their title. Doubles are told apart: an identical one is merged, another one rejected.
 * @param reserved Identifiers that new records must not take, besides those of the ledger.
 */
export function assignIds(
  drafts: readonly Draft[],
  entries: readonly LedgerEntry[],
  describe: (draft: Draft) => NamedTraits,
  log: IssueLog,
  reserved: Iterable<string> = [],
): void {
  const candidates = withoutDoubles(drafts, describe, log);
  const free = new Map(entries.map((entry) => [entry.id, entry]));
  const claim = ({ draft }: Candidate, entry: LedgerEntry): void => {
    draft.id = entry.id;
    free.delete(entry.id);
  };
  const pending = (): Candidate[] => candidates.filter(({ draft }) => draft.id === undefined);

  for (const { draft } of candidates) if (draft.id !== undefined) free.delete(draft.id);
  claimBy(
    pending(),
    [...free.values()],
    ({ reference }) => reference,
    (candidate, entry) => {
      claim(candidate, entry);
      noteReuse(candidate, entry, log);
    },
  );
  const isLive = ({ change }: LedgerEntry): boolean => change !== 'removed';
  for (const key of EXACT_KEYS) claimBy(pending(), [...free.values()].filter(isLive), key, claim);
  const remaining = { now: pending(), former: [...free.values()].filter(isLive) };
  for (const [now, former] of pairByLikeness(
    remaining.now.map(({ traits }) => traits),
    remaining.former,
  )) {
    const candidate = remaining.now[now]!;
    const entry = remaining.former[former]!;
    claim(candidate, entry);
    const note = {
      code: 'matched-by-likeness',
      outcome: 'corrected',
      value: entry.title,
      corrected: entry.id,
    } as const;
    log.addAt(candidate.draft.origin, note, { dataset: candidate.draft.dataset, id: entry.id, path: 'title' });
  }
  // A record that was removed and comes back, word for word, is the same one.
  for (const key of EXACT_KEYS.slice(0, 2)) claimBy(pending(), [...free.values()], key, claim);
  nameNewOnes(
    pending(),
    new Set([...reserved, ...entries.map(({ id }) => id), ...candidates.flatMap(({ draft }) => draft.id ?? [])]),
  );
}

/** A reference that now names something else altogether: it keeps the identifier, and whoever publishes should know. */
function noteReuse({ draft, traits }: Candidate, entry: LedgerEntry, log: IssueLog): void {
  if (traits.title === '' || traits.lead === entry.lead || similarity(traits.title, entry.title) > 0.3) return;
  log.addAt(
    draft.origin,
    { code: 'reused-reference', outcome: 'kept', value: draft.reference ?? '', corrected: entry.title },
    { dataset: draft.dataset, id: entry.id },
  );
}

const wholeKey = ({ title, lead, start }: Traits): string => title && `${title}|${lead ?? ''}|${start ?? ''}`;

/** From the surest on. When references disagree, only the same title, lead and start together convince. */
const EXACT_KEYS: readonly ((traits: Traits) => string | undefined)[] = [
  ({ content }) => content,
  wholeKey,
  ({ title, lead }) => title && lead && `${title}|${lead}`,
  ({ title, start }) => title && start && `${title}|${start}`,
  ({ title }) => title,
];

/** Claims the entries that one candidate, and no other, shares a key with. */
function claimBy(
  candidates: readonly Candidate[],
  entries: readonly LedgerEntry[],
  keyOf: (traits: Traits) => string | undefined,
  claim: (candidate: Candidate, entry: LedgerEntry) => void,
): void {
  const byKey = groupBy(entries, keyOf);
  for (const [key, sharing] of groupBy(candidates, ({ traits }) => keyOf(traits))) {
    const found = byKey.get(key);
    const [candidate, entry] = [sharing[0], found?.[0]];
    if (candidate === undefined || entry === undefined || sharing.length > 1 || found?.length !== 1) continue;
    const isSure = keyOf === wholeKey && entry.lead !== undefined && entry.start !== undefined;
    if (isOther(candidate.traits.reference, entry.reference) && !isSure) continue;
    claim(candidate, entry);
  }
}

const isOther = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Takes out doubles: same identifier, same reference, or (without either) the very same content. */
function withoutDoubles(drafts: readonly Draft[], describe: (draft: Draft) => NamedTraits, log: IssueLog): Candidate[] {
  const seen = new Map<string, Draft>();
  const candidates: Candidate[] = [];
  for (const draft of drafts) {
    if (draft.fate !== undefined) continue;
    tidyWrittenId(draft, log);
    const traits = describe(draft);
    const keys = [
      ...(draft.id === undefined ? [] : [`id ${draft.id}`]),
      ...(traits.reference === undefined ? [] : [`reference ${traits.reference}`]),
    ];
    if (keys.length === 0) keys.push(`content ${canonical(draft.raw)}`);
    const former = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    if (former === undefined) {
      for (const key of keys) seen.set(key, draft);
      candidates.push({ draft, traits });
      continue;
    }
    const isSame = canonical(former.raw) === canonical(draft.raw);
    draft.fate = isSame ? 'merged' : 'rejected';
    log.addAt(
      draft.origin,
      {
        code: isSame ? 'identical-duplicate' : 'duplicate-record',
        outcome: draft.fate,
        value: draft.id ?? draft.reference ?? traits.title,
        corrected: placeText(former.origin),
      },
      { dataset: draft.dataset, ...(draft.id === undefined ? {} : { id: draft.id }) },
    );
  }
  return candidates;
}

function tidyWrittenId(draft: Draft, log: IssueLog): void {
  if (draft.id === undefined || /^[a-z0-9-]{1,64}$/.test(draft.id)) return;
  const tidy = tidyId(draft.id);
  log.addAt(
    draft.origin,
    { code: 'corrected-id', outcome: 'corrected', value: draft.id, corrected: tidy || '(titre)' },
    { dataset: draft.dataset, path: 'id' },
  );
  if (tidy === '') delete draft.id;
  else draft.id = tidy;
}

/** Slugs for what was never published. Which of two equal titles gets the bare slug does not depend on their order. */
function nameNewOnes(fresh: readonly Candidate[], taken: Set<string>): void {
  for (const [slug, sharing] of groupBySlug(fresh)) {
    // What a record holds is spelt out only when its title is not enough.
    const [only, second] = sharing;
    if (slug !== '' && only !== undefined && second === undefined && !taken.has(slug)) {
      taken.add(slug);
      only.draft.id = slug;
      continue;
    }
    const named = sharing.map(({ draft, traits }) => ({ draft, identity: canonical([traits, draft.raw]) }));
    named.sort((a, b) => (a.identity < b.identity ? -1 : 1));
    for (const { draft, identity } of named) {
      const id = uniqueSlug(slug, identity, (wanted) => taken.has(wanted));
      taken.add(id);
      draft.id = id;
    }
  }
}

/** By the slug of their names, in its order: an empty slug is one too. */
function groupBySlug(fresh: readonly Candidate[]): readonly (readonly [slug: string, sharing: readonly Candidate[]])[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of fresh) {
    const slug = slugOf(candidate.traits.name);
    const group = groups.get(slug);
    if (group) group.push(candidate);
    else groups.set(slug, [candidate]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined || key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
