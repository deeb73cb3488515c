/** Draws the map's layers on a canvas: what lies under the marks, then the marks. Colours are handed in. */
import { attempt } from './attempt.js';
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
    drawLayer(context, layer, () => layer.drawUnder?.(context, scene));
  }
  inWorld(context, scene);
  const hasOwnLines = layers.some((layer) => layer.hasOwnLines);
  if (paths && !hasOwnLines) drawLines(context, paths, scene);
  for (const layer of layers) {
    inPixels(context, scene);
    drawLayer(context, layer, () => layer.drawOver?.(context, { ...scene, hasOwnLines }));
  }
}

/** One that throws leaves nothing of its colours and clips to the next. */
function drawLayer(context: CanvasRenderingContext2D, layer: object, draw: () => void): void {
  context.save();
  attempt(layer, draw);
  context.restore();
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

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y, radius }: Mark,
  away: number,
  width: number,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius + away, 0, TURN);
  context.stroke();
}

/**
 * Draws the marks, the heaviest last, then the one that has the keyboard or the pointer, in a ring; what is open beside the
 * map is in two.
 */
export function drawMarks(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  active: Mark | undefined,
  scene: LayerScene,
): void {
  inPixels(context, scene);
  const draw = (mark: Mark): void => drawLayer(context, mark.layer, () => mark.layer.drawMark(context, mark, scene));
  for (const mark of marks.toReversed()) if (mark !== active) draw(mark);
  const { surface, accent, text } = scene.colours;
  for (const mark of marks)
    if (attempt(mark.layer, () => mark.layer.isSelected?.(mark))) {
      drawRing(context, mark, 5, 10, surface);
      for (const away of [3, 8]) drawRing(context, mark, away, 2.5, accent);
    }
  if (!active) return;
  draw(active);
  drawRing(context, active, 4.5, 3, text);
}
