/** Draws the map on a canvas. Colours are handed in: nothing here knows the page's theme. */
import type { BasemapPaths } from '../basemap/basemap-paths.js';
import { scaleOf, toScreen, type Camera } from './camera.js';
import type { Mark } from './marks.js';
import { THEME_ICON_SIZE, themeIcon } from '../theme-icons.js';

/** CSS colours of the map. */
export interface MapColours {
  /** Around the world. */
  readonly outside: string;
  readonly sea: string;
  readonly land: string;
  readonly line: string;
  /** Land of the countries that the results are about. */
  readonly partner: string;
  readonly surface: string;
  readonly text: string;
  readonly onTheme: string;
  /** A theme's own colour, by code. */
  readonly theme: (code: string) => string;
}

/** All that a frame shows. */
export interface Scene {
  /** The basemap; absent until it has come. */
  readonly paths: BasemapPaths | undefined;
  readonly camera: Camera;
  readonly colours: MapColours;
  /** ISO 3166-1 alpha-2 codes of the countries to show a little stronger. */
  readonly partners: Iterable<string>;
  readonly marks: readonly Mark[];
  /** Codes of the themes, in the order of the marks' counts. */
  readonly themes: readonly string[];
  /** The mark that has the keyboard or the pointer, if any. */
  readonly active: Mark | undefined;
  readonly fontFamily: string;
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number;
}

const TURN = 2 * Math.PI;
const RING_WIDTH = 5;
const ICON_PIXELS = 15;

/** Draws one frame over whatever the canvas held. */
export function drawMap(context: CanvasRenderingContext2D, scene: Scene): void {
  const { camera, pixelRatio, colours } = scene;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.fillStyle = scene.paths ? colours.outside : colours.sea;
  context.fillRect(0, 0, camera.width, camera.height);
  if (scene.paths) drawBasemap(context, scene, scene.paths);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  for (const mark of scene.marks.toReversed()) if (mark !== scene.active) drawMark(context, scene, mark);
  if (scene.active) drawMark(context, scene, scene.active);
}

function drawBasemap(context: CanvasRenderingContext2D, scene: Scene, paths: BasemapPaths): void {
  const { camera, colours, partners, pixelRatio } = scene;
  const scale = scaleOf(camera);
  const [originX, originY] = toScreen(camera, [0, 0]);
  const pixels = (count: number): number => count / scale;
  context.setTransform(scale * pixelRatio, 0, 0, scale * pixelRatio, originX * pixelRatio, originY * pixelRatio);
  context.lineJoin = 'round';

  context.fillStyle = colours.sea;
  context.fill(paths.globe);
  context.fillStyle = colours.land;
  context.fill(paths.land, 'evenodd');
  context.fillStyle = colours.partner;
  for (const code of partners) context.fill(paths.country(code), 'evenodd');

  context.strokeStyle = colours.line;
  context.lineWidth = pixels(0.5);
  context.stroke(paths.lines.coasts);
  context.lineWidth = pixels(0.8);
  context.stroke(paths.lines.borders);
  context.setLineDash([pixels(3), pixels(3)]);
  context.stroke(paths.lines.disputed);
  context.setLineDash([]);

  context.fillStyle = colours.line;
  context.beginPath();
  for (const [x, y] of paths.dots) {
    context.moveTo(x, y);
    context.arc(x, y, pixels(1.2), 0, TURN);
  }
  context.fill();
}

function drawMark(context: CanvasRenderingContext2D, scene: Scene, mark: Mark): void {
  if (mark.count === 1) drawPlace(context, scene, mark);
  else drawCluster(context, scene, mark);
  if (mark !== scene.active) return;
  context.strokeStyle = scene.colours.text;
  context.lineWidth = 3;
  circle(context, mark, mark.radius + 4.5);
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, { x, y }: Mark, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, TURN);
}

/** A disc of its theme's colour; hollow with a dashed edge when the place is only known to the region or the country. */
function drawPlace(context: CanvasRenderingContext2D, { colours, themes }: Scene, mark: Mark): void {
  const theme = themes[mark.themes.findIndex((count) => count > 0)] ?? 'other';
  const colour = colours.theme(theme);
  circle(context, mark, mark.radius);
  context.fillStyle = mark.isVague ? colours.surface : colour;
  context.fill();
  context.strokeStyle = mark.isVague ? colour : colours.surface;
  context.lineWidth = 2;
  context.setLineDash(mark.isVague ? [3, 2.5] : []);
  context.stroke();
  context.setLineDash([]);
  drawIcon(context, theme, mark, mark.isVague ? colour : colours.onTheme);
}

function drawIcon(context: CanvasRenderingContext2D, theme: string, { x, y }: Mark, colour: string): void {
  const zoom = ICON_PIXELS / THEME_ICON_SIZE;
  context.save();
  context.translate(x - ICON_PIXELS / 2, y - ICON_PIXELS / 2);
  context.scale(zoom, zoom);
  context.fillStyle = colour;
  context.fill(new Path2D(themeIcon(theme)));
  context.restore();
}

/** A disc with the number of projects, ringed with its themes' shares. */
function drawCluster(context: CanvasRenderingContext2D, { colours, themes, fontFamily }: Scene, mark: Mark): void {
  circle(context, mark, mark.radius + 1.5);
  context.fillStyle = colours.surface;
  context.fill();
  drawShares(context, colours, themes, mark);
  context.fillStyle = colours.text;
  context.font = `600 ${mark.radius > 20 ? 14 : 13}px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(mark.count), mark.x, mark.y + 0.5);
}

function drawShares(
  context: CanvasRenderingContext2D,
  colours: MapColours,
  themes: readonly string[],
  mark: Mark,
): void {
  const total = mark.themes.reduce((sum, count) => sum + count, 0) || 1;
  const radius = mark.radius - RING_WIDTH / 2;
  const segments = mark.themes.filter((count) => count > 0).length;
  const gap = segments > 1 ? 1.5 / radius : 0;
  context.lineWidth = RING_WIDTH;
  let angle = -TURN / 4;
  mark.themes.forEach((count, theme) => {
    if (count === 0) return;
    const end = angle + (count / total) * TURN;
    context.strokeStyle = colours.theme(themes[theme] ?? 'other');
    context.beginPath();
    context.arc(mark.x, mark.y, radius, angle + gap / 2, Math.max(end - gap / 2, angle + gap / 2 + 0.02));
    context.stroke();
    angle = end;
  });
}
