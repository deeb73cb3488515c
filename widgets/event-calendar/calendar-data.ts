/** Reads what the calendar shows: the catalog, every event of the presets, then those of the visitor's choices. */
import type { Catalog, EventRecord, Facets, Occurrence, Resource } from 'essonne-international';
import { type CalendarFilters, type CalendarPresets, eventQuery, hasFilters } from './calendar-query.js';
import { readDay } from './months.js';
import { type Shown, SpanTable } from './spans.js';

/** Data ready to be shown and queried. */
export interface CalendarData {
  readonly events: Resource<'events'>;
  readonly catalog: Catalog | undefined;
  /** The presets in force: those of the page, or the EPCI's in place of an empty commune's. */
  readonly presets: CalendarPresets;
  /** The communes of the page, when they have no event. */
  readonly emptyCommunes?: readonly string[];
  /** Occurrences of every event of the presets. */
  readonly table: SpanTable;
  readonly byId: ReadonlyMap<string, number>;
  /** Results when the visitor has chosen nothing. */
  readonly all: CalendarResults;
  readonly isStale: boolean;
}

/** What matches the visitor's choices. */
export interface CalendarResults {
  /** Events that match and have a date to show. */
  readonly total: number;
  /** Values of each filter and how many events have them, the other filters applied. */
  readonly facets: Facets<'events'>;
  readonly shown: Shown | undefined;
}

/** Opens the events of an address under some presets; for communes without any, those of their EPCI. */
export async function openCalendarData(
  events: Resource<'events'>,
  presets: CalendarPresets,
  signal: AbortSignal,
): Promise<CalendarData> {
  const [catalog, page] = await Promise.all([
    events.catalog({ signal }),
    events.list(eventQuery(presets, {}), { signal }),
  ]);
  const table = new SpanTable(page.items, {
    first: readDay(presets.from),
    last: readDay(presets.to),
    keeps: keepsPlaces(presets.commune, presets.epci, catalog),
  });
  const data = {
    events,
    catalog,
    presets,
    table,
    byId: new Map(page.items.map(({ id }, rank) => [id, rank])),
    all: { total: table.countEvents(), facets: page.facets, shown: undefined },
    isStale: page.isStale,
  };
  const { commune: emptyCommunes } = presets;
  if (table.size > 0 || !emptyCommunes) return data;
  const terms = catalog?.vocabularies?.communes ?? [];
  const epcis = terms.flatMap(({ code, broader }) => (broader && emptyCommunes.includes(code) ? [broader] : []));
  if (epcis.length === 0) return data;
  const wider = await openCalendarData(events, { ...presets, commune: undefined, epci: [...new Set(epcis)] }, signal);
  return { ...wider, emptyCommunes };
}

/** The events that match the visitor's choices. */
export async function findEvents(
  data: CalendarData,
  filters: CalendarFilters,
  signal: AbortSignal,
): Promise<CalendarResults> {
  if (!hasFilters(filters)) return data.all;
  const { items, facets } = await data.events.list(eventQuery(data.presets, filters), { signal });
  const events = new Uint8Array(data.table.events.length);
  for (const { id } of items) {
    const rank = data.byId.get(id);
    if (rank !== undefined) events[rank] = 1;
  }
  const shown = { events, keeps: keepsPlaces(filters.commune) };
  return { total: data.table.countEvents(-Infinity, Infinity, shown), facets, shown };
}

/** The event with an identifier, among those of the presets. */
export function eventById(data: CalendarData, id: string | undefined): EventRecord | undefined {
  const rank = data.byId.get(id ?? '');
  return rank === undefined ? undefined : data.table.events[rank];
}

/** Of an exhibition that travels, only the legs in the places asked for; a leg without commune stays. */
function keepsPlaces(
  communes: readonly string[] | undefined,
  epcis?: readonly string[],
  catalog?: Catalog,
): ((occurrence: Occurrence) => boolean) | undefined {
  if (!communes?.length && !epcis) return undefined;
  const terms = catalog?.vocabularies?.communes ?? [];
  const ofEpcis =
    epcis && new Set(terms.filter(({ broader }) => epcis.includes(broader ?? '')).map(({ code }) => code));
  return ({ place }) =>
    place?.commune === undefined ||
    ((!communes?.length || communes.includes(place.commune)) && (!ofEpcis || ofEpcis.has(place.commune)));
}
