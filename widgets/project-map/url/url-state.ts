/**
 * What the visitor has set, as the fragment of an address that can be sent to someone:
 * `#carte?theme=water,health&country=ML&project=puits-kayes`. Whatever a fragment says, something sensible comes out:
 * unknown parameters and bad values are left aside. Where the visitor is never goes into an address.
 */
import { given } from '../../shared/filters/given.js';
import { choiceParameters, CODE, FragmentReader, isOwnFragment, writeFragment } from '../../shared/url/fragment.js';
import type { UrlCodec } from '../../shared/url/url-state-controller.js';
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

/** Reads a fragment; `undefined` when it is another's. */
function parse(fragment: string, name: string): UrlState | undefined {
  if (!isOwnFragment(fragment, name)) return undefined;
  const reader = new FragmentReader(fragment);
  const [lon, lat] = reader.numbers('center', 2) ?? [];
  const isPlace = lon !== undefined && lat !== undefined && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  const [zoom] = reader.numbers('zoom', 1) ?? [];
  const layers = LAYER_NAMES.filter((layer) => reader.list('layers').includes(layer));
  const [by, form, sort] = [reader.among('by', LISTED_BY), reader.among('form', FORMS), reader.among('sort', SORTS)];
  const groupedBy = reader.among('group', GROUPINGS);
  return {
    filters: filtersOf(reader),
    view: reader.among('view', VIEWS),
    project: reader.one('project', CODE),
    center: isPlace ? [lon, lat] : undefined,
    zoom: zoom !== undefined && zoom >= 0 && zoom <= 20 ? zoom : undefined,
    layers: layers.length > 0 ? layers : undefined,
    list: {
      ...(by && { by }),
      ...(form && { form }),
      ...(sort && { sort }),
      ...(groupedBy && { groupedBy }),
      ...(reader.isSet('inview') && { isLimitedToView: true }),
    },
  };
}

function filtersOf(reader: FragmentReader): MapFilters {
  const { text } = reader;
  const years = [reader.one('from', YEAR), reader.one('to', YEAR)] as const;
  const [fromYear, toYear] = years[0] && years[1] && years[0] > years[1] ? [years[1], years[0]] : years;
  return given<MapFilters>({ ...reader.choices(CODE_FILTERS, FLAG_FILTERS), text, fromYear, toYear });
}

/** Writes a fragment; empty when nothing is set. */
function format({ filters, view, project, center, zoom, layers, list }: UrlState, name: string): string {
  const { text, fromYear, toYear } = filters;
  return writeFragment(name, [
    ['view', view],
    ['text', text],
    ...choiceParameters(filters, CODE_FILTERS, []),
    ['from', fromYear],
    ['to', toYear],
    ...choiceParameters(filters, [], FLAG_FILTERS),
    ['by', list.by],
    ['form', list.form],
    ['sort', list.sort],
    ['group', list.groupedBy],
    ['inview', list.isLimitedToView ? '1' : undefined],
    ['layers', layers?.join(',')],
    ['center', center?.map(rounded).join(',')],
    ['zoom', zoom === undefined ? undefined : String(Math.round(zoom * 100) / 100)],
    ['project', project],
  ]);
}

/** About a hundred metres: enough for a map. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** How the map's state is written in an address. */
export const mapCodec: UrlCodec<UrlState> = { parse, format, opened: 'project' };
