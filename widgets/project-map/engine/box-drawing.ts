import type { DrawnBox } from './gestures.js';
import type { Overlay } from './renderer.js';

/** The rectangle that the visitor draws around what to zoom to. */
export function boxOverlay([[left, top], [right, bottom]]: DrawnBox): Overlay {
  return (context, { text, surface }) => {
    const sides = [left, top, right - left, bottom - top] as const;
    context.fillStyle = text;
    context.globalAlpha = 0.12;
    context.fillRect(...sides);
    context.globalAlpha = 1;
    context.lineWidth = 4;
    context.strokeStyle = surface;
    context.strokeRect(...sides);
    context.lineWidth = 2;
    context.strokeStyle = text;
    context.strokeRect(...sides);
  };
}
