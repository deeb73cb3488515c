/** Which stops of what travels are kept; loaded when a place is asked for, by the page or by the visitor. */
import { type Catalog, distanceKm, type Near } from 'essonne-international';
import type { CalendarFilters, CalendarPresets } from '../calendar-query.js';
import type { KeepsPlace } from '../spans.js';

/** What is asked of places by codes. */
type PlaceCodes = Pick<CalendarFilters, 'commune' | 'epci' | 'canton'>;

/** Only the stops in the places asked for; one without commune stays. `undefined` when no place is asked for. */
export function keepsPlaces(
  { commune: communes, epci: epcis, canton: cantons }: PlaceCodes,
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

/** The EPCI's of some communes in their place, for communes without any event; `undefined` when none is known. */
export function presetsAround(presets: CalendarPresets, catalog: Catalog | undefined): CalendarPresets | undefined {
  const terms = catalog?.vocabularies?.communes ?? [];
  const epcis = terms.flatMap(({ code, broader }) => (broader && presets.commune?.includes(code) ? [broader] : []));
  return epcis.length > 0 ? { ...presets, commune: undefined, epci: [...new Set(epcis)] } : undefined;
}

/**
 * How far from the point of its commune a place can be. Events were found by their places; of a stop the commune alone is
 * known, and none that was found must be lost.
 */
const COMMUNE_KM = 5;

/** The stops in the communes around a point; one whose commune has no position stays. */
export function keepsNear({ lon, lat, km }: Near, catalog: Catalog | undefined): KeepsPlace {
  const far = new Set<string | undefined>();
  for (const term of catalog?.vocabularies?.communes ?? [])
    if (term.lon !== undefined && term.lat !== undefined)
      if (distanceKm(lon, lat, term.lon, term.lat) > km + COMMUNE_KM) far.add(term.code);
  return (commune) => !far.has(commune);
}
