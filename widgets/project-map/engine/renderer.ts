/** Draws frames: the ground, from a picture kept of it once the view moves, and the marks over it. */
import { BasemapChoice } from '../basemap/basemap-choice.js';
import type { Backdrop } from './backdrop.js';
import type { Camera } from './camera.js';
import { drawGround, drawMarks } from './drawing.js';
import type { KeptGround } from './kept-ground.js';
import type { LayerScene, Mark } from './layer.js';
import type { MapColours } from './map-colours.js';
import type { MapContent } from './map-content.js';
import { marksIn } from './marks.js';

/** Draws over everything else, in CSS pixels. */
export type Overlay = (context: CanvasRenderingContext2D, colours: MapColours) => void;

/** All that a frame shows. */
export interface Frame {
  readonly content: MapContent;
  readonly camera: Camera;
  readonly colours: MapColours;
  readonly fontFamily: string;
  readonly marks: readonly Mark[];
  /** The mark that has the keyboard or the pointer, if any. */
  readonly active: Mark | undefined;
  readonly overlay: Overlay | undefined;
  /** Whether the view is on its way: what lies under the marks need not be sharp. */
  readonly isMoving: boolean;
}

/** Draws on the canvases of one map. */
export class Renderer {
  readonly #basemap: BasemapChoice;
  #ground: KeptGround | undefined;
  #isGroundAsked = false;
  /** What the canvas shows, since the ground last changed. */
  #shown: { readonly canvas: HTMLCanvasElement; readonly frame: Frame; readonly pixelRatio: number } | undefined;

  /** @param onBasemap Called when a basemap has come that a frame lacked. */
  constructor(onBasemap: () => void) {
    this.#basemap = new BasemapChoice(() => {
      this.invalidate();
      onBasemap();
    });
  }

  /** Has the ground drawn again in the next frame. */
  invalidate(): void {
    this.#ground?.invalidate();
    this.#shown = undefined;
  }

  /** Gives the memory of the picture back. */
  release(): void {
    this.invalidate();
    this.#ground?.release();
  }

  /** Draws a frame. */
  draw(canvas: HTMLCanvasElement, frame: Frame): void {
    const pixelRatio = window.devicePixelRatio || 1;
    const { camera, content, marks, active, overlay, colours } = frame;
    const shown = this.#shown?.canvas === canvas && this.#shown.pixelRatio === pixelRatio ? this.#shown : undefined;
    // Without a picture that is stretched while the view moves, coming to rest changes nothing.
    if (shown && !this.#ground?.isUsed && isAlike(shown.frame, frame)) return;
    const context = resized(canvas, camera, pixelRatio);
    if (!context) return;
    const scene = this.#sceneOf(frame, { camera, pixelRatio }, marks);
    // A view that nobody moves is drawn without a picture to move, and so is one whose box has another size.
    if (shown?.frame.camera.width === camera.width) void this.#keepGround();
    if (shown && this.#ground) this.#ground.draw(context, frame, pixelRatio);
    else drawGround(context, content, scene);
    this.#shown = { canvas, frame, pixelRatio };
    drawMarks(context, marks, active, scene);
    overlay?.(context, colours);
  }

  /** Loads what keeps a picture of the ground; without its chunk the ground is drawn in each frame. */
  async #keepGround(): Promise<void> {
    if (this.#isGroundAsked) return;
    this.#isGroundAsked = true;
    const module = await import('./kept-ground.js').catch(() => undefined);
    this.#ground =
      module &&
      new module.KeptGround((canvas, view, frame) => {
        const context = resized(canvas, view.camera, view.pixelRatio);
        const { content } = frame;
        if (context) drawGround(context, content, this.#sceneOf(frame, view, marksIn(content.layers, view.camera)));
      });
  }

  /** The same view on a canvas of its own, without what shows where the visitor is. */
  snapshot(frame: Frame, pixelRatio: number): HTMLCanvasElement | undefined {
    const { camera, content, marks } = frame;
    const canvas = document.createElement('canvas');
    const context = resized(canvas, camera, pixelRatio);
    if (!context) return undefined;
    const scene = this.#sceneOf(frame, { camera, pixelRatio }, marks);
    drawGround(context, content, scene);
    drawMarks(context, marks, undefined, scene);
    return canvas;
  }

  #sceneOf(
    { content, colours, fontFamily }: Frame,
    { camera, pixelRatio }: Backdrop,
    marks: readonly Mark[],
  ): LayerScene {
    const { projection } = content;
    return {
      camera,
      projection,
      paths: this.#basemap.best(projection, camera.zoom),
      colours,
      fontFamily,
      pixelRatio,
      marks,
    };
  }
}

/** Whether two frames show the same, at the same place. */
function isAlike(a: Frame, b: Frame): boolean {
  return a.camera === b.camera && a.marks === b.marks && a.active === b.active && a.overlay === b.overlay;
}

/** The context of a canvas of the size of a view. */
function resized(canvas: HTMLCanvasElement, camera: Camera, pixelRatio: number): CanvasRenderingContext2D | null {
  const width = Math.round(camera.width * pixelRatio);
  const height = Math.round(camera.height * pixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return canvas.getContext('2d', { alpha: false });
}
