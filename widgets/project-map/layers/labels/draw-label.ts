import type { MapColours } from '../../engine/map-colours.js';

/** How a name is written. */
export interface LabelStyle {
  /** CSS font, of `size` pixels. */
  readonly font: string;
  readonly size: number;
  /** Pixels between letters, where the browser can. */
  readonly spacing: number;
  readonly opacity: number;
}

const widths = new Map<string, number>();

function setStyle(context: CanvasRenderingContext2D, { font, spacing }: LabelStyle): void {
  context.font = font;
  context.letterSpacing = `${spacing}px`;
}

/** Width of a name, in CSS pixels. Names come back at each view: widths are kept. */
export function labelWidth(context: CanvasRenderingContext2D, text: string, style: LabelStyle): number {
  const key = `${style.font} ${style.spacing} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    setStyle(context, style);
    widths.set(key, (width = context.measureText(text).width));
  }
  return width;
}

/** Height of a line of text, for its size. */
export const LINE_HEIGHT = 1.1;

/** Writes lines around their middle, with a halo that parts it from what lies below. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  style: LabelStyle,
  colours: Pick<MapColours, 'land' | 'text'>,
): void {
  setStyle(context, style);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4.5;
  context.strokeStyle = colours.land;
  const lineY = (line: number): number => y + (line - (lines.length - 1) / 2) * style.size * LINE_HEIGHT;
  lines.forEach((text, line) => context.strokeText(text, x, lineY(line)));
  context.fillStyle = colours.text;
  context.globalAlpha = style.opacity;
  lines.forEach((text, line) => context.fillText(text, x, lineY(line)));
  context.globalAlpha = 1;
  context.letterSpacing = '0px';
}
