/** The parts of the map that are loaded when they are first needed, so that the first view stays light. */
import type { ReactiveControllerHost } from 'lit';
import { LazyPart } from '../shared/lazy-part.js';

const loaders = {
  advice: () => import('./advice/map-advice.js'),
  controls: () => import('./tools/map-controls.js'),
  detail: () => import('./detail/project-detail.js'),
  legend: () => import('./legend/legend.js'),
  tiles: () => import('./layers/tiles/tiles-bar.js'),
  panel: () => import('./legend/panel.js'),
  filters: () => import('./filters/more-filters.js'),
  list: () => import('./list/list-part.js'),
  actors: () => import('./list/actors.js'),
  tools: () => import('./tools/tools-menu.js'),
};

/** The parts, by name; asking for the `module` of one loads it. */
export type MapParts = {
  readonly [Name in keyof typeof loaders]: LazyPart<Awaited<ReturnType<(typeof loaders)[Name]>>>;
};

/** The parts of one element. */
export function mapParts(host: ReactiveControllerHost & Element): MapParts {
  const parts = Object.entries(loaders).map(([name, load]) => [name, new LazyPart<object>(host, load)]);
  return Object.fromEntries(parts) as MapParts;
}
