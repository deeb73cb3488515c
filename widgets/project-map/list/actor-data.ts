/** Reads the organisations that the list shows, once for each set of results. */
import { datasets, type Organisation, type Selection } from 'essonne-international';
import { sharedResource } from '../../shared/resources.js';
import type { MapView } from '../map-view.js';
import { organisationQuery } from './actor-query.js';

/** Every organisation, by title, and the identifiers of those that match the filters by themselves. */
export interface Organisations {
  readonly all: readonly Organisation[];
  readonly matching: ReadonlySet<string>;
}

type Reading = 'pending' | 'failed' | Organisations;

const readings = new WeakMap<Selection<'projects'>, Reading>();

/** What was read for the results of a view; the view is drawn again once it is there. */
export function organisationsOf(view: MapView): Reading {
  const known = readings.get(view.selection);
  if (!known) void read(view);
  return known ?? 'pending';
}

/** Reads again what failed. */
export function retryOrganisations({ selection, actions }: MapView): void {
  readings.delete(selection);
  actions.set({});
}

async function read({ src, data, visitor, selection, actions }: MapView): Promise<void> {
  readings.set(selection, 'pending');
  try {
    const resource = sharedResource(src, datasets.organisations);
    const query = organisationQuery(data.presets, visitor.filters);
    const [everyone, own] = await Promise.all([resource.select(), query && resource.select(query)]);
    const all = await everyone.table.records(everyone.rows);
    const matching = own ? await own.table.records(own.rows) : [];
    readings.set(selection, { all, matching: new Set(matching.map(({ id }) => id)) });
  } catch {
    readings.set(selection, 'failed');
  }
  actions.set({});
}
