import { foldName } from '../../referential/index.js';
import type { Draft } from '../draft.js';
import { numberKeys } from '../links/record-index.js';
import { type IssueLog, placeText } from '../report/issue-log.js';

/**
 * Merges the organisations that files only mention (a grant's beneficiary) into those that another file describes, or
 * mentions first: the same official number, or the same name when no number says otherwise. The one that stays gets the
 * numbers that it lacked.
 */
export function mergeMentions(drafts: readonly Draft[], log: IssueLog): void {
  const organisations = drafts.filter(({ dataset, fate }) => dataset === 'organisations' && fate === undefined);
  const known = new Map<string, Draft>();
  const add = (draft: Draft): void => {
    for (const key of keysOf(draft)) if (!known.has(key)) known.set(key, draft);
  };
  for (const draft of organisations) if (!draft.isMention) add(draft);
  for (const draft of organisations) {
    if (!draft.isMention) continue;
    const same = keysOf(draft)
      .map((key) => known.get(key))
      .find((found) => found !== undefined && !isOther(found, draft));
    if (same === undefined) {
      add(draft);
      continue;
    }
    draft.fate = 'merged';
    for (const name of NUMBERS) if (draft.raw[name] !== undefined) same.raw[name] ??= draft.raw[name];
    for (const key of keysOf(draft)) if (!known.has(key)) known.set(key, same);
    log.addAt(
      draft.origin,
      { code: 'known-organisation', outcome: 'merged', value: titleOf(draft), corrected: placeText(same.origin) },
      { dataset: 'organisations' },
    );
  }
}

const NUMBERS = ['siret', 'siren', 'rna'] as const;

const titleOf = ({ raw }: Draft): string => (typeof raw.title === 'string' ? raw.title : '');

const keysOf = (draft: Draft): readonly string[] => [
  ...numberKeys(draft.raw),
  ...(titleOf(draft) === '' ? [] : [`name ${foldName(titleOf(draft))}`]),
];

/** Two numbers of one kind that differ tell two organisations apart, whatever their names. */
const isOther = (a: Draft, b: Draft): boolean =>
  NUMBERS.some((name) => {
    const [one, other] = [a.raw[name], b.raw[name]];
    return one !== undefined && other !== undefined && one !== other;
  });
