import type { TemplateResult } from 'lit';
import type { LayerName } from './layers/layer-names.js';
import type { ActorSort } from './list/actor-sort.js';
import type { SortBy } from './list/sort-heading.js';
import type { MapView } from './map-view.js';
import type { FilterFormState } from '../shared/filters/filter-form.js';
import type { MapFilters } from './data/project-query.js';

/** Projects shown at a time. */
export const LIST_STEP = 20;

/** How the list is ordered: by the start, the title or the budget. */
export type ListSort = SortBy<'start' | 'title' | 'budget'>;

/** What the organisations of the list are put together by. */
export type ActorGrouping = 'theme' | 'area';

/** How the list is laid out. */
export interface ListState {
  /** One entry a project, or one an organisation with its projects. */
  readonly by: 'project' | 'organisation';
  readonly form: 'cards' | 'table';
  readonly sort: ListSort;
  /** Whether only what the map shows is listed. */
  readonly isLimitedToView: boolean;
  /** Entries shown; more on demand. */
  readonly shownCount: number;
  readonly areOptionsOpen?: boolean;
  /** One alphabetical list of organisations without it. */
  readonly groupedBy?: ActorGrouping | undefined;
  /** How the table of the organisations is ordered; those who seek or offer come first without it. */
  readonly actorSort?: ActorSort;
}

/** What countries are shaded by: the number of projects, or the euros that are known. */
export type CountryMeasure = 'projects' | 'euros';

/** What a tool says of its work. */
export interface Task {
  readonly message: string;
  /** Stops it; absent once it is over. */
  readonly cancel?: () => void;
}

/** What the visitor has set, beyond the element's attributes. */
export interface VisitorState extends FilterFormState {
  readonly filters: MapFilters;
  readonly list: ListState;
  /** The layers chosen; those of the `layers` attribute until then. */
  readonly layers: readonly LayerName[] | undefined;
  readonly measure: CountryMeasure;
  /** Whether the visitor lets the map ask a server of tiles for its pictures. */
  readonly hasAgreedToTiles: boolean;
  /** Whether the visitor would rather not, or went back: the question is not asked again. */
  readonly hasDeclinedTiles: boolean;
  readonly areMovesOpen: boolean;
  readonly isLegendOpen: boolean;
  readonly areToolsOpen: boolean;
  readonly isFullscreen: boolean;
  /** What a tool is doing, or how it ended. */
  readonly task?: Task | undefined;
  /** The projects of the mark that was opened, in place of all the results. */
  readonly listed: { readonly rows: Uint32Array; readonly place: string } | undefined;
  /** What a mark that stands for something else than projects shows, in place of the list. */
  readonly panel: { readonly content: (view: MapView) => TemplateResult } | undefined;
  /** What the visitor just tried that the page kept for itself: how to do it is shown for a moment. */
  readonly hint: 'wheel' | 'touch' | undefined;
}

/** Nothing set yet. */
export const initialVisitorState: VisitorState = {
  filters: {},
  list: { by: 'project', form: 'cards', sort: '-start', isLimitedToView: false, shownCount: LIST_STEP },
  layers: undefined,
  measure: 'projects',
  hasAgreedToTiles: false,
  hasDeclinedTiles: false,
  areFiltersOpen: false,
  areMoreFiltersOpen: false,
  areMovesOpen: false,
  isLegendOpen: false,
  areToolsOpen: false,
  isFullscreen: false,
  listed: undefined,
  panel: undefined,
  hint: undefined,
};
