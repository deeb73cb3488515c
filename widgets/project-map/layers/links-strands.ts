/** Links as paths to stroke: by width, and fading towards their ends. */
import type { Projection } from '../engine/projection.js';
import { greatCircle, type Position, splitAtAntimeridian } from './great-circle.js';
import type { Link } from './links-totals.js';

/** Width of a link, in pixels, from a number of projects up; the legend shows the same. */
export const WIDTHS: readonly (readonly [projects: number, pixels: number])[] = [
  [1, 1],
  [3, 1.75],
  [10, 3],
  [30, 4.5],
];

/** A link is less and less transparent from its ends to its middle, in so many steps. */
const FADE_STEPS = 8;
const GREATEST_ALPHA = 0.65;
const alphaOf = (step: number): number => GREATEST_ALPHA * ((step + 1) / FADE_STEPS) ** 0.7;

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
  const strands = WIDTHS.map(([, pixels]) =>
    Array.from({ length: FADE_STEPS }, (_, step) => ({ pixels, alpha: alphaOf(step), path: new Path2D() })),
  );
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
  const used = new Set(links.map(({ projects }) => widthOf(projects)));
  return strands.filter((_, width) => used.has(width)).flat();
}

/** A way cut where its transparency changes: near each end in parts, its middle in one. */
export function fadedParts(
  way: readonly Position[],
): readonly { readonly fade: number; readonly way: readonly Position[] }[] {
  const last = way.length - 1;
  const fadeAt = (i: number): number => {
    const middle = (i + 0.5) / last;
    return Math.min(Math.floor(Math.min(middle, 1 - middle) * 2 * FADE_STEPS), FADE_STEPS - 1);
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
