import type { MapLayer, Mark } from './layer.js';
import type { Projection, WorldBox } from './projection.js';

/** What the map shows. */
export interface MapContent {
  readonly projection: Projection;
  /** Everything above the basemap, from the bottom up. */
  readonly layers: readonly MapLayer[];
  /** What the map frames by itself; null for the whole world. */
  readonly frame: WorldBox | null;
  /** ISO 3166-1 alpha-2 codes of the countries that the results are about. */
  readonly partners: ReadonlySet<string>;
  /** How far the map zooms in; as close as the embedded basemap is worth looking at by default. */
  readonly maxZoom?: number;
}

/** How the controller tells its host. */
export interface MapControllerOptions {
  /** Selector of what lies over the map, beside the surface: what is framed keeps clear of it. */
  readonly overlays: string;
  /** A mark was chosen that no zoom says more of. */
  readonly onOpen: (mark: Mark) => void;
  /** The visitor moved the map, and it came to rest. */
  readonly onRest: () => void;
  /** The visitor has come to the map; resolves once what marks stand for is known, as far as it can be. */
  readonly onVisitor: () => Promise<unknown>;
  /** A gesture was left to the page. */
  readonly onHint: (hint: 'wheel' | 'touch') => void;
}
