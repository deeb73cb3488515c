/** The map on the canvas: its camera, its marks and what the visitor does with them. Knows nothing of the list. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BasemapPaths } from './basemap-paths.js';
import { boxAround, type Camera, clampCamera, fitBox, MAX_ZOOM, panBy, scaleOf, zoomAround } from './camera.js';
import { CLUSTER_RADIUS, type ClusterIndex, membersOf } from './clusters.js';
import { drawMap, type MapColours } from './drawing.js';
import type { Intent, KeyIntent } from './gestures.js';
import { hitTest, nextTarget } from './hit-test.js';
import { type Mark, visibleMarks } from './marks.js';
import type { Projection, WorldBox } from './projection.js';
import { SurfaceInput } from './surface-input.js';
import { themeCodes } from './theme-icons.js';

/** What the map shows. */
export interface MapContent {
  readonly projection: Projection;
  readonly paths: BasemapPaths;
  readonly index: ClusterIndex;
  /** ISO 3166-1 alpha-2 codes of the countries that the results are about. */
  readonly partners: ReadonlySet<string>;
}

/** How the controller tells its host. */
export interface MapControllerOptions {
  /** A mark was chosen that stands for one project, or for several that no zoom separates. */
  readonly onOpen: (mark: Mark) => void;
  /** The visitor moved the map, and it came to rest. */
  readonly onRest: () => void;
  /** A gesture was left to the page. */
  readonly onHint: (hint: 'wheel' | 'touch') => void;
}

const FIT_PADDING = 48;
/** Zoom that places are not enlarged beyond when the map frames them by itself. */
const FIT_MAX_ZOOM = 5;
const MOVE_MS = 180;
const REST_MS = 150;
/** What a finger may miss a mark by, in pixels. */
const TOUCH_SLACK = 14;

/** A move under way. */
interface Motion {
  readonly from: Camera;
  readonly to: Camera;
  readonly start: number;
}

/** Runs the map for its host. */
export class MapController implements ReactiveController {
  camera: Camera = { x: 0.5, y: 0.5, zoom: 0, width: 0, height: 0 };
  /** What is shown now, the largest first. */
  marks: readonly Mark[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MapControllerOptions;
  readonly #resize = new ResizeObserver(() => this.#measure());
  #content: MapContent | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #surface: HTMLElement | undefined;
  #input: SurfaceInput | undefined;
  #colours: MapColours | undefined;
  #fontFamily = 'sans-serif';
  #active = -1;
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
    this.#input = new SurfaceInput(surface, {
      onIntent: (intent) => this.#do(intent, false),
      onKey: (intent) => this.#doKey(intent),
      onHover: (at) => this.#point(this.#active, at ? hitTest(this.marks, at.x, at.y) : -1),
    });
    this.#resize.observe(surface);
    this.#measure();
  }

  /** Shows other content; frames it unless the visitor or the page chose the view. */
  show(content: MapContent): void {
    const isFirst = !this.#content;
    this.#content = content;
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

  /** Zooms by levels around the middle, as the visitor asked. */
  zoomBy(levels: number): void {
    this.#do({ kind: 'zoom', levels, x: this.camera.width / 2, y: this.camera.height / 2 }, true);
  }

  /** Moves what is shown by pixels, as the visitor asked. */
  panBy(dx: number, dy: number): void {
    this.#do({ kind: 'pan', dx, dy }, true);
  }

  /** Opens a mark: zooms to its places when that separates them, else tells the host. */
  open(mark: Mark): void {
    const { points } = this.#content!.index;
    const box = boxAround(points.xs, points.ys, membersOf(mark.level, mark.cluster));
    const extent = box ? Math.max(box.right - box.left, box.bottom - box.top) * scaleOf({ zoom: MAX_ZOOM }) : 0;
    const isSeparable = mark.count > 1 && extent > 2 * CLUSTER_RADIUS && this.camera.zoom < MAX_ZOOM;
    if (!box || !isSeparable) return this.#options.onOpen(mark);
    this.#moveAsVisitor((camera) => {
      const fitted = fitBox(camera, box, FIT_PADDING);
      return { ...fitted, zoom: Math.max(fitted.zoom, Math.min(camera.zoom + 1, MAX_ZOOM)) };
    }, true);
  }

  #do(intent: Intent, isAnimated: boolean): void {
    if (intent.kind === 'hint') return this.#options.onHint(intent.hint);
    if (intent.kind === 'tap') {
      const mark = this.marks[hitTest(this.marks, intent.x, intent.y, intent.touch ? TOUCH_SLACK : 2)];
      return mark && this.open(mark);
    }
    this.#moveAsVisitor((camera) => {
      const moved = intent.kind === 'zoom' ? camera : panBy(camera, intent.dx, intent.dy);
      return intent.kind === 'pan' ? moved : zoomAround(moved, intent.levels, intent.x, intent.y);
    }, isAnimated);
  }

  #doKey(intent: KeyIntent): void {
    if (intent.kind === 'pan') return this.panBy(intent.dx, intent.dy);
    if (intent.kind === 'zoom') return this.zoomBy(intent.levels);
    if (intent.kind === 'reset') return this.fit();
    if (intent.kind === 'open') {
      const mark = this.marks[this.#active];
      return mark && this.open(mark);
    }
    if (intent.to === 'first' || this.#active < 0) return this.#point(0, -1);
    if (intent.to === 'last') return this.#point(this.marks.length - 1, -1);
    const next = nextTarget(this.marks, this.#active, intent.to);
    if (next >= 0) this.#point(next, -1);
  }

  #point(active: number, hovered: number): void {
    if (active === this.#active && hovered === this.#hovered) return;
    this.#active = Math.min(active, this.marks.length - 1);
    this.#hovered = hovered;
    this.#requestFrame();
    this.#host.requestUpdate();
  }

  #frameBox(box: WorldBox, isAnimated: boolean): void {
    this.#moveTo((camera) => fitBox(camera, box, Math.min(FIT_PADDING, camera.width / 6), FIT_MAX_ZOOM), isAnimated);
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
    const held = this.marks[this.#active];
    this.marks = visibleMarks(this.#content.index, this.camera);
    this.#hovered = -1;
    this.#active = held ? this.marks.findIndex(({ point, level }) => point === held.point && level === held.level) : -1;
    this.#requestFrame();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#settle(), REST_MS);
  }

  #settle(): void {
    if (this.#isVisitorMove) this.#options.onRest();
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
    if (this.#motion) this.#advance(this.#motion, now);
    this.#draw();
  }

  #advance({ from, to, start }: Motion, now: number): void {
    const t = Math.min(Math.max((now - start) / MOVE_MS, 0), 1);
    const eased = 1 - (1 - t) ** 3;
    const mix = (key: 'x' | 'y' | 'zoom'): number => from[key] + (to[key] - from[key]) * eased;
    this.camera = t < 1 ? { ...to, x: mix('x'), y: mix('y'), zoom: mix('zoom') } : to;
    if (t === 1) this.#motion = undefined;
    this.#update();
  }

  #draw(): void {
    const context = this.#canvas?.getContext('2d', { alpha: false });
    if (!context || !this.#canvas || !this.#content || !this.#colours) return;
    const pixelRatio = window.devicePixelRatio || 1;
    const width = Math.round(this.camera.width * pixelRatio);
    const height = Math.round(this.camera.height * pixelRatio);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const { paths, partners } = this.#content;
    drawMap(context, {
      paths,
      partners,
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
