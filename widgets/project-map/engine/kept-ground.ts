/** Draws the ground from a picture that is kept of it; loaded when the view first moves. */
import { type Backdrop, backdropFor, placeUnder, serves } from './backdrop.js';
import type { Frame } from './renderer.js';

/** The picture of one map. */
export class KeptGround {
  readonly #canvas = document.createElement('canvas');
  /** Draws the ground of a view on a canvas, made as large as the view. */
  readonly #paint: (canvas: HTMLCanvasElement, view: Backdrop, frame: Frame) => void;
  #backdrop: Backdrop | undefined;

  constructor(paint: (canvas: HTMLCanvasElement, view: Backdrop, frame: Frame) => void) {
    this.#paint = paint;
  }

  /** Whether there is a picture: while the view moves it may be stretched. */
  get isUsed(): boolean {
    return this.#backdrop !== undefined;
  }

  /** Has another picture made next time. */
  invalidate(): void {
    this.#backdrop = undefined;
  }

  /** Gives the memory of the picture back. */
  release(): void {
    this.invalidate();
    this.#canvas.width = this.#canvas.height = 0;
  }

  /** Draws the ground, from a new picture when the one that is kept serves no more. */
  draw(context: CanvasRenderingContext2D, frame: Frame, pixelRatio: number): void {
    const { camera, isMoving } = frame;
    if (!this.#backdrop || !serves(this.#backdrop, camera, pixelRatio, isMoving)) {
      this.#backdrop = backdropFor(camera, pixelRatio);
      this.#paint(this.#canvas, this.#backdrop, frame);
    }
    const { x, y, width, height } = placeUnder(camera, this.#backdrop);
    context.resetTransform();
    context.drawImage(this.#canvas, x, y, width, height);
  }
}
