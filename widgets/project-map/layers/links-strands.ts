/** Links as paths to stroke: by width, and fading towards their ends. */
import type { Projection } from '../engine/projection.js';
import { greatCircle, type Position, splitAtAntimeridian } from './great-circle.js';
import type { Link } from './links-totals.js';

/** Widths of links, in pixels. */
const WIDTHS = [0.75, 1.25, 2, 3] as const;

/** Links that may have each width or a greater one: wide lines hide the others, and take long to draw. */
const MOST_OF_WIDTH = [Infinity, 60, 15, 4] as const;

/** Round numbers of projects from which a link can be wider. */
const ROUND_NUMBERS = [0, 1, 2, 3, 4].flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power));

/** A link is less and less transparent from Essonne, where all of them meet, to three quarters of its way, in so many steps. */
const FADE_STEPS = 8;
const FADED_SHARE = 0.75;
const LEAST_ALPHA = 0.22;
/** From there the accent has a contrast of 3 to 1 with land, sea and partner countries, light or dark. */
const GREATEST_ALPHA = 0.85;
const alphaOf = (step: number): number => LEAST_ALPHA + ((GREATEST_ALPHA - LEAST_ALPHA) * step) / (FADE_STEPS - 1);

/** What is stroked at once: one width, one transparency. */
export interface Strand {
  readonly pixels: number;
  readonly alpha: number;
  /** Whether it is the part nearest to the partner places. */
  readonly isLast: boolean;
  readonly path: Path2D;
}

/**
 * The number of projects from which a link has each width, the thinnest first: for each the least round number that few
 * enough links reach. As many as are of use.
 */
export function widthLimits(links: readonly Pick<Link, 'projects'>[]): readonly number[] {
  const limits: number[] = [];
  for (const most of MOST_OF_WIDTH) {
    const limit = ROUND_NUMBERS.find((number) => number > (limits.at(-1) ?? 0) && reaching(links, number) <= most);
    if (limit === undefined || reaching(links, limit) === 0) break;
    limits.push(limit);
  }
  return limits;
}

const reaching = (links: readonly Pick<Link, 'projects'>[], number: number): number =>
  links.filter(({ projects }) => projects >= number).length;

/** The links gathered by width and transparency: a few long paths instead of hundreds of short ones. */
export function strandsOf(links: readonly Link[], projection: Projection): readonly Strand[] {
  const limits = widthLimits(links);
  const strands = limits
    .map((_, width) => WIDTHS[width]!)
    .map((pixels) =>
      [...new Uint8Array(FADE_STEPS)].map((_, step) => ({
        pixels,
        alpha: alphaOf(step),
        isLast: step === FADE_STEPS - 1,
        path: new Path2D(),
      })),
    );
  for (const { from, to, projects } of links) {
    const ofWidth = strands[limits.findLastIndex((least) => projects >= least)]!;
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

/** A way cut where its transparency changes: its first three quarters in parts, the last one whole. */
export function fadedParts(
  way: readonly Position[],
): readonly { readonly fade: number; readonly way: readonly Position[] }[] {
  const last = way.length - 1;
  const fadeAt = (i: number): number => {
    const middle = (i + 0.5) / last;
    return Math.min(Math.floor((middle / FADED_SHARE) * FADE_STEPS), FADE_STEPS - 1);
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
