/** Who grants: the organisation of the data that is the publisher. */
import type { Funding } from '../../model/common.js';
import type { Organisation } from '../../model/organisation.js';
import type { Text } from '../../model/primitives.js';
import { allForms } from '../../model/text.js';
import type { FormatContext } from '../context.js';

/** The grantor, when the data have it, and whether a funding line is its own. */
export interface Grantor {
  readonly organisation: Organisation | undefined;
  readonly funds: (funding: Funding) => boolean;
}

/** Name without accents, case, punctuation, nor what follows in brackets: « Département (démonstration) ». */
function folded(name: string): string {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Finds the grantor: the organisation of that id; else the one named as the catalog's publisher; else the only
 * department of the data.
 */
export function findGrantor(
  organisations: readonly Organisation[],
  context: FormatContext,
  id: string | undefined,
): Grantor {
  const names = new Set(allForms(context.catalog?.publisher.name).map(folded));
  const isNamed = (text: Text | undefined): boolean => allForms(text).some((form) => names.has(folded(form)));
  const departments = organisations.filter(({ kind, country = 'FR' }) => kind === 'department' && country === 'FR');
  const organisation =
    id === undefined
      ? (organisations.find(({ title }) => isNamed(title)) ?? (departments.length === 1 ? departments[0] : undefined))
      : organisations.find((candidate) => candidate.id === id);
  return {
    organisation,
    funds: ({ funder }) =>
      funder !== undefined &&
      ((funder.id !== undefined && funder.id === organisation?.id) || (id === undefined && isNamed(funder.name))),
  };
}
