/** The map on the canvas: its camera, its marks and what the visitor does with them. Knows nothing of the list. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BasemapChoice } from '../basemap/basemap-choice.js';
import { cameraAt, type Motion } from './camera-motion.js';
import {
  boxAround,
  type Camera,
  clampCamera,
  fitBox,
  MAX_ZOOM,
  panBy,
  scaleOf,
  toWorld,
  zoomAround,
} from './camera.js';
import { CLUSTER_RADIUS, membersOf } from './clusters.js';
import { drawMap, type MapColours } from './drawing.js';
import type { MapContent, MapControllerOptions } from './map-content.js';
import { type Mark, nearestMark, visibleMarks } from './marks.js';
import type { WorldBox, WorldPoint } from './projection.js';
import type { MoveIntent, SurfaceInput } from './surface-input.js';
import { themeCodes } from '../theme-icons.js';

/** Room around what is framed, so that no mark lies under the buttons or against them. */
const FIT_PADDING = 72;
/** Zoom that places are not enlarged beyond when the map frames them by itself. */
const FIT_MAX_ZOOM = 5;
const REST_MS = 150;

/** Runs the map for its host. */
export class MapController implements ReactiveController {
  camera: Camera = { x: 0.5, y: 0.5, zoom: 0, width: 0, height: 0 };
  /** What is shown now, the largest first. */
  marks: readonly Mark[] = [];
  /** How many marks the visitor's last move has brought; told to those who hear the map. */
  shownCount: number | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MapControllerOptions;
  readonly #basemap = new BasemapChoice(() => this.#requestFrame());
  readonly #resize = new ResizeObserver(() => this.#measure());
  #content: MapContent | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #surface: HTMLElement | undefined;
  #input: SurfaceInput | undefined;
  #colours: MapColours | undefined;
  #fontFamily = 'sans-serif';
  #active = -1;
  /** Where the mark that the keyboard is on was reached: as marks join and part, the nearest takes over. */
  #anchor: WorldPoint | undefined;
  #hovered = -1;
  /** Where to go once the box has a size. */
  #pending: ((camera: Camera) => Camera) | undefined;
  /** Whether the view frames all the points by itself, and does so again when the box changes. */
  #isFramed = true;
  #isVisitorMove = false;
  #motion: Motion | undefined;
  #frame = 0;
  #rest = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MapControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The mark that the keyboard is on: its place in `marks`, or -1. */
  get active(): number {
    return this.#active;
  }

  /** The mark that the pointer or, failing it, the keyboard is on. */
  get pointed(): Mark | undefined {
    return this.marks[this.#hovered] ?? this.marks[this.#active];
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.attach(undefined, undefined);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#frame = 0;
    this.#motion = undefined;
  }

  /** Says which elements the host has rendered; called after each update. */
  attach(surface: HTMLElement | undefined, canvas: HTMLCanvasElement | undefined): void {
    this.#canvas = canvas;
    if (surface === this.#surface) return;
    this.#input?.stop();
    this.#resize.disconnect();
    this.#surface = surface;
    this.#input = undefined;
    if (!surface) return;
    void this.#listen(surface);
    this.#resize.observe(surface);
    this.#measure();
  }

  /** Shows other content; frames it unless the visitor or the page chose the view. */
  show(content: MapContent): void {
    const isFirst = !this.#content;
    this.#content = content;
    this.#anchor = undefined;
    this.#measure();
    if (this.#isFramed) this.fit(!isFirst);
    else this.#update();
  }

  /** Takes other colours. */
  paint(colours: MapColours, fontFamily: string): void {
    this.#colours = colours;
    this.#fontFamily = fontFamily;
    this.#requestFrame();
  }

  /** Frames all the points, or the world when there is none. */
  fit(isAnimated = true): void {
    const { index, projection } = this.#content ?? {};
    if (!index || !projection) return;
    this.#isFramed = true;
    this.#frameBox(boxAround(index.points.xs, index.points.ys) ?? projection.bounds, isAnimated);
  }

  /** Frames the points of one project, unless they are in view already. */
  reveal(project: number): void {
    const { points } = this.#content?.index ?? {};
    if (!points) return;
    const own = new Set([...points.projects.keys()].filter((point) => points.projects[point] === project));
    const isShown = this.marks.some(({ level, cluster }) => membersOf(level, cluster).some((point) => own.has(point)));
    const box = isShown ? null : boxAround(points.xs, points.ys, own);
    if (box) this.#frameBox(box, true);
  }

  /** Puts a place in the centre, in degrees, as the page asked; undefined keeps what is. */
  look(center: readonly [lon: number, lat: number] | undefined, zoom: number | undefined): void {
    const { projection } = this.#content ?? {};
    this.#isFramed = false;
    this.#moveTo((camera) => {
      const [x, y] = (center && projection?.project(...center)) ?? [camera.x, camera.y];
      return { ...camera, x, y, zoom: zoom ?? camera.zoom };
    }, false);
  }

  /** Zooms by levels around a mark or, without one, the middle, as the visitor asked. */
  zoomBy(levels: number, mark?: Mark): void {
    const { x, y } = mark ?? { x: this.camera.width / 2, y: this.camera.height / 2 };
    this.#move({ kind: 'zoom', levels, x, y }, true);
  }

  /** Moves what is shown by pixels, as the visitor asked. */
  panBy(dx: number, dy: number): void {
    this.#move({ kind: 'pan', dx, dy }, true);
  }

  /** Opens a mark: zooms to its places when that separates them, else tells the host. */
  open(mark: Mark): void {
    const { points } = this.#content!.index;
    const box = boxAround(points.xs, points.ys, membersOf(mark.level, mark.cluster));
    const extent = box ? Math.max(box.right - box.left, box.bottom - box.top) * scaleOf({ zoom: MAX_ZOOM }) : 0;
    const isSeparable = mark.count > 1 && extent > 2 * CLUSTER_RADIUS && this.camera.zoom < MAX_ZOOM;
    if (!box || !isSeparable) {
      this.#options.onOpen(mark);
      return;
    }
    this.#moveAsVisitor((camera) => {
      const fitted = fitBox(camera, box, FIT_PADDING);
      return { ...fitted, zoom: Math.max(fitted.zoom, Math.min(camera.zoom + 1, MAX_ZOOM)) };
    }, true);
  }

  async #listen(surface: HTMLElement): Promise<void> {
    // Without its chunk the map stands still; its buttons and the list work.
    const module = await import('./surface-input.js').catch(() => undefined);
    if (!module || surface !== this.#surface) return;
    const { SurfaceInput } = module;
    this.#input = new SurfaceInput(surface, {
      targets: () => this.marks,
      active: () => this.#active,
      onMove: (intent) => this.#move(intent, false),
      onPan: (dx, dy) => this.panBy(dx, dy),
      onZoom: (levels) => this.zoomBy(levels, this.marks[this.#active]),
      onReset: () => this.fit(),
      onHint: this.#options.onHint,
      onOpen: (mark) => this.open(this.marks[mark]!),
      onActivate: (mark) => this.#point(mark, -1),
      onHover: (mark) => this.#point(this.#active, mark),
    });
  }

  #move(intent: MoveIntent, isAnimated: boolean): void {
    this.#moveAsVisitor((camera) => {
      const moved = intent.kind === 'zoom' ? camera : panBy(camera, intent.dx, intent.dy);
      return intent.kind === 'pan' ? moved : zoomAround(moved, intent.levels, intent.x, intent.y);
    }, isAnimated);
  }

  #point(active: number, hovered: number): void {
    if (active === this.#active && hovered === this.#hovered) return;
    this.#active = Math.min(active, this.marks.length - 1);
    this.#hovered = hovered;
    this.#hold();
    this.#requestFrame();
    this.#host.requestUpdate();
  }

  #frameBox(box: WorldBox, isAnimated: boolean): void {
    this.#moveTo((camera) => fitBox(camera, box, Math.min(FIT_PADDING, camera.width / 5), FIT_MAX_ZOOM), isAnimated);
  }

  #moveAsVisitor(target: (camera: Camera) => Camera, isAnimated: boolean): void {
    this.#isFramed = false;
    this.#isVisitorMove = true;
    this.#moveTo(target, isAnimated);
  }

  /** Moves to a view worked out from the present one, once the box has a size. */
  #moveTo(target: (camera: Camera) => Camera, isAnimated: boolean): void {
    if (this.camera.width === 0) {
      this.#pending = target;
      return;
    }
    const to = this.#clamped(target(this.#motion?.to ?? this.camera));
    const isStill = !isAnimated || !this.#canvas || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#motion = isStill ? undefined : { from: this.camera, to, start: performance.now() };
    if (isStill) this.camera = to;
    this.#update();
  }

  #clamped(camera: Camera): Camera {
    return this.#content ? clampCamera(camera, this.#content.projection.bounds) : camera;
  }

  /** Works the marks out again; the host hears of it once the map rests. */
  #update(): void {
    if (!this.#content || this.camera.width === 0) return;
    this.marks = visibleMarks(this.#content.index, this.camera);
    this.#hovered = -1;
    this.#active = this.#anchor ? nearestMark(this.marks, this.camera, this.#anchor) : -1;
    this.#requestFrame();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#settle(), REST_MS);
  }

  /** Remembers where the mark that the keyboard is on lies. */
  #hold(): void {
    const mark = this.marks[this.#active];
    this.#anchor = mark && toWorld(this.camera, mark.x, mark.y);
  }

  #settle(): void {
    // A page that draws slowly is still on its way: the last frame comes back here.
    if (this.#motion) return;
    this.#hold();
    if (this.#isVisitorMove) {
      this.shownCount = this.marks.length;
      this.#options.onRest();
    }
    this.#isVisitorMove = false;
    this.#host.requestUpdate();
  }

  #measure(): void {
    const { clientWidth: width, clientHeight: height } = this.#surface ?? { clientWidth: 0, clientHeight: 0 };
    if (!this.#content || width === 0 || (width === this.camera.width && height === this.camera.height)) return;
    this.#motion = undefined;
    this.camera = this.#clamped({ ...this.camera, width, height });
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending) this.#moveTo(pending, false);
    else if (this.#isFramed) this.fit(false);
    else this.#update();
  }

  #requestFrame(): void {
    this.#frame ||= requestAnimationFrame((now) => this.#tick(now));
  }

  #tick(now: number): void {
    this.#frame = 0;
    if (this.#motion) {
      this.camera = cameraAt(this.#motion, now);
      if (this.camera === this.#motion.to) this.#motion = undefined;
      this.#update();
    }
    this.#draw();
  }

  #draw(): void {
    const context = this.#canvas?.getContext('2d', { alpha: false });
    if (!context || !this.#canvas || !this.#content || !this.#colours) return;
    const pixelRatio = window.devicePixelRatio || 1;
    const width = Math.round(this.camera.width * pixelRatio);
    const height = Math.round(this.camera.height * pixelRatio);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    drawMap(context, {
      paths: this.#basemap.best(this.#content.projection, this.camera.zoom),
      partners: this.#content.partners,
      pixelRatio,
      camera: this.camera,
      colours: this.#colours,
      marks: this.marks,
      themes: themeCodes,
      active: this.pointed,
      fontFamily: this.#fontFamily,
    });
  }
}
