/** The maps compared, each on a page of its own. */
import { EMPTY, subjectPage } from '../compared-pages.js';
import type { BenchPage } from '../server.js';
import type { Subject } from '../suite.js';
import type { VisitOptions } from '../visit.js';
import type { WheelKey } from './measures.js';

/** A map, and what its page is made of. */
export interface MapSubject extends Subject {
  /** Whether its policy enforces Trusted Types too; a peer that fails with them is spared them. */
  readonly hasTrustedTypes?: boolean;
  /** Scripts of its page besides its own in `pages/`. */
  readonly scripts?: readonly string[];
  readonly wheelKey?: WheelKey;
  /** What it draws with; without WebGL unless said. */
  readonly graphics?: VisitOptions['graphics'];
}

/** The widget. */
export const OURS = 'essonne';
/** The map that ratios are against. */
export const REFERENCE = 'leaflet-supercluster';

/** Ours first, then the peers, then nothing. */
export const subjects: readonly MapSubject[] = [
  {
    id: OURS,
    label: 'essonne-project-map',
    usage:
      'The whole widget from `dist/cdn`, put there by its loader, on a site published by `essonne publish`: map, list, ' +
      'filters and data layer. Strict policy with enforced Trusted Types.',
    hasTrustedTypes: true,
    scripts: ['/cdn/v1/essonne.js'],
    wheelKey: 'Control',
  },
  {
    id: REFERENCE,
    label: 'Leaflet + Supercluster',
    usage:
      'Basemap on Leaflet’s canvas; Supercluster on the main thread, its markers made again after each move, as in its ' +
      'demonstration. Strict policy without Trusted Types, with which Leaflet does not start.',
  },
  {
    id: 'leaflet-markercluster',
    label: 'Leaflet.markercluster',
    usage: 'The same map; a canvas marker a point, all given at once. Same policy.',
  },
  {
    id: 'maplibre',
    label: 'MapLibre GL',
    usage:
      'GeoJSON sources, clusters made in its worker, WebGL in software (SwiftShader), with the ' +
      'browser’s settings that serve it best; a graphics card would serve it better. ' +
      'Same policy: with Trusted Types it cannot start its worker.',
    graphics: 'webgl',
  },
  {
    id: 'ol',
    label: 'OpenLayers',
    usage: 'Vector layers on its canvas, its cluster source. Same policy: with Trusted Types its controls fail.',
  },
  { id: EMPTY, label: 'nothing', usage: 'The box without a map: memory is counted above it.' },
];

/** What a commune with a strict policy would send. */
const COMMON =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'";
const TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types lit-html";

/** The page of a map. */
export function pageOf({ pathname }: URL): BenchPage | undefined {
  const subject = subjects.find(({ id }) => pathname === `/${id}.html`);
  return subject && subjectPage(subject, subject.hasTrustedTypes ? COMMON + TRUSTED_TYPES : COMMON, subject.scripts);
}

/**
 * Ours is given the room that its list and its filters need besides a map of the peers' size; when it moves, its map
 * alone fills the peers' box.
 */
export const PAGE_CSS =
  'body{margin:0}#host{width:1500px}essonne-project-map{display:block;--essonne-map-height:600px}' +
  'essonne-project-map[view=map]{width:1034px}';
