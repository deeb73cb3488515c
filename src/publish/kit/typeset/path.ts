/**
 * An outline: what SVG writes `d`, with absolute coordinates, y downwards. Flat, since a picture has some ten thousand
 * numbers.
 */
export interface Path {
  /** One letter a step: `M`, `L`, `Q`, `C` or `Z`. */
  readonly steps: string;
  /** Coordinates of all the steps, each as many as {@link coordinatesOf} tells. */
  readonly values: readonly number[];
}

const COORDINATES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** Coordinates that a step takes. */
export function coordinatesOf(step: string): number {
  return COORDINATES[step] ?? 0;
}

/** Scales a path, then moves it. */
export function placed({ steps, values }: Path, x: number, y: number, scale = 1): Path {
  const moved = new Array<number>(values.length);
  for (let index = 0; index < values.length; index += 2) {
    moved[index] = values[index]! * scale + x;
    moved[index + 1] = values[index + 1]! * scale + y;
  }
  return { steps, values: moved };
}

/** Several paths as one. */
export function joined(paths: readonly Path[]): Path {
  const joinedValues = new Array<number>(paths.reduce((sum, { values }) => sum + values.length, 0));
  let next = 0;
  for (const { values } of paths) for (const value of values) joinedValues[next++] = value;
  return { steps: paths.map(({ steps }) => steps).join(''), values: joinedValues };
}

/** Part of a radius at which a cubic curve draws a quarter of a circle. */
const ROUND = 0.5523;

/** A circle. */
export function circle(x: number, y: number, r: number): Path {
  const k = r * ROUND;
  return {
    steps: 'MCCCCZ',
    values: [
      ...[x + r, y],
      ...[x + r, y + k, x + k, y + r, x, y + r],
      ...[x - k, y + r, x - r, y + k, x - r, y],
      ...[x - r, y - k, x - k, y - r, x, y - r],
      ...[x + k, y - r, x + r, y - k, x + r, y],
    ],
  };
}

/** A rectangle. @param r Radius of its corners. */
export function rectangle(x: number, y: number, width: number, height: number, r = 0): Path {
  const [right, bottom, k] = [x + width, y + height, r * (1 - ROUND)];
  if (r === 0) return { steps: 'MLLLZ', values: [x, y, right, y, right, bottom, x, bottom] };
  return {
    steps: 'MLCLCLCLCZ',
    values: [
      ...[x + r, y, right - r, y],
      ...[right - k, y, right, y + k, right, y + r, right, bottom - r],
      ...[right, bottom - k, right - k, bottom, right - r, bottom, x + r, bottom],
      ...[x + k, bottom, x, bottom - k, x, bottom - r, x, y + r],
      ...[x, y + k, x + k, y, x + r, y],
    ],
  };
}

/** A line through points. */
export function polyline(...points: readonly (readonly [number, number])[]): Path {
  return { steps: 'M'.padEnd(points.length, 'L'), values: points.flat() };
}
