/**
 * What the visitor has set, as the fragment of an address that can be sent to someone:
 * `#carte?theme=water,health&country=ML&project=puits-kayes`. Whatever a fragment says, something sensible comes out:
 * unknown parameters and bad values are left aside. Where the visitor is never goes into an address.
 */
import { CODE_FILTERS, FLAG_FILTERS, type MapFilters, YEAR } from '../data/project-query.js';
import type { MapViewName } from '../events.js';
import { LAYER_NAMES, type LayerName } from '../layers/layer-names.js';
import type { ListState } from '../visitor-state.js';

/** What a fragment holds; what is missing is as the page set it. */
export interface UrlState {
  readonly filters: MapFilters;
  readonly view: MapViewName | undefined;
  readonly project: string | undefined;
  /** Longitude and latitude of the map's centre, in degrees; kept when the visitor moved the map. */
  readonly center: readonly [lon: number, lat: number] | undefined;
  readonly zoom: number | undefined;
  readonly layers: readonly LayerName[] | undefined;
  readonly list: Partial<Pick<ListState, 'by' | 'form' | 'sort' | 'groupedBy' | 'isLimitedToView'>>;
}

const VIEWS = ['map', 'list', 'split'] as const;
const LISTED_BY = ['project', 'organisation'] as const;
const FORMS = ['cards', 'table'] as const;
const SORTS = ['-start', 'start', 'title', '-title', '-budget', 'budget'] as const;
const GROUPINGS = ['theme', 'area'] as const;
/** Identifiers and codes of the contract. */
const CODE = /^[\w.-]{1,64}$/;

/** Whether a fragment is this map's: of the given name. */
export function isOwnFragment(fragment: string, name: string): boolean {
  return fragment.startsWith(`#${encodeURIComponent(name)}?`);
}

/** Reads a fragment; `undefined` when it is another's. */
export function parseFragment(fragment: string, name: string): UrlState | undefined {
  if (!isOwnFragment(fragment, name)) return undefined;
  const parameters = new URLSearchParams(fragment.slice(fragment.indexOf('?') + 1));
  const one = (key: string, form: RegExp): string | undefined => {
    const value = parameters.get(key);
    return value !== null && form.test(value) ? value : undefined;
  };
  const among = <T extends string>(key: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === parameters.get(key));
  const [lon, lat] = numbers(parameters.get('center'), 2) ?? [];
  const isPlace = lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  const [zoom] = numbers(parameters.get('zoom'), 1) ?? [];
  const layers = LAYER_NAMES.filter((layer) => listOf(parameters.get('layers')).includes(layer));
  const [by, form, sort] = [among('by', LISTED_BY), among('form', FORMS), among('sort', SORTS)];
  const groupedBy = among('group', GROUPINGS);
  return {
    filters: filtersOf(parameters, one),
    view: among('view', VIEWS),
    project: one('project', CODE),
    center: isPlace ? [lon, lat] : undefined,
    zoom: zoom !== undefined && zoom >= 0 && zoom <= 20 ? zoom : undefined,
    layers: layers.length > 0 ? layers : undefined,
    list: {
      ...(by && { by }),
      ...(form && { form }),
      ...(sort && { sort }),
      ...(groupedBy && { groupedBy }),
      ...(parameters.get('inview') === '1' && { isLimitedToView: true }),
    },
  };
}

function filtersOf(parameters: URLSearchParams, one: (key: string, form: RegExp) => string | undefined): MapFilters {
  const codes = CODE_FILTERS.map(
    (name) => [name, listOf(parameters.get(name)).filter((code) => CODE.test(code))] as const,
  );
  const flags = FLAG_FILTERS.map((name) => [name, parameters.get(name) === '1' ? (true as const) : undefined] as const);
  const years = [one('from', YEAR), one('to', YEAR)] as const;
  const [fromYear, toYear] = years[0] && years[1] && years[0] > years[1] ? [years[1], years[0]] : years;
  const all: MapFilters = {
    ...Object.fromEntries<readonly string[]>(codes),
    ...Object.fromEntries<true | undefined>(flags),
    text: parameters.get('text')?.trim().slice(0, 200),
    fromYear,
    toYear,
  };
  const given = Object.entries(all as Readonly<Record<string, unknown>>).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(given);
}

const listOf = (value: string | null): readonly string[] => value?.split(',').slice(0, 50) ?? [];

function numbers(value: string | null, count: number): readonly number[] | undefined {
  const found = listOf(value).map((part) => (part.trim() === '' ? NaN : Number(part)));
  return found.length === count && found.every(Number.isFinite) ? found : undefined;
}

/** Writes a fragment; empty when nothing is set. */
export function formatFragment({ filters, view, project, center, zoom, layers, list }: UrlState, name: string): string {
  const { text, fromYear, toYear } = filters;
  const given: readonly (readonly [string, string | undefined])[] = [
    ['view', view],
    ['text', text],
    ...CODE_FILTERS.map((filter) => [filter, filters[filter]?.join(',')] as const),
    ['from', fromYear],
    ['to', toYear],
    ...FLAG_FILTERS.map((filter) => [filter, filters[filter] && '1'] as const),
    ['by', list.by],
    ['form', list.form],
    ['sort', list.sort],
    ['group', list.groupedBy],
    ['inview', list.isLimitedToView ? '1' : undefined],
    ['layers', layers?.join(',')],
    ['center', center?.map(rounded).join(',')],
    ['zoom', zoom === undefined ? undefined : String(Math.round(zoom * 100) / 100)],
    ['project', project],
  ];
  const parts = given.flatMap(([key, value]) => (value ? [`${key}=${encode(value)}`] : []));
  return parts.length > 0 ? `#${encodeURIComponent(name)}?${parts.join('&')}` : '';
}

/** About a hundred metres: enough for a map. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Commas stay readable. */
const encode = (value: string): string => encodeURIComponent(value).replaceAll('%2C', ',');
