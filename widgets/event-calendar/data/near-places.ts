/** Which stops of what travels are near; loaded when the visitor asks. */
import { type Catalog, distanceKm, type Near } from 'essonne-international';
import type { KeepsPlace } from '../spans.js';

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
