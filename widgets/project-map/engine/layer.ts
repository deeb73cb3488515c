/** What the map is made of above its basemap. The engine draws layers and follows their marks, and knows nothing of data. */
import type { BasemapPaths } from '../basemap/basemap-paths.js';
import type { Camera } from './camera.js';
import type { Target } from './hit-test.js';
import type { MapColours } from './map-colours.js';
import type { Projection, WorldBox } from './projection.js';

/** What a layer draws with. */
export interface LayerScene {
  readonly camera: Camera;
  readonly projection: Projection;
  /** The basemap; absent until it has come. */
  readonly paths: BasemapPaths | undefined;
  readonly colours: MapColours;
  readonly fontFamily: string;
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number;
  /** Discs of the marks in this view, that names keep clear of. */
  readonly marks: readonly Target[];
  /** Whether a layer's own lines, and the names that come with them, stand in place of the basemap's. */
  readonly hasOwnLines?: boolean;
}

/** Something round on the map that can be pointed at, reached by keyboard and opened. */
export interface Mark extends Target {
  /** Says which mark it is from one view to the next; unique on the map. */
  readonly key: string;
  readonly layer: MarkLayer;
  /** How much it stands for: greater ones come first in the list of marks. */
  readonly weight: number;
}

/** A layer of the map; each method draws in CSS pixels unless it says otherwise. */
export interface MapLayer {
  /** Whether what it draws under the borders has borders of its own: those of the basemap are left out. */
  readonly hasOwnLines?: boolean;
  /** Draws on the land, under the borders; the context is in world units. */
  drawUnder?(context: CanvasRenderingContext2D, scene: LayerScene): void;
  /** Draws over the borders, under the marks. */
  drawOver?(context: CanvasRenderingContext2D, scene: LayerScene): void;
}

/** A layer that has marks. */
export interface MarkLayer extends MapLayer {
  /**
   * The marks that touch the view.
   * @param above Those of the layers above, to keep clear of.
   */
  marks(camera: Camera, above: readonly Target[]): readonly Mark[];
  drawMark(context: CanvasRenderingContext2D, mark: Mark, scene: LayerScene): void;
  /** The part of the world to zoom into when a mark is opened; undefined when no zoom up to `maxZoom` says more of it. */
  extentOf?(mark: Mark, maxZoom: number): WorldBox | undefined;
  /** Whether a mark stands for what is open beside the map. */
  isSelected?(mark: Mark): boolean;
}

/** Whether a layer has marks. */
export const hasMarks = (layer: MapLayer): layer is MarkLayer => 'marks' in layer;
