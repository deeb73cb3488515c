/** One step of a path, with absolute coordinates, y downwards. */
export interface PathStep {
  readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly values: readonly number[];
}

/** An outline: what SVG writes `d`, as values. */
export type Path = readonly PathStep[];

/** Scales a path, then moves it. */
export function placed(path: Path, x: number, y: number, scale = 1): Path {
  return path.map(({ type, values }) => ({
    type,
    values: values.map((value, index) => value * scale + (index % 2 === 0 ? x : y)),
  }));
}

/** Part of a radius at which a cubic curve draws a quarter of a circle. */
const ROUND = 0.5523;

/** A circle. */
export function circle(x: number, y: number, r: number): Path {
  const k = r * ROUND;
  return [
    { type: 'M', values: [x + r, y] },
    { type: 'C', values: [x + r, y + k, x + k, y + r, x, y + r] },
    { type: 'C', values: [x - k, y + r, x - r, y + k, x - r, y] },
    { type: 'C', values: [x - r, y - k, x - k, y - r, x, y - r] },
    { type: 'C', values: [x + k, y - r, x + r, y - k, x + r, y] },
    { type: 'Z', values: [] },
  ];
}

/** A rectangle. @param r Radius of its corners. */
export function rectangle(x: number, y: number, width: number, height: number, r = 0): Path {
  const [right, bottom, k] = [x + width, y + height, r * (1 - ROUND)];
  if (r === 0) return polygon([x, y], [right, y], [right, bottom], [x, bottom]);
  return [
    { type: 'M', values: [x + r, y] },
    { type: 'L', values: [right - r, y] },
    { type: 'C', values: [right - k, y, right, y + k, right, y + r] },
    { type: 'L', values: [right, bottom - r] },
    { type: 'C', values: [right, bottom - k, right - k, bottom, right - r, bottom] },
    { type: 'L', values: [x + r, bottom] },
    { type: 'C', values: [x + k, bottom, x, bottom - k, x, bottom - r] },
    { type: 'L', values: [x, y + r] },
    { type: 'C', values: [x, y + k, x + k, y, x + r, y] },
    { type: 'Z', values: [] },
  ];
}

/** A line through points. */
export function polyline(...[first, ...others]: readonly (readonly [number, number])[]): Path {
  if (first === undefined) return [];
  return [{ type: 'M', values: first }, ...others.map((values): PathStep => ({ type: 'L', values }))];
}

const polygon = (...points: readonly (readonly [number, number])[]): Path => [
  ...polyline(...points),
  { type: 'Z', values: [] },
];
