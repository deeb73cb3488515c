/** Draws the map's layers on a canvas: what lies under the marks, then the marks. Colours are handed in. */
import type { BasemapPaths } from '../basemap/basemap-paths.js';
import { type Camera, scaleOf, toScreen, visibleBox } from './camera.js';
import type { LayerScene, Mark } from './layer.js';
import type { MapContent } from './map-content.js';

const TURN = 2 * Math.PI;

/** Has the context draw in CSS pixels. */
function inPixels(context: CanvasRenderingContext2D, { pixelRatio }: LayerScene): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
}

/** Has the context draw in world units. */
function inWorld(context: CanvasRenderingContext2D, { camera, pixelRatio }: LayerScene): void {
  const scale = scaleOf(camera) * pixelRatio;
  const [x, y] = toScreen(camera, [0, 0]);
  context.setTransform(scale, 0, 0, scale, x * pixelRatio, y * pixelRatio);
}

/** Draws all that lies under the marks over whatever the canvas held. */
export function drawGround(context: CanvasRenderingContext2D, content: MapContent, scene: LayerScene): void {
  const { camera, paths, colours } = scene;
  inPixels(context, scene);
  // Where the world repeats there is nothing around it but a seam.
  context.fillStyle = paths && !camera.wraps ? colours.outside : colours.sea;
  context.fillRect(0, 0, camera.width, camera.height);
  for (const copy of copiesIn(camera)) drawWorld(context, content, { ...scene, camera: copy });
}

/** The view as each copy of the world that it shows has it: itself alone where the world does not repeat. */
export function copiesIn(camera: Camera): readonly Camera[] {
  if (!camera.wraps) return [camera];
  const { left, right } = visibleBox(camera);
  const copies: Camera[] = [];
  for (let turn = Math.floor(left); turn < right; turn++) copies.push({ ...camera, x: camera.x - turn, wraps: false });
  return copies;
}

function drawWorld(context: CanvasRenderingContext2D, { layers, partners }: MapContent, scene: LayerScene): void {
  const { paths } = scene;
  inWorld(context, scene);
  context.lineJoin = 'round';
  if (paths) drawLand(context, paths, partners, scene);
  for (const layer of layers) {
    inWorld(context, scene);
    layer.drawUnder?.(context, scene);
  }
  inWorld(context, scene);
  const hasOwnLines = layers.some((layer) => layer.hasOwnLines);
  if (paths && !hasOwnLines) drawLines(context, paths, scene);
  for (const layer of layers) {
    inPixels(context, scene);
    layer.drawOver?.(context, { ...scene, hasOwnLines });
  }
}

function drawLand(
  context: CanvasRenderingContext2D,
  paths: BasemapPaths,
  partners: Iterable<string>,
  { colours }: LayerScene,
): void {
  context.fillStyle = colours.sea;
  context.fill(paths.globe);
  context.fillStyle = colours.land;
  context.fill(paths.land, 'evenodd');
  context.fillStyle = colours.partner;
  for (const code of partners) context.fill(paths.country(code), 'evenodd');
}

function drawLines(context: CanvasRenderingContext2D, paths: BasemapPaths, { camera, colours }: LayerScene): void {
  const pixel = 1 / scaleOf(camera);
  context.strokeStyle = colours.line;
  context.lineWidth = 0.5 * pixel;
  context.stroke(paths.lines.coasts);
  context.lineWidth = 0.8 * pixel;
  context.stroke(paths.lines.borders);
  context.setLineDash([3 * pixel, 3 * pixel]);
  context.stroke(paths.lines.disputed);
  context.setLineDash([]);
  context.fillStyle = colours.line;
  context.beginPath();
  for (const [x, y] of paths.dots) {
    context.moveTo(x, y);
    context.arc(x, y, 1.2 * pixel, 0, TURN);
  }
  context.fill();
}

/** Draws the marks, the heaviest last, then the one that has the keyboard or the pointer, in a ring. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  active: Mark | undefined,
  scene: LayerScene,
): void {
  inPixels(context, scene);
  for (const mark of marks.toReversed()) if (mark !== active) mark.layer.drawMark(context, mark, scene);
  if (!active) return;
  active.layer.drawMark(context, active, scene);
  context.strokeStyle = scene.colours.text;
  context.lineWidth = 3;
  context.beginPath();
  context.arc(active.x, active.y, active.radius + 4.5, 0, TURN);
  context.stroke();
}
