/** What the map's events carry, in `event.detail`. */
import type { MapFilters } from './data/project-query.js';

/** `project-select`: the project whose detail was opened, or null when it was closed. */
export interface ProjectSelectDetail {
  readonly id: string | null;
}

/** `filter-change`: the visitor's choices, and how many projects match them with the presets. */
export interface FilterChangeDetail {
  readonly filters: MapFilters;
  readonly total: number;
}

/** How the widget is laid out. */
export type MapViewName = 'map' | 'list' | 'split';

/** `view-change`: the layout, and the part of the world shown after the visitor moved the map. */
export interface ViewChangeDetail {
  readonly view: MapViewName;
  /** Longitude and latitude of the centre, in degrees; absent while no map is shown. */
  readonly center?: readonly [lon: number, lat: number];
  readonly zoom?: number;
}

/** `data-load`: the data were read. */
export interface DataLoadDetail {
  /** Projects that match the presets. */
  readonly total: number;
  /** When the data were published, ISO 8601. */
  readonly updatedAt?: string;
}

/** `data-error`: the data could not be read. */
export interface DataErrorDetail {
  readonly error: unknown;
}

/** The map's events by name; all bubble and cross shadow roots. */
export interface ProjectMapEvents {
  'project-select': CustomEvent<ProjectSelectDetail>;
  'filter-change': CustomEvent<FilterChangeDetail>;
  'view-change': CustomEvent<ViewChangeDetail>;
  'data-load': CustomEvent<DataLoadDetail>;
  'data-error': CustomEvent<DataErrorDetail>;
}
