/** Where the map looks: what it frames by itself, and the moves that the visitor and the page ask for. */
import { cameraAt, type Motion, MOTION_MS } from './camera-motion.js';
import {
  type Camera,
  clampCamera,
  eastOf,
  fitBox,
  MAX_ZOOM,
  normalise,
  panBy,
  toScreen,
  visibleBox,
  zoomAround,
} from './camera.js';
import type { MapContent } from './map-content.js';
import type { Projection, WorldBox, WorldPoint } from './projection.js';

/** Room around what is framed, so that no mark lies under the buttons or against them. */
const FIT_PADDING = 72;
/** Zoom that places are not enlarged beyond when the map frames them by itself. */
const FIT_MAX_ZOOM = 5;

/** Zoom that opening a mark goes to at most where no tiles are: further in, the embedded basemap has nothing to show. */
const ENTER_MAX_ZOOM = 8;
/** Levels that it takes at most: the visitor still knows where that is. */
const ENTER_MOST = 4;

/** Difference in world units, or levels of zoom, that no one sees. */
const NEAR_ENOUGH = 1e-9;

/** A change of the view. Distances and positions are CSS pixels in the map's box; levels are of zoom. */
export interface Move {
  readonly dx?: number;
  readonly dy?: number;
  readonly levels?: number;
  /** What stays where it is while the zoom changes; the middle without it. */
  readonly x?: number;
  readonly y?: number;
}

/** A view worked out from another. */
type Target = (camera: Camera) => Camera;

/** Holds the view of a map and moves it. */
export class CameraController {
  camera: Camera = { x: 0.5, y: 0.5, zoom: 0, width: 0, height: 0 };
  readonly #onMove: () => void;
  #content: Pick<MapContent, 'projection' | 'frame' | 'maxZoom'> | undefined;
  #motion: Motion | undefined;
  /** Where to go once the box has a size. */
  #pending: Target | undefined;
  /** Whether the view frames the content by itself, and does so again when the box changes. */
  #isFramed = true;

  /** @param onMove Called when the view changed, or is about to. */
  constructor(onMove: () => void) {
    this.#onMove = onMove;
  }

  /** Whether a move is under way. */
  get isMoving(): boolean {
    return this.#motion !== undefined;
  }

  get maxZoom(): number {
    return this.#content?.maxZoom ?? MAX_ZOOM;
  }

  /** The closest zoom that opening a mark goes to. */
  get enterZoom(): number {
    return this.#content?.maxZoom ?? ENTER_MAX_ZOOM;
  }

  /** Takes other content; frames it unless the visitor or the page chose the view. */
  show(content: MapContent): void {
    const isFirst = !this.#content;
    this.#keepPlace(content.projection);
    this.#content = content;
    this.camera = { ...this.camera, wraps: content.projection.wraps };
    if (this.#isFramed) this.fit(!isFirst);
    else this.#moveTo((camera) => camera, 0);
  }

  /** Has the same place in the middle in another projection. */
  #keepPlace(projection: Projection): void {
    const former = this.#content?.projection;
    if (!former || former === projection) return;
    this.#motion = undefined;
    const { x, y } = normalise(this.camera);
    const [toX, toY] = projection.project(...former.unproject(x, y));
    this.camera = { ...this.camera, x: toX, y: toY };
  }

  /** Takes the size of the box, in CSS pixels. */
  resize(width: number, height: number): void {
    if (!this.#content || width === 0 || (width === this.camera.width && height === this.camera.height)) return;
    this.#motion = undefined;
    this.camera = { ...this.camera, width, height };
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending && this.#isFramed) this.fit(false);
    else this.#moveTo(pending ?? ((camera) => camera), 0);
  }

  /** Frames the content, or the world when it has none. */
  fit(isAnimated = true): void {
    if (!this.#content) return;
    this.#isFramed = true;
    this.#frameBox(this.#content.frame ?? this.#content.projection.bounds, isAnimated);
  }

  /** Frames some places, unless one of them is in view already. */
  reveal(places: readonly WorldPoint[]): void {
    const isShown = places.some((place) => {
      const [x, y] = toScreen(this.camera, place);
      return x >= 0 && y >= 0 && x <= this.camera.width && y <= this.camera.height;
    });
    if (isShown || places.length === 0) return;
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    this.#frameBox(
      { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) },
      true,
    );
  }

  /** Puts a place in the centre, in degrees, as the page asked; undefined keeps what is. */
  look(center: readonly [lon: number, lat: number] | undefined, zoom: number | undefined): void {
    this.#isFramed = false;
    this.#moveTo((camera) => {
      const [x, y] = (center && this.#content?.projection.project(...center)) ?? [camera.x, camera.y];
      return { ...camera, x, y, zoom: zoom ?? camera.zoom };
    }, 0);
  }

  /** Moves as the visitor asked, over some milliseconds. */
  move({ dx = 0, dy = 0, levels = 0, x, y }: Move, duration = MOTION_MS): void {
    this.#isFramed = false;
    this.#moveTo((camera) => {
      const moved = panBy(camera, dx, dy);
      return levels === 0
        ? moved
        : zoomAround(moved, levels, x ?? camera.width / 2, y ?? camera.height / 2, this.maxZoom);
    }, duration);
  }

  /** Zooms to what a mark stands for, by a level at least. */
  enter(box: WorldBox): void {
    this.#enter(box, FIT_PADDING, 1, Math.min(this.camera.zoom + ENTER_MOST, this.enterZoom));
  }

  /** Zooms to a part of the world that the visitor drew. */
  enterBox(box: WorldBox): void {
    this.#enter(box, 0, 0, this.maxZoom);
  }

  #enter(box: WorldBox, padding: number, least: number, maxZoom: number): void {
    this.#isFramed = false;
    this.#moveTo((camera) => {
      const fitted = fitBox(camera, box, padding, maxZoom);
      return { ...fitted, zoom: Math.max(fitted.zoom, Math.min(camera.zoom + least, maxZoom)) };
    }, MOTION_MS);
  }

  /** Ends the move under way where it is; says whether there was one. */
  stop(): boolean {
    const wasMoving = this.isMoving;
    this.#motion = undefined;
    return wasMoving;
  }

  /** Goes on with the move under way; says whether there was one. */
  advance(now: number): boolean {
    const motion = this.#motion;
    if (!motion) return false;
    const camera = cameraAt(motion, now);
    if (camera === motion.to) this.#motion = undefined;
    this.camera = normalise(camera);
    return true;
  }

  /** The part of the world in view. */
  visibleBox(): WorldBox {
    return visibleBox(this.camera);
  }

  #frameBox(box: WorldBox, isAnimated: boolean): void {
    this.#moveTo(
      (camera) => fitBox(camera, box, Math.min(FIT_PADDING, camera.width / 5), FIT_MAX_ZOOM),
      isAnimated ? MOTION_MS : 0,
    );
  }

  /** Moves to a view worked out from the present one, once the box has a size. */
  #moveTo(target: Target, duration: number): void {
    if (this.camera.width === 0) {
      this.#pending = target;
      return;
    }
    const { bounds } = this.#content!.projection;
    const to = clampCamera(target(this.#motion?.to ?? this.camera), bounds, this.maxZoom);
    const { x, y, zoom } = this.camera;
    const isThere = Math.max(Math.abs(to.x - x), Math.abs(to.y - y), Math.abs(to.zoom - zoom)) < NEAR_ENOUGH;
    const isStill = duration === 0 || isThere || matchMedia('(prefers-reduced-motion: reduce)').matches;
    // From the copy of the world that is nearest to the target: the short way.
    const from = { ...this.camera, x: to.x + eastOf(to, this.camera.x) };
    this.#motion = isStill ? undefined : { from, to, start: performance.now(), duration };
    if (isStill) this.camera = normalise(to);
    this.#onMove();
  }
}
