/** The picture kept of what lies under the marks: what it shows, where it goes, and when another is needed. */
import { type Camera, eastOf, scaleOf } from './camera.js';

/** How much wider and higher than the view it is, so that moving a little needs no other. */
const ROOM = 1.5;
/** How much it is enlarged or reduced at most while the view zooms. */
const STRETCH = 1.5;
/** Pixels that it has at most: four bytes each. */
const MOST_PIXELS = 8e6;

/** What a picture shows. */
export interface Backdrop {
  readonly camera: Camera;
  /** Its pixels in a CSS pixel. */
  readonly pixelRatio: number;
}

/** A rectangle on the canvas, in its pixels. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the picture for a view shows: the view with room around it, as much as its memory allows. */
export function backdropFor(camera: Camera, pixelRatio: number): Backdrop {
  const pixels = camera.width * camera.height * pixelRatio ** 2;
  const room = Math.min(ROOM, Math.max(Math.sqrt(MOST_PIXELS / pixels), 1));
  // An even number more, so that pixels of one fall on pixels of the other.
  const widened = (size: number): number => size + 2 * Math.ceil((size * (room - 1)) / 2);
  return { camera: { ...camera, width: widened(camera.width), height: widened(camera.height) }, pixelRatio };
}

/** Where a picture goes under a view. */
export function placeUnder(camera: Camera, { camera: own, pixelRatio }: Backdrop): Placement {
  const scale = scaleOf(camera);
  const stretch = scale / scaleOf(own);
  const centre = (away: number, size: number): number => away * scale + size / 2;
  const width = own.width * stretch;
  const height = own.height * stretch;
  // Whole pixels unless it is stretched, or lines would look soft.
  const snap = (pixels: number): number => (stretch === 1 ? Math.round(pixels) : pixels);
  return {
    x: snap((centre(eastOf(camera, own.x), camera.width) - width / 2) * pixelRatio),
    y: snap((centre(own.y - camera.y, camera.height) - height / 2) * pixelRatio),
    width: snap(width * pixelRatio),
    height: snap(height * pixelRatio),
  };
}

/** Whether a picture can still stand under a view: sharp when the view rests, near enough while it moves. */
export function serves(backdrop: Backdrop, camera: Camera, pixelRatio: number, isMoving: boolean): boolean {
  if (backdrop.pixelRatio !== pixelRatio) return false;
  const stretch = scaleOf(camera) / scaleOf(backdrop.camera);
  if (isMoving ? Math.max(stretch, 1 / stretch) > STRETCH : stretch !== 1) return false;
  const { x, y, width, height } = placeUnder(camera, backdrop);
  const [right, bottom] = [camera.width * pixelRatio, camera.height * pixelRatio];
  return x <= 0 && y <= 0 && x + width >= Math.floor(right) && y + height >= Math.floor(bottom);
}
