/** Draws frames: the ground from a picture that is kept, the marks over it. */
import { BasemapChoice } from '../basemap/basemap-choice.js';
import { type Backdrop, backdropFor, placeUnder, serves } from './backdrop.js';
import type { Camera } from './camera.js';
import { drawGround, drawMarks } from './drawing.js';
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
  readonly #ground = document.createElement('canvas');
  #backdrop: Backdrop | undefined;

  /** @param onBasemap Called when a basemap has come that a frame lacked. */
  constructor(onBasemap: () => void) {
    this.#basemap = new BasemapChoice(() => {
      this.invalidate();
      onBasemap();
    });
  }

  /** Has the ground drawn again in the next frame. */
  invalidate(): void {
    this.#backdrop = undefined;
  }

  /** Gives the memory of the pictures back. */
  release(): void {
    this.invalidate();
    this.#ground.width = this.#ground.height = 0;
  }

  /** Draws a frame. */
  draw(canvas: HTMLCanvasElement, frame: Frame): void {
    const pixelRatio = window.devicePixelRatio || 1;
    const { camera, isMoving, marks, active, overlay, colours } = frame;
    const context = resized(canvas, camera, pixelRatio);
    if (!context) return;
    if (!this.#backdrop || !serves(this.#backdrop, camera, pixelRatio, isMoving)) {
      const backdrop = backdropFor(camera, pixelRatio);
      const ground = resized(this.#ground, backdrop.camera, pixelRatio);
      if (!ground) return;
      const around = marksIn(frame.content.layers, backdrop.camera);
      drawGround(ground, frame.content, this.#sceneOf(frame, backdrop, around));
      this.#backdrop = backdrop;
    }
    const { x, y, width, height } = placeUnder(camera, this.#backdrop);
    context.resetTransform();
    context.drawImage(this.#ground, x, y, width, height);
    drawMarks(context, marks, active, this.#sceneOf(frame, { camera, pixelRatio }, marks));
    overlay?.(context, colours);
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

/** The context of a canvas of the size of a view. */
function resized(canvas: HTMLCanvasElement, camera: Camera, pixelRatio: number): CanvasRenderingContext2D | null {
  const width = Math.round(camera.width * pixelRatio);
  const height = Math.round(camera.height * pixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return canvas.getContext('2d', { alpha: false });
}
