/** Draws clusters, with the shares of their themes, and places, with the pictogram of theirs. */
import { THEME_ICON_SIZE, themeIcon } from '../theme-icons.js';
import type { ClusterMark } from './cluster-marks.js';
import type { Target } from './hit-test.js';
import type { LayerScene } from './layer.js';

const TURN = 2 * Math.PI;
const RING_WIDTH = 5;
const ICON_PIXELS = 15;
const icons = new Map<string, Path2D>();

/** Draws a cluster or a place. @param themes Codes of the themes, in the order of the mark's counts. */
export function drawClusterMark(
  context: CanvasRenderingContext2D,
  mark: ClusterMark,
  scene: LayerScene,
  themes: readonly string[],
): void {
  if (mark.count === 1) drawPlace(context, scene, themes, mark);
  else drawCluster(context, scene, themes, mark);
}

function circle(context: CanvasRenderingContext2D, { x, y }: Target, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, TURN);
}

/** A disc of its theme's colour; hollow with a dashed edge when the place is only known to the region or the country. */
function drawPlace(
  context: CanvasRenderingContext2D,
  { colours }: LayerScene,
  themes: readonly string[],
  mark: ClusterMark,
): void {
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

function drawIcon(context: CanvasRenderingContext2D, theme: string, { x, y }: Target, colour: string): void {
  const zoom = ICON_PIXELS / THEME_ICON_SIZE;
  let icon = icons.get(theme);
  if (!icon) icons.set(theme, (icon = new Path2D(themeIcon(theme))));
  context.save();
  context.translate(x - ICON_PIXELS / 2, y - ICON_PIXELS / 2);
  context.scale(zoom, zoom);
  context.fillStyle = colour;
  context.fill(icon);
  context.restore();
}

/** A disc with the number of projects, ringed with its themes' shares. */
function drawCluster(
  context: CanvasRenderingContext2D,
  { colours, fontFamily }: LayerScene,
  themes: readonly string[],
  mark: ClusterMark,
): void {
  circle(context, mark, mark.radius + 1.5);
  context.fillStyle = colours.surface;
  context.fill();
  const total = mark.themes.reduce((sum, count) => sum + count, 0) || 1;
  const radius = mark.radius - RING_WIDTH / 2;
  const gap = mark.themes.filter((count) => count > 0).length > 1 ? 1.5 / radius : 0;
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
  context.fillStyle = colours.text;
  context.font = `600 ${mark.radius > 20 ? 14 : 13}px ${fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(mark.count), mark.x, mark.y + 0.5);
}
