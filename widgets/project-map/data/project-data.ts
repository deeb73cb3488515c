/** Reads what the map shows: the catalog, then the projects of the presets or, for a commune without any, of its EPCI. */
import type { Catalog, Facets, FlagCounts, Language, Selection, Selector } from 'essonne-international';
import { countFilters } from '../../shared/filters/given.js';
import { mapMessages } from '../messages/index.js';
import type { MapMessages } from '../messages/fr.js';
import { initialVisitorState, LIST_STEP, type ListSort } from '../visitor-state.js';
import { type MapFilters, type MapPresets, projectQuery } from './project-query.js';

/** Data ready to be queried, and the words to show them with. */
export interface MapData {
  readonly words: MapMessages;
  readonly projects: Selector<'projects'>;
  readonly catalog: Catalog | undefined;
  /** The presets in force: those of the page, or the EPCI's in place of an empty commune's. */
  readonly presets: MapPresets;
  /** Set when the preset communes have no project: their codes, and those of their EPCI (none when unknown). */
  readonly emptyCommune: { readonly communes: readonly string[]; readonly epcis: readonly string[] } | undefined;
  /** Projects that match the presets in force, and the values of their filters. */
  readonly total: number;
  readonly facets: Facets<'projects'>;
  readonly flagCounts: FlagCounts<'projects'>;
  /** What is shown until the visitor chooses. */
  readonly unfiltered: Selection<'projects'>;
}

/** Opens the projects of an address under some presets, and the words of a language. */
export async function openMapData(
  projects: Selector<'projects'>,
  presets: MapPresets,
  language: Language,
  signal: AbortSignal,
): Promise<MapData> {
  const [words, catalog, own] = await Promise.all([
    mapMessages(language),
    projects.catalog({ signal }).then(labelled),
    findProjects(projects, presets, {}, signal),
  ]);
  const data = {
    words,
    projects,
    catalog,
    presets,
    emptyCommune: undefined,
    ...answersOf(own),
  };
  const { commune: communes } = presets;
  if (own.rows.length > 0 || !communes) return data;

  const epcis = epcisOf(communes, catalog);
  const emptyCommune = { communes, epcis };
  if (epcis.length === 0) return { ...data, emptyCommune };
  const wider = { ...presets, commune: undefined, epci: epcis };
  return { ...data, emptyCommune, presets: wider, ...answersOf(await findProjects(projects, wider, {}, signal)) };
}

/** A catalog with labels: a publisher may leave to the platform those of the contract's own codes. */
async function labelled(catalog: Catalog | undefined): Promise<Catalog | undefined> {
  const { themes, modalities, projectStatuses } = catalog?.vocabularies ?? {};
  if (!catalog || (themes && modalities && projectStatuses)) return catalog;
  const loaded = await import('../../shared/own-labels.js').catch(() => undefined);
  return loaded?.withOwnLabels(catalog) ?? catalog;
}

function answersOf(unfiltered: Selection<'projects'>): Pick<MapData, 'total' | 'facets' | 'flagCounts' | 'unfiltered'> {
  const { table, rows, facets, flagCounts } = unfiltered;
  // The first ones of the list come while the map is drawn; the list tells of those that cannot be had.
  table.records(rows.subarray(0, LIST_STEP)).catch(() => undefined);
  return { total: rows.length, facets, flagCounts, unfiltered };
}

/** What the visitor's choices leave of some data. */
export async function shownProjects(
  { projects, presets, unfiltered }: MapData,
  filters: MapFilters,
  sort: ListSort,
  signal: AbortSignal,
): Promise<Selection<'projects'>> {
  const isUnchanged = countFilters(filters) === 0 && sort === initialVisitorState.list.sort;
  return isUnchanged ? unfiltered : findProjects(projects, presets, filters, signal, sort);
}

/** Every project that matches presets and choices. @param sort Latest first unless said. */
export function findProjects(
  projects: Selector<'projects'>,
  presets: MapPresets,
  filters: MapFilters,
  signal: AbortSignal,
  sort?: ListSort,
): Promise<Selection<'projects'>> {
  return projects.select({ ...projectQuery(presets, filters), ...(sort ? { sort } : {}) }, { signal });
}

function epcisOf(communes: readonly string[], catalog: Catalog | undefined): readonly string[] {
  const terms = catalog?.vocabularies?.communes ?? [];
  return [...new Set(terms.flatMap(({ code, broader }) => (broader && communes.includes(code) ? [broader] : [])))];
}
