/** Reads what the calendar shows: the catalog, every event of the presets, then those of the visitor's choices. */
import type { Catalog, EventRecord, Facets, FlagCounts, Selector } from 'essonne-international';
import { type CalendarFilters, type CalendarPresets, hasFilters, presetQuery } from './calendar-query.js';
import { EventRecords } from './data/event-records.js';
import { readDay } from './months.js';
import { type Shown, SpanTable } from './spans.js';

/** Data ready to be shown and queried. */
export interface CalendarData {
  readonly events: Selector<'events'>;
  readonly catalog: Catalog | undefined;
  /** The presets in force: those of the page, or the EPCI's in place of an empty commune's. */
  readonly presets: CalendarPresets;
  /** The communes of the page, when they have no event. */
  readonly emptyCommunes?: readonly string[] | undefined;
  /** Occurrences of every event of the presets. */
  readonly table: SpanTable;
  /** The records of those events, read when they are asked for. */
  readonly records: EventRecords;
  /** Results when the visitor has chosen nothing. */
  readonly all: CalendarResults;
  readonly isStale: boolean;
}

/** What matches the visitor's choices. */
export interface CalendarResults {
  /** Rows of the events that match. */
  readonly rows: Uint32Array;
  /** Events that match and have a date to show. */
  readonly total: number;
  /** Values of each filter and how many events have them, the other filters applied. */
  readonly facets: Facets<'events'>;
  /** How many events each thing to tick would leave, likewise. */
  readonly flagCounts: FlagCounts<'events'>;
  readonly shown: Shown | undefined;
  /** Whether the data were published anew meanwhile: these are no results, and all is to be read again. */
  readonly isOutdated?: true;
}

/** Opens the events of an address under some presets; for communes without any, those of their EPCI. */
export async function openCalendarData(
  events: Selector<'events'>,
  presets: CalendarPresets,
  signal: AbortSignal,
): Promise<CalendarData> {
  const { from, to, commune: emptyCommunes, epci, canton } = presets;
  const [catalog, selection, places] = await Promise.all([
    events.catalog({ signal }),
    events.select(presetQuery(presets), { signal }),
    emptyCommunes || epci || canton ? import('./data/kept-places.js') : undefined,
  ]);
  const { rows, facets, flagCounts } = selection;
  const records = new EventRecords(selection.table, rows);
  const bounds = { first: readDay(from), last: readDay(to), keeps: places?.keepsPlaces(presets, catalog) };
  const table = new SpanTable(selection, bounds, records.of);
  const data = {
    events,
    catalog,
    presets,
    table,
    records,
    all: { rows, total: table.countEvents(), facets, flagCounts, shown: undefined },
    isStale: selection.isStale,
  };
  const around = table.size > 0 || !emptyCommunes ? undefined : places?.presetsAround(presets, catalog);
  if (!around) return data;
  const wider = await openCalendarData(events, around, signal);
  return { ...wider, emptyCommunes };
}

/** The events that match the visitor's choices. */
export async function findEvents(
  data: CalendarData,
  filters: CalendarFilters,
  signal: AbortSignal,
): Promise<CalendarResults> {
  return hasFilters(filters) ? (await import('./data/find-matching.js')).findMatching(data, filters, signal) : data.all;
}

/** The event with an identifier, among those of the presets, once its record is in hand. */
export function eventById({ records }: CalendarData, id: string | undefined): EventRecord | undefined {
  return records.byId(id ?? '');
}
