/** What is asked of the data: the presets that the page set, narrowed by what the visitor chose. */
import type { FacetCount, ProjectQuery } from 'essonne-international';
import { narrowed } from '../../shared/presets.js';

/** What the page restricts the map to; the visitor cannot widen it. The values of a list are alternatives. */
export interface MapPresets {
  readonly commune?: readonly string[] | undefined;
  readonly epci?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly organisation?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The visitor's choices. */
export interface MapFilters {
  readonly text?: string | undefined;
  readonly country?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
}

/** Controls that the visitor can be given, in the order they are shown. */
export const FILTER_NAMES = ['text', 'country', 'status', 'theme'] as const;

/** Name of a control of the `filters` attribute. */
export type FilterName = (typeof FILTER_NAMES)[number];

const isGiven = (value: string | readonly string[] | undefined): boolean => value !== undefined && value.length > 0;

/** Whether the visitor has chosen anything. */
export function hasFilters(filters: MapFilters): boolean {
  return isGiven(filters.text) || isGiven(filters.country) || isGiven(filters.status) || isGiven(filters.theme);
}

/** The query of presets and choices together: every project that matches, since the map shows them all. */
export function projectQuery(presets: MapPresets, filters: MapFilters): ProjectQuery {
  const query = {
    ...presets,
    country: narrowed(presets.country, filters.country),
    theme: narrowed(presets.theme, filters.theme),
    status: narrowed(presets.status, filters.status),
    text: filters.text,
  };
  const given = Object.entries(query).filter(([, value]) => isGiven(value));
  return { ...Object.fromEntries(given), limit: Infinity };
}

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
