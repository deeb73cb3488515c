/** Marks of partnerships: diamonds that stand beside their place like a flag, where the projects' discs leave room. */
import type { Partnership } from 'essonne-international';
import type { Target } from '../engine/hit-test.js';
import type { LayerScene } from '../engine/layer.js';

const TURN = 2 * Math.PI;
/** How finely the way from a place to its mark is looked at. */
const STAFF_STEPS = 16;

/** How a mark is drawn: full, hollow with a dashed edge, or grey and crossed; plain and hollow when nothing is told. */
export type Standing = 'active' | 'dormant' | 'ended' | 'unknown';

/** The standing of one partnership. */
export function standingOf({ status }: Partnership): Standing {
  return status === 'active' || status === 'dormant' || status === 'ended' ? status : 'unknown';
}

/** The standing that a group shows: the liveliest of its partnerships. */
export function liveliest(partnerships: readonly Partnership[]): Standing {
  const found = new Set(partnerships.map(standingOf));
  return (['active', 'unknown', 'dormant', 'ended'] as const).find((standing) => found.has(standing)) ?? 'unknown';
}

/** What a mark shows. */
export interface DiamondMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
  readonly standing: Standing;
  /** Where the partnership is. */
  readonly foot: Pick<Target, 'x' | 'y'>;
}

/** Draws a mark, and the staff that joins it to its place: from the edge of the disc that stands there, if one does. */
export function drawDiamond(context: CanvasRenderingContext2D, mark: DiamondMark, scene: LayerScene): void {
  const { colours, fontFamily, marks } = scene;
  const { x, y, radius, count, standing } = mark;
  const ink = standing === 'ended' ? colours.theme('other') : colours.text;
  const isFull = standing === 'active';
  drawStaff(context, mark, footAmong(mark, marks), ink, colours.surface);

  diamond(context, mark, radius + 1.5);
  context.fillStyle = colours.surface;
  context.fill();
  diamond(context, mark, radius - (isFull ? 0 : 1));
  if (isFull) {
    context.fillStyle = ink;
    context.fill();
  } else {
    context.strokeStyle = ink;
    context.lineWidth = 2;
    context.setLineDash(standing === 'dormant' ? [4, 2.5] : []);
    context.stroke();
    context.setLineDash([]);
  }
  if (count > 1) {
    context.fillStyle = isFull ? colours.surface : ink;
    context.font = `600 13px ${fontFamily}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(count), x, y + 0.5);
  } else if (standing === 'ended') cross(context, mark);
}

function diamond(context: CanvasRenderingContext2D, { x, y }: DiamondMark, radius: number): void {
  context.beginPath();
  context.moveTo(x, y - radius);
  context.lineTo(x + radius, y);
  context.lineTo(x, y + radius);
  context.lineTo(x - radius, y);
  context.closePath();
}

/** Where a staff begins: at its place, or on the way to its mark as soon as no disc of a project is under it. */
function footAmong({ x, y, foot }: DiamondMark, marks: readonly Target[]): DiamondMark['foot'] {
  for (let step = 0; step < STAFF_STEPS; step++) {
    const share = step / STAFF_STEPS;
    const point = { x: foot.x + (x - foot.x) * share, y: foot.y + (y - foot.y) * share };
    if (!marks.some((other) => !('foot' in other) && Math.hypot(other.x - point.x, other.y - point.y) < other.radius))
      return point;
  }
  return { x, y };
}

function drawStaff(
  context: CanvasRenderingContext2D,
  { x, y }: DiamondMark,
  foot: DiamondMark['foot'],
  ink: string,
  halo: string,
): void {
  for (const [colour, width] of [
    [halo, 4],
    [ink, 1.5],
  ] as const) {
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(foot.x, foot.y);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
    context.beginPath();
    context.arc(foot.x, foot.y, 1 + width / 2, 0, TURN);
    context.fillStyle = colour;
    context.fill();
  }
}

function cross(context: CanvasRenderingContext2D, { x, y, radius }: DiamondMark): void {
  const reach = radius / 2 - 1;
  context.beginPath();
  context.moveTo(x - reach, y - reach);
  context.lineTo(x + reach, y + reach);
  context.moveTo(x + reach, y - reach);
  context.lineTo(x - reach, y + reach);
  context.stroke();
}
