import { countryByCode } from './countries.js';

/** Degrees by which a place may lie outside the box of its country's towns (islands, deserts). */
const TOLERANCE = 2;

type Place = Readonly<Record<string, unknown>>;

/** What is said of a position. */
export interface PositionNote {
  readonly code: 'null-position' | 'position-left-out' | 'swapped-position' | 'position-outside-country';
  readonly outcome: 'left-out' | 'corrected' | 'kept';
  readonly value: string;
  readonly corrected?: string;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Mends what is plainly wrong with a position: latitude and longitude swapped (out of range, or in the country only when
 * swapped back, and never out of the country stated), and the position 0, 0 of an empty cell. A position outside its country is noted and kept.
 * @param country The only country of the record, for a place that names none.
 */
export function mendPosition(place: Place, country: string | undefined, note: (note: PositionNote) => void): Place {
  const { lon, lat } = place;
  if (typeof lon !== 'number' || typeof lat !== 'number') return place;
  const value = `${lat}, ${lon}`;
  if (lon === 0 && lat === 0) {
    note({ code: 'null-position', outcome: 'left-out', value });
    return withoutPosition(place);
  }
  const box = boxOf(place, country);
  const isOutOfRange = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
  if (isOutOfRange && box && !isIn(box, lat, lon)) {
    note({ code: 'position-left-out', outcome: 'left-out', value });
    return withoutPosition(place);
  }
  if (isOutOfRange || (box && !isIn(box, lon, lat) && isIn(box, lat, lon))) {
    note({ code: 'swapped-position', outcome: 'corrected', value, corrected: `${lon}, ${lat}` });
    return { ...place, lon: lat, lat: lon };
  }
  if (box && !isIn(box, lon, lat) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180)
    note({ code: 'position-outside-country', outcome: 'kept', value });
  return place;
}

function boxOf(place: Place, country: string | undefined): Box | undefined {
  const code = place.commune === undefined ? (place.country ?? country) : 'FR';
  return typeof code === 'string' ? countryByCode(code)?.box : undefined;
}

const isIn = ([west, south, east, north]: Box, lon: number, lat: number): boolean =>
  lon >= west - TOLERANCE && lon <= east + TOLERANCE && lat >= south - TOLERANCE && lat <= north + TOLERANCE;

function withoutPosition(place: Place): Place {
  const rest: Record<string, unknown> = { ...place };
  delete rest.lon;
  delete rest.lat;
  return rest;
}
