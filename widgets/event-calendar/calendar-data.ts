/** Reads what the calendar shows: the catalog, every event of the presets, then those of the visitor's choices. */
import type { Catalog, EventRecord, Facets, FlagCounts, Selection, Selector } from 'essonne-international';
import { type CalendarFilters, type CalendarPresets, eventQuery, hasFilters } from './calendar-query.js';
import { EventRecords } from './data/event-records.js';
import { readDay } from './months.js';
import { type KeepsPlace, type Shown, SpanTable } from './spans.js';

/** Data ready to be shown and queried. */
export interface CalendarData {
  readonly events: Selector<'events'>;
  readonly catalog: Catalog | undefined;
  /** The presets in force: those of the page, or the EPCI's in place of an empty commune's. */
  readonly presets: CalendarPresets;
  /** The communes of the page, when they have no event. */
  readonly emptyCommunes?: readonly string[];
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
  const [catalog, selection] = await Promise.all([
    events.catalog({ signal }),
    events.select(eventQuery(presets, {}), { signal }),
  ]);
  const { rows, facets, flagCounts } = selection;
  const records = new EventRecords(selection.table, rows);
  const table = spanTable(selection, records, presets, catalog);
  const data = {
    events,
    catalog,
    presets,
    table,
    records,
    all: { rows, total: table.countEvents(), facets, flagCounts, shown: undefined },
    isStale: selection.isStale,
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
  const selection = await data.events.select(eventQuery(data.presets, filters), { signal });
  const { table, rows, facets, flagCounts } = selection;
  if (table !== data.records.table) return { ...data.all, isOutdated: true };
  const keeps = keepsPlaces(filters, data.catalog);
  const isNear = filters.near && (await import('./data/near-places.js')).keepsNear(filters.near, data.catalog);
  const events = new Uint8Array(table.size);
  for (const row of rows) events[row] = 1;
  const shown: Shown = {
    events,
    keeps: isNear && keeps ? (commune) => isNear(commune) && keeps(commune) : (isNear ?? keeps),
    endsFrom: readDay(filters.from),
    endsBy: readDay(filters.to),
  };
  return { rows, total: data.table.countEvents(-Infinity, Infinity, shown), facets, flagCounts, shown };
}

/** The event with an identifier, among those of the presets, once its record is in hand. */
export function eventById({ records }: CalendarData, id: string | undefined): EventRecord | undefined {
  return records.byId(id ?? '');
}

function spanTable(
  selection: Selection<'events'>,
  records: EventRecords,
  { from, to, commune, epci, canton }: CalendarPresets,
  catalog: Catalog | undefined,
): SpanTable {
  const bounds = { first: readDay(from), last: readDay(to), keeps: keepsPlaces({ commune, epci, canton }, catalog) };
  return new SpanTable(selection, bounds, records.of);
}

/** Of an exhibition that travels, only the legs in the places asked for; a leg without commune stays. */
function keepsPlaces(
  { commune: communes, epci: epcis, canton: cantons }: Pick<CalendarFilters, 'commune' | 'epci' | 'canton'>,
  catalog: Catalog | undefined,
): KeepsPlace | undefined {
  if (!communes?.length && !epcis?.length && !cantons?.length) return undefined;
  const isAmong = (wanted: readonly string[] | undefined, codes: readonly string[]): boolean =>
    !wanted?.length || codes.some((code) => wanted.includes(code));
  const terms = catalog?.vocabularies?.communes ?? [];
  const kept = new Set(communes?.length ? communes : terms.map(({ code }) => code));
  for (const { code, broader = '', cantons: own = [] } of terms)
    if (!isAmong(epcis, [broader]) || !isAmong(cantons, own)) kept.delete(code);
  return (commune) => commune === undefined || kept.has(commune);
}
