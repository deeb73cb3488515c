/** Reads what the map shows: the catalog, then the projects of the presets or, for a commune without any, of its EPCI. */
import type { Catalog, Client, Facets, Page } from 'essonne-international';
import { type MapFilters, type MapPresets, projectQuery } from './project-query.js';

/** Data ready to be queried. */
export interface MapData {
  readonly client: Client;
  readonly catalog: Catalog | undefined;
  /** The presets in force: those of the page, or the EPCI's in place of an empty commune's. */
  readonly presets: MapPresets;
  /** Set when the preset communes have no project: their codes, and those of their EPCI (none when unknown). */
  readonly emptyCommune: { readonly communes: readonly string[]; readonly epcis: readonly string[] } | undefined;
  /** Projects that match the presets in force, and the values of their filters. */
  readonly total: number;
  readonly facets: Facets<'projects'>;
}

/** Opens the data of a client under some presets. */
export async function openMapData(client: Client, presets: MapPresets, signal: AbortSignal): Promise<MapData> {
  const catalog = await client.catalog({ signal });
  const own = await findProjects(client, presets, {}, signal);
  const data = { client, catalog, presets, emptyCommune: undefined, total: own.total, facets: own.facets };
  const { commune: communes } = presets;
  if (own.total > 0 || !communes) return data;

  const epcis = epcisOf(communes, catalog);
  const emptyCommune = { communes, epcis };
  if (epcis.length === 0) return { ...data, emptyCommune };
  const wider = { ...presets, commune: undefined, epci: epcis };
  const { total, facets } = await findProjects(client, wider, {}, signal);
  return { ...data, emptyCommune, presets: wider, total, facets };
}

/** Every project that matches presets and choices. */
export function findProjects(
  client: Client,
  presets: MapPresets,
  filters: MapFilters,
  signal: AbortSignal,
): Promise<Page<'projects'>> {
  return client.projects.list(projectQuery(presets, filters), { signal });
}

function epcisOf(communes: readonly string[], catalog: Catalog | undefined): readonly string[] {
  const terms = catalog?.vocabularies?.['communes'] ?? [];
  return [...new Set(terms.flatMap(({ code, broader }) => (broader && communes.includes(code) ? [broader] : [])))];
}
