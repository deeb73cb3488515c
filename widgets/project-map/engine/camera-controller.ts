/** Where the map looks: what it frames by itself, and the moves that the visitor and the page ask for. */
import { cameraAt, type Motion, MOTION_MS } from './camera-motion.js';
import { type Camera, clampCamera, eastOf, fitBox, normalise, type Sides, type Target, visibleBox } from './camera.js';
import type { MapContent } from './map-content.js';
import type { Projection, WorldBox } from './projection.js';

/** Zoom that places are not enlarged beyond when the map frames them by itself. */
const FIT_MAX_ZOOM = 5;

/** Difference in world units, or levels of zoom, that no one sees. */
const NEAR_ENOUGH = 1e-9;

/** Holds the view of a map and moves it. */
export class CameraController {
  camera: Camera = { x: 0.5, y: 0.5, zoom: 0, width: 0, height: 0 };
  readonly #onMove: () => void;
  readonly #room: () => Sides;
  #content: Pick<MapContent, 'projection' | 'frame' | 'maxZoom'> | undefined;
  #motion: Motion | undefined;
  /** Where to go once the box has a size. */
  #pending: Target | undefined;
  /** Whether the view frames the content by itself, and does so again when the box changes. */
  #isFramed = true;

  /**
   * @param onMove Called when the view changed, or is about to.
   * @param room Sides of the box that are kept clear of what is framed.
   */
  constructor(onMove: () => void, room: () => Sides) {
    this.#onMove = onMove;
    this.#room = room;
  }

  /** Whether a move is under way. */
  get isMoving(): boolean {
    return this.#motion !== undefined;
  }

  /** How far the map zooms in, when its content says so. */
  get maxZoom(): number | undefined {
    return this.#content?.maxZoom;
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
    this.frame(this.#content.frame ?? this.#content.projection.bounds, isAnimated);
  }

  /** Frames a part of the world for a while. */
  frame(box: WorldBox, isAnimated = true): void {
    this.#moveTo((camera) => fitBox(camera, box, this.#room(), FIT_MAX_ZOOM), isAnimated ? MOTION_MS : 0);
  }

  /** Puts a place in the centre, in degrees, as the page asked; undefined keeps what is. */
  look(center: readonly [lon: number, lat: number] | undefined, zoom: number | undefined): void {
    this.go((camera) => {
      const [x, y] = (center && this.#content?.projection.project(...center)) ?? [camera.x, camera.y];
      return { ...camera, x, y, zoom: zoom ?? camera.zoom };
    }, 0);
  }

  /** Goes where the visitor asked, over some milliseconds. */
  go(target: Target, duration = MOTION_MS): void {
    this.#isFramed = false;
    this.#moveTo(target, duration);
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
