/** What is asked of the data: the presets that the page set, narrowed by what the visitor chose. */
import type { ProjectQuery } from 'essonne-international';
import { given, narrowedDays } from '../../shared/filters/given.js';
import { narrowed } from '../../shared/presets.js';

/** What the page restricts the map to; the visitor cannot widen it. The values of a list are alternatives. */
export interface MapPresets {
  readonly commune?: readonly string[] | undefined;
  readonly epci?: readonly string[] | undefined;
  readonly canton?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly organisation?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Choices among codes, each with its facet. */
export const CODE_FILTERS = [
  'country',
  'status',
  'theme',
  'modality',
  'commune',
  'epci',
  'canton',
  'organisation',
] as const;
/** Choices to tick. */
export const FLAG_FILTERS = ['sponsored', 'hasLessons', 'seeks', 'offers'] as const;

/** Name of a choice among codes. */
export type CodeFilter = (typeof CODE_FILTERS)[number];
/** Name of a choice to tick. */
export type FlagFilter = (typeof FLAG_FILTERS)[number];

type Chosen<Name extends string, Value> = Readonly<Partial<Record<Name, Value | undefined>>>;

/** The visitor's choices. */
export interface MapFilters extends Chosen<CodeFilter, readonly string[]>, Chosen<FlagFilter, true> {
  readonly text?: string | undefined;
  /** First and last year, four figures. */
  readonly fromYear?: string | undefined;
  readonly toYear?: string | undefined;
  /** Around a point of Essonne, in degrees and kilometres. */
  readonly near?: ProjectQuery['near'] | undefined;
}

/** Controls that the visitor can be given at once. */
const FIRST = ['text', 'country', 'status', 'theme'] as const;

/** Controls that the visitor can be given: the first ones at once, the others on demand. */
export const FILTER_NAMES = [
  ...FIRST,
  'modality',
  'years',
  'epci',
  'canton',
  'commune',
  'near',
  'organisation',
  ...FLAG_FILTERS,
] as const;

/** Name of a control of the `filters` attribute. */
export type FilterName = (typeof FILTER_NAMES)[number];

/** The controls that are shown at once. */
export const FIRST_FILTERS: readonly FilterName[] = FIRST;

/** A year to choose from or to: one whose days can be asked for. */
export const YEAR = /^(?!9999)[1-9]\d{3}$/;

/** The query of presets and choices together. */
export function projectQuery(presets: MapPresets, filters: MapFilters): ProjectQuery {
  const { fromYear, toYear, ...choices } = filters;
  const days = narrowedDays(presets, {
    from: fromYear && `${fromYear}-01-01`,
    to: toYear && `${toYear}-12-31`,
  });
  const codes = CODE_FILTERS.map((name) => [name, narrowed(presetOf(presets, name), choices[name])] as const);
  return given({
    ...choices,
    ...Object.fromEntries<readonly string[] | undefined>(codes),
    ...days,
  }) as ProjectQuery;
}

/** What the page restricts a choice to. */
export const presetOf = (presets: MapPresets, name: CodeFilter): readonly string[] | undefined =>
  name === 'modality' ? undefined : presets[name];
