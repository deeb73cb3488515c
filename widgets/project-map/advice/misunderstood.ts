import { periodOf, tokensOf } from '../../shared/presets.js';
import { isTileBasemap } from '../basemap/tile-basemap.js';
import { FILTER_NAMES } from '../data/project-query.js';
import { LAYER_NAMES } from '../layers/layer-names.js';
import { centerOf, isInseeCode } from '../map-attributes.js';
import type { MapProperties } from '../map-properties.js';

/** The attributes that say something the map does not understand; it goes on without them. */
export function misunderstood(element: MapProperties): readonly (keyof MapProperties)[] {
  const { center, zoom, from, to, basemap } = element;
  const period = periodOf(from, to);
  const hasOthers = (name: 'filters' | 'layers' | 'view' | 'projection', known: readonly string[]): boolean =>
    tokensOf(element[name])?.some((token) => !known.includes(token)) ?? false;
  const isWrong = {
    filters: hasOthers('filters', FILTER_NAMES),
    layers: hasOthers('layers', LAYER_NAMES),
    view: hasOthers('view', ['split', 'map', 'list']),
    projection: hasOthers('projection', ['equal-earth', 'mercator']),
    basemap: basemap && basemap !== 'embedded' && !isTileBasemap(basemap),
    commune: tokensOf(element.commune)?.some((code) => !isInseeCode(code)),
    center: center && !centerOf(center),
    zoom: Number.isNaN(zoom),
    from: from && !period.from,
    to: to && !period.to,
  };
  return (Object.keys(isWrong) as (keyof typeof isWrong)[]).filter((name) => isWrong[name]);
}
