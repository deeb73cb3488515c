/** The map on the canvas: its camera, its marks and what the visitor does with them. Knows nothing of data. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CameraController } from './camera-controller.js';
import type { Move } from './camera-moves.js';
import { type Camera, type Sides, toWorld } from './camera.js';
import { InputLoader } from './input-loader.js';
import { hasMarks, type Mark } from './layer.js';
import type { MapColours } from './map-colours.js';
import type { MapContent, MapControllerOptions } from './map-content.js';
import { marksIn, nearestMark } from './marks.js';
import type { WorldBox, WorldPoint } from './projection.js';
import { type Frame, type Overlay, Renderer } from './renderer.js';
import { roomAround } from './room-around.js';
import type { SurfaceHandlers } from './surface-input.js';

const REST_MS = 150;

/** Runs the map for its host. */
export class MapController implements ReactiveController {
  /** What is shown now, the heaviest first. */
  marks: readonly Mark[] = [];
  /** The marks that the view came to rest with, or that the visitor has gone among since: those to be named. */
  restingMarks: readonly Mark[] = [];
  /** The one of them that the keyboard is on: its place, or -1. */
  restingActive = -1;
  /** How many marks the visitor's last move has brought; told to those who hear the map. */
  shownCount: number | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MapControllerOptions;
  readonly #view = new CameraController(
    () => this.#update(),
    () => (this.#room = roomAround(this.#surface, this.#options.overlays) ?? this.#room),
  );
  readonly #renderer = new Renderer(() => this.#requestFrame());
  readonly #resize = new ResizeObserver(() => this.#measure());
  /** What is kept clear along the sides: as last seen, while the map is not there. */
  #room: Sides = { top: 0, right: 0, bottom: 0, left: 0 };
  #content: MapContent | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #surface: HTMLElement | undefined;
  #input: InputLoader | undefined;
  #look: { readonly colours: MapColours; readonly fontFamily: string } | undefined;
  #overlay: Overlay | undefined;
  #active = -1;
  /** Where the mark that the keyboard is on was reached: as marks join and part, the nearest takes over. */
  #anchor: WorldPoint | undefined;
  #hovered = -1;
  #isVisitorMove = false;
  #isResting = true;
  #frame = 0;
  #rest = 0;
  #resolution: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MapControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get camera(): Camera {
    return this.#view.camera;
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
    this.#view.stop();
    this.#renderer.release();
  }

  /** Says which elements the host has rendered; called after each update. */
  attach(surface: HTMLElement | undefined, canvas: HTMLCanvasElement | undefined): void {
    this.#canvas = canvas;
    if (surface === this.#surface) return;
    this.#input?.stop();
    this.#resize.disconnect();
    this.#resolution?.removeEventListener('change', this.#onResolution);
    this.#resolution = undefined;
    this.#overlay = undefined;
    this.#surface = surface;
    this.#input = undefined;
    if (!surface) return;
    this.#listen(surface);
    this.#onResolution();
    this.#resize.observe(surface);
    this.#measure();
  }

  /** Shows other content; frames it unless the visitor or the page chose the view. */
  show(content: MapContent): void {
    // Names that come late leave the keyboard where it is.
    const before = this.#content?.layers.filter(hasMarks) ?? [];
    const now = content.layers.filter(hasMarks);
    if (before.length !== now.length || before.some((layer, i) => layer !== now[i])) this.#anchor = undefined;
    this.#content = content;
    this.#renderer.invalidate();
    this.#view.show(content);
    this.#measure();
  }

  /** Draws again what a layer has changed. */
  redraw(): void {
    this.#renderer.invalidate();
    this.#update();
  }

  /** Takes other colours. */
  paint(colours: MapColours, fontFamily: string): void {
    this.#look = { colours, fontFamily };
    this.#renderer.invalidate();
    this.#requestFrame();
  }

  /** Frames the content, or the world when it has none. */
  fit(isAnimated = true): void {
    this.#view.fit(isAnimated);
  }

  /** Frames some places, unless one of them is in view already. */
  reveal(places: readonly WorldPoint[]): void {
    void this.#input?.load().then((input) => input?.reveal(places));
  }

  /** Puts a place in the centre, in degrees, as the page asked; undefined keeps what is. */
  look(center: readonly [lon: number, lat: number] | undefined, zoom: number | undefined): void {
    this.#view.look(center, zoom);
  }

  /** Moves as the visitor asked. */
  move(move: Move): void {
    void this.#input?.load().then((input) => input?.move(move));
  }

  /** The part of the world in view; where the world repeats, it may reach over its edges. */
  visibleBox(): WorldBox {
    return this.#view.visibleBox();
  }

  /** The view on a canvas of its own, at so many pixels in a CSS pixel; undefined while there is nothing to draw. */
  snapshot(pixelRatio: number): HTMLCanvasElement | undefined {
    const frame = this.#frameNow();
    return frame && this.#renderer.snapshot(frame, pixelRatio);
  }

  /** Draws without waiting for the next frame. */
  drawNow(): void {
    const frame = this.#frameNow();
    if (this.#canvas && frame) this.#renderer.draw(this.#canvas, frame);
  }

  #listen(surface: HTMLElement): void {
    const handlers: SurfaceHandlers = {
      targets: () => this.marks,
      active: () => this.#active,
      camera: () => this.camera,
      maxZoom: () => this.#view.maxZoom,
      onGo: (target, duration) => {
        this.#isVisitorMove = true;
        this.#view.go(target, duration);
      },
      onFrame: (box) => this.#view.frame(box),
      onStop: () => this.#view.stop() && this.#update(),
      onReset: () => this.fit(),
      onHint: this.#options.onHint,
      onOpen: this.#options.onOpen,
      onActivate: (mark) => this.#point(mark, -1),
      onHover: (mark) => this.#point(this.#active, mark),
      onOverlay: (overlay) => {
        this.#overlay = overlay;
        this.#requestFrame();
      },
    };
    this.#input = new InputLoader(surface, handlers, this.#options.onVisitor);
  }

  #point(active: number, hovered: number): void {
    if (active === this.#active && hovered === this.#hovered) return;
    this.#active = Math.min(active, this.marks.length - 1);
    this.#hovered = hovered;
    this.#nameMarks();
    this.#hold();
    this.#requestFrame();
    this.#host.requestUpdate();
  }

  /** Works the marks out again; the host hears of it once the map rests. */
  #update(): void {
    if (!this.#content || this.camera.width === 0) return;
    this.marks = marksIn(this.#content.layers, this.camera);
    this.#hovered = -1;
    this.#active = this.#anchor ? nearestMark(this.marks, this.camera, this.#anchor) : -1;
    this.#isResting = false;
    this.#requestFrame();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#settle(), REST_MS);
  }

  #nameMarks(): void {
    this.restingMarks = this.marks;
    this.restingActive = this.#active;
  }

  /** Remembers where the mark that the keyboard is on lies. */
  #hold(): void {
    const mark = this.marks[this.#active];
    this.#anchor = mark && toWorld(this.camera, mark.x, mark.y);
  }

  #settle(): void {
    // A page that draws slowly is still on its way: the last frame comes back here.
    if (this.#view.isMoving) return;
    this.#isResting = true;
    this.#nameMarks();
    this.#requestFrame();
    this.#hold();
    if (this.#isVisitorMove) {
      this.shownCount = this.marks.length;
      this.#options.onRest();
    }
    this.#isVisitorMove = false;
    this.#host.requestUpdate();
  }

  #measure(): void {
    this.#view.resize(this.#surface?.clientWidth ?? 0, this.#surface?.clientHeight ?? 0);
  }

  /** Listens for the next change of the pixel ratio: a media query says no more than that one is past. */
  readonly #onResolution = (): void => {
    this.#resolution?.removeEventListener('change', this.#onResolution);
    this.#resolution = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    this.#resolution.addEventListener('change', this.#onResolution);
    this.#requestFrame();
  };

  #requestFrame(): void {
    this.#frame ||= requestAnimationFrame((now) => this.#tick(now));
  }

  #tick(now: number): void {
    this.#frame = 0;
    if (this.#view.advance(now)) this.#update();
    this.drawNow();
  }

  #frameNow(): Frame | undefined {
    if (!this.#content || !this.#look || this.camera.width === 0) return undefined;
    return {
      ...this.#look,
      content: this.#content,
      camera: this.camera,
      marks: this.marks,
      active: this.pointed,
      overlay: this.#overlay,
      isMoving: !this.#isResting,
    };
  }
}
