/** What is asked of the data: the presets that the page set, and what the visitor may choose among them. */
import type { EventQuery } from 'essonne-international';
import { countFilters, given } from '../shared/filters/given.js';

/** What the page restricts the calendar to; the visitor cannot widen it. Lists are alternatives. */
export interface CalendarPresets extends Chosen<CodeFilter, readonly string[]> {
  readonly free?: true | undefined;
  readonly organisation?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Choices among codes, each with its facet. */
export const CODE_FILTERS = ['kind', 'theme', 'commune', 'audience', 'attendance', 'epci', 'canton'] as const;
/** Choices to tick. */
export const FLAG_FILTERS = ['free', 'hasAccessibility', 'borrowable'] as const;

/** Name of a choice among codes. */
export type CodeFilter = (typeof CODE_FILTERS)[number];
/** Name of a choice to tick. */
export type FlagFilter = (typeof FLAG_FILTERS)[number];

type Chosen<Name extends string, Value> = Readonly<Partial<Record<Name, Value | undefined>>>;

/** The visitor's choices; absent or empty for none. */
export interface CalendarFilters extends Chosen<CodeFilter, readonly string[]>, Chosen<FlagFilter, true> {
  readonly text?: string | undefined;
  /** Around a point, in degrees and kilometres. */
  readonly near?: EventQuery['near'] | undefined;
  /**
   * ISO days. From today when only what is not over is shown, to the day before when only what is; both for what touches
   * a period.
   */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Controls that the visitor can be given at once. */
const FIRST = ['text', 'kind', 'theme', 'commune'] as const;

/** Controls that the visitor can be given: the first ones at once, the others on demand. */
export const FILTER_NAMES = [
  ...FIRST,
  'when',
  'audience',
  'attendance',
  'epci',
  'canton',
  'near',
  ...FLAG_FILTERS,
] as const;

/** Name of a control of the `filters` attribute. */
export type FilterName = (typeof FILTER_NAMES)[number];

/** The controls that are shown at once. */
export const FIRST_FILTERS: readonly FilterName[] = FIRST;

/** Whether the visitor has chosen anything. */
export function hasFilters(filters: CalendarFilters): boolean {
  return countFilters(filters) > 0;
}

/** What the page restricts a choice to. */
export const presetOf = (presets: CalendarPresets, name: CodeFilter): readonly string[] | undefined => presets[name];

/** The query of the presets: every event that matches, since the calendar shows them all. */
export function presetQuery(presets: CalendarPresets): EventQuery {
  return given({ ...presets, limit: Infinity }) as EventQuery;
}
