/** What is asked of the data: the presets that the page set, narrowed by what the visitor chose. */
import type { EventQuery, FacetCount } from 'essonne-international';
import { narrowed } from '../shared/presets.js';

/** What the page restricts the calendar to; the visitor cannot widen it. Lists are alternatives. */
export interface CalendarPresets {
  readonly commune?: readonly string[] | undefined;
  readonly epci?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly organisation?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The visitor's choices; absent or empty for none. */
export interface CalendarFilters {
  readonly text?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly commune?: readonly string[] | undefined;
}

/** Controls that the visitor can be given, in the order they are shown. */
export const FILTER_NAMES = ['text', 'kind', 'theme', 'commune'] as const;

/** Name of a control of the `filters` attribute. */
export type FilterName = (typeof FILTER_NAMES)[number];

/** Whether the visitor has chosen anything. */
export function hasFilters(filters: CalendarFilters): boolean {
  return FILTER_NAMES.some((name) => (filters[name]?.length ?? 0) > 0);
}

/** The query of presets and choices together: every event that matches, since the calendar shows them all. */
export function eventQuery(presets: CalendarPresets, filters: CalendarFilters): EventQuery {
  const { text, kind, theme, commune } = filters;
  const asked = {
    ...presets,
    theme: narrowed(presets.theme, theme),
    commune: narrowed(presets.commune, commune),
    kind: kind?.length ? kind : undefined,
    text: text?.trim() ? text : undefined,
  };
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value.length > 0);
  return { ...(Object.fromEntries(given) as EventQuery), limit: Infinity };
}

/** The values that a control offers: those that the preset allows, the chosen ones even when nothing is left of them. */
export function filterOptions(
  counts: readonly FacetCount[],
  preset: readonly string[] | undefined,
  chosen: readonly string[] | undefined,
): readonly FacetCount[] {
  const allowed = preset ? counts.filter(({ value }) => preset.includes(value)) : counts;
  const missing = chosen?.filter((value) => !allowed.some((option) => option.value === value)) ?? [];
  return [...allowed, ...missing.map((value) => ({ value, count: 0 }))];
}
