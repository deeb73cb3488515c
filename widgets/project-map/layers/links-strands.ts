/** Links as paths to stroke: by width, and fading towards their ends. */
import type { Projection } from '../engine/projection.js';
import { greatCircle, type Position, splitAtAntimeridian } from './great-circle.js';
import type { Link } from './links-totals.js';

/** Width of a link, in pixels, from a number of projects up; the legend shows the same. */
export const WIDTHS: readonly (readonly [projects: number, pixels: number])[] = [
  [1, 1],
  [3, 2],
  [10, 3.5],
  [30, 5],
];

/** From its ends to its middle a link is less and less transparent: the share of its length from either end, and how much. */
const FADE: readonly (readonly [until: number, alpha: number])[] = [
  [0.06, 0.25],
  [0.14, 0.45],
  [0.25, 0.65],
  [0.5, 0.85],
];
/** What is stroked at once: one width, one transparency. */
export interface Strand {
  readonly pixels: number;
  readonly alpha: number;
  readonly path: Path2D;
}

/** The width that shows a number of projects, as its place among the widths. */
export function widthOf(projects: number): number {
  return WIDTHS.findLastIndex(([least]) => projects >= least);
}

/** The links gathered by width and transparency: a few long paths instead of hundreds of short ones. */
export function strandsOf(links: readonly Link[], projection: Projection): readonly Strand[] {
  const strands = WIDTHS.map(([, pixels]) => FADE.map(([, alpha]) => ({ pixels, alpha, path: new Path2D() })));
  for (const { from, to, projects } of links) {
    const ofWidth = strands[widthOf(projects)]!;
    for (const { fade, way } of fadedParts(greatCircle(from, to)))
      for (const part of splitAtAntimeridian(way)) {
        const { path } = ofWidth[fade]!;
        part.forEach(([lon, lat], i) => {
          const [x, y] = projection.project(lon, lat);
          if (i === 0) path.moveTo(x, y);
          else path.lineTo(x, y);
        });
      }
  }
  return strands.flat();
}

/** A way cut where its transparency changes: near each end in parts, its middle in one. */
export function fadedParts(
  way: readonly Position[],
): readonly { readonly fade: number; readonly way: readonly Position[] }[] {
  const last = way.length - 1;
  const fadeAt = (i: number): number => {
    const middle = (i + 0.5) / last;
    return FADE.findIndex(([until]) => Math.min(middle, 1 - middle) <= until);
  };
  const parts: { fade: number; way: Position[] }[] = [];
  for (let i = 0; i < last; i++) {
    const fade = fadeAt(i);
    const part = parts.at(-1);
    if (part?.fade === fade) part.way.push(way[i + 1]!);
    else parts.push({ fade, way: [way[i]!, way[i + 1]!] });
  }
  return parts;
}
