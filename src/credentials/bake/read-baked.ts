import { isJws } from './jws-form.js';
import { isPng, unbakePng } from './png.js';
import { unbakeSvg } from './svg.js';

/** Largest file that is looked into, bytes: a badge has some tens of kilobytes. */
const MAX_BYTES = 2_000_000;

/** The signed badge of a file, or why there is none. */
export type BakedReading = { readonly jws: string } | { readonly problem: 'too-large' | 'no-badge' };

/** Finds the signed badge of any file that someone brings: a baked PNG or SVG, or the JWS itself. Never throws. */
export function readBaked(bytes: Uint8Array): BakedReading {
  if (bytes.length > MAX_BYTES) return { problem: 'too-large' };
  if (isPng(bytes)) return reading(unbakePng(bytes));
  const text = new TextDecoder().decode(bytes).trim();
  return reading(isJws(text) ? text : unbakeSvg(text));
}

const reading = (jws: string | undefined): BakedReading => (jws === undefined ? { problem: 'no-badge' } : { jws });
