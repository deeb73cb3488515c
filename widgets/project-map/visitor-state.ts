import type { Project } from 'essonne-international';
import type { MapFilters } from './data/project-query.js';

/** Projects shown at a time. */
export const LIST_STEP = 20;

/** What the visitor has set, beyond the element's attributes. */
export interface VisitorState {
  readonly filters: MapFilters;
  readonly areFiltersOpen: boolean;
  readonly areMovesOpen: boolean;
  readonly isLegendOpen: boolean;
  /** Projects shown in the list; more on demand. */
  readonly shownCount: number;
  /** The projects of the mark that was opened, in place of all the results. */
  readonly listed: { readonly projects: readonly Project[]; readonly place: string } | undefined;
  /** How to do what was just tried: shown for a moment. */
  readonly hint: string | undefined;
}

/** Nothing set yet. */
export const initialVisitorState: VisitorState = {
  filters: {},
  areFiltersOpen: false,
  areMovesOpen: false,
  isLegendOpen: false,
  shownCount: LIST_STEP,
  listed: undefined,
  hint: undefined,
};
