import type { Columns } from '../mapped-rows/columns.js';
import type { DatasetName } from '../model/datasets.js';

/** A dataset of a portal, and what its columns are. */
export interface PortalDataset {
  /** Identifier of the dataset in the portal. */
  readonly dataset: string;
  /** Columns of the fields; when absent, each field is in the column of its own name, whatever its case and `_`. */
  readonly columns?: Columns;
  /** Columns of dates that hold the first and the last day of all that `columns` tells of a record; for `from`, `to`. */
  readonly period?: { readonly start: string; readonly end: string };
  /** Column of a position (`geo_point_2d`) within which all the points of a record are; for `near`, of events. */
  readonly position?: string;
  /** Name of a column whose values are all different, by which pages are ordered; the column of `id` when absent. */
  readonly uniqueColumn?: string;
  /** Whether records are read in one export (the default), or in pages of 100, for portals that have closed exports. */
  readonly read?: 'export' | 'pages';
}

/**
 * Fields that neither filters, facets nor orders look at: what is read of the records that facets count, and that are
 * not shown, does without them. Text search looks at some; it is never pushed down.
 */
const UNFILTERED: Readonly<Partial<Record<DatasetName, readonly string[]>>> = {
  projects: [
    ...['sourceIds', 'summary', 'description', 'decision', 'agreement', 'funding', 'policyMarkers', 'results'],
    ...['evaluations', 'relatedProjects', 'events', 'media', 'url'],
  ],
  events: ['sourceIds', 'summary', 'description', 'onlineUrl', 'registration', 'languages', 'minutes', 'image', 'url'],
};

/** Whether what decides if a record matches may look at a field. */
export function isFiltered(dataset: DatasetName, path: string): boolean {
  return !(UNFILTERED[dataset] ?? []).includes(path.split('.')[0] ?? '');
}
