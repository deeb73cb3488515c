/** Points for the tests of the engine. */
import { type MapPoints, positionOf } from '../../../../widgets/project-map/engine/map-points.js';

/** Themes of the sample. */
export const THEMES = 3;

/** A repeatable spread of points: every third project has two places. */
export function samplePoints(projects: number): MapPoints {
  let seed = 12345;
  const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const rows: { x: number; y: number; project: number }[] = [];
  for (let project = 0; project < projects; project++)
    for (let place = 0; place < (project % 3 === 0 ? 2 : 1); place++)
      rows.push({ x: 0.45 + random() * 0.2, y: 0.35 + random() * 0.2, project });
  return {
    xs: Uint32Array.from(rows, ({ x }) => positionOf(x)),
    ys: Uint32Array.from(rows, ({ y }) => positionOf(y)),
    projects: Uint32Array.from(rows, ({ project }) => project),
    themes: Uint32Array.from({ length: projects }, (_, project) => (1 << (project % THEMES)) | (project % 5 ? 0 : 1)),
    vague: Uint8Array.from(rows, ({ project }) => Number(project % 10 === 0)),
  };
}

/** Points at given places of the plane, each of its own project unless said, with the first theme. */
export function pointsAt(places: readonly (readonly [x: number, y: number, project: number])[]): MapPoints {
  return {
    xs: Uint32Array.from(places, ([x]) => positionOf(x)),
    ys: Uint32Array.from(places, ([, y]) => positionOf(y)),
    projects: Uint32Array.from(places, ([, , project]) => project),
    themes: new Uint32Array(places.length).fill(1),
    vague: new Uint8Array(places.length),
  };
}
