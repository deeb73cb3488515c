/** From the attributes of the element to what they mean; whatever a page writes, something sensible comes out. */
import { periodOf, tokensOf } from '../shared/presets.js';
import type { MapViewName } from './events.js';
import { FILTER_NAMES, type FilterName, type MapPresets } from './data/project-query.js';
import type { MapController } from './engine/map-controller.js';
import type { MapProperties } from './map-properties.js';

/** Attributes that restrict what is shown, as strings. */
export type PresetAttributes = Readonly<
  Record<
    'commune' | 'epci' | 'canton' | 'country' | 'theme' | 'organisation' | 'status' | 'from' | 'to',
    string | null | undefined
  >
>;

/** The presets of the attributes. Countries are upper case in the data: `ml` is understood. */
export function presetsOf(attributes: PresetAttributes): MapPresets {
  const { commune, epci, canton, country, theme, organisation, status, from, to } = attributes;
  return {
    commune: tokensOf(commune),
    epci: tokensOf(epci),
    canton: tokensOf(canton),
    country: tokensOf(country?.toUpperCase()),
    theme: tokensOf(theme),
    organisation: tokensOf(organisation),
    status: tokensOf(status),
    ...periodOf(from, to),
  };
}

/** The controls that a `filters` attribute names; all of them without it, none when it is empty. */
export function controlsOf(filters: string | null | undefined): readonly FilterName[] {
  if (filters === undefined || filters === null) return FILTER_NAMES;
  const named = tokensOf(filters) ?? [];
  return FILTER_NAMES.filter((name) => named.includes(name));
}

/** The layout of a `view` attribute; map and list together unless it names one. */
export function viewOf(view: string | null | undefined): MapViewName {
  return view === 'map' || view === 'list' ? view : 'split';
}

/** Longitude and latitude of a `center` attribute, `-11.4 14.4`; undefined when it is no place on Earth. */
export function centerOf(center: string | null | undefined): readonly [lon: number, lat: number] | undefined {
  // Decimal commas make four numbers of two: they are no place, rather than another one.
  const [lon, lat, ...others] = (tokensOf(center) ?? []).map(Number);
  if (lon === undefined || lat === undefined || others.length > 0) return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}

/** The zoom of a `zoom` attribute; undefined when it is no number. The map keeps it within its own limits. */
export function zoomOf(zoom: number | null | undefined): number | undefined {
  return Number.isFinite(zoom ?? NaN) ? zoom! : undefined;
}

/** Has a map look where its attributes say, if they do. */
export function lookWhereAsked(
  attributes: Pick<MapProperties, 'center' | 'zoom'>,
  map: Pick<MapController, 'look'>,
): void {
  const center = centerOf(attributes.center);
  const zoom = zoomOf(attributes.zoom);
  if ((center ?? zoom) !== undefined) map.look(center, zoom);
}

/** Whether a code has the form of INSEE's, for a commune. */
export const isInseeCode = (code: string): boolean => /^\d[\dAB]\d{3}$/.test(code);
