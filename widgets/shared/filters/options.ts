/** The values that a choice among codes offers. */
import type { FacetCount } from 'essonne-international';

/**
 * The values that a control offers, with their counts under the other choices: those of all the data, so that none comes
 * and goes as the visitor chooses, less those that the presets exclude.
 */
export function filterOptions(
  all: readonly FacetCount[],
  current: readonly FacetCount[],
  preset: readonly string[] | undefined,
): readonly FacetCount[] {
  const counts = new Map(current.map(({ value, count }) => [value, count]));
  return all
    .filter(({ value }) => preset === undefined || preset.includes(value))
    .map(({ value }) => ({ value, count: counts.get(value) ?? 0 }));
}

/** Whether the data leave anything to choose: a choice that the presets make is not offered. */
export function hasChoices(all: readonly FacetCount[], preset: readonly string[] | undefined): boolean {
  return filterOptions(all, [], preset).length > 1;
}
