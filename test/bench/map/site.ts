/** The open data of n projects, written by the project's own publisher, and the same points for the peers. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PublishedSite, publishOnce } from '../publish-once.js';
import { pointProjects, pointsGeoJson } from './points.js';

const SEED = 91;
const POINTS = 'points.geojson';

/** A published site of n projects. */
export interface PublishedPoints extends PublishedSite {
  /** The same points as GeoJSON. */
  readonly geojson: string;
}

/** Publishes n projects, unless this publisher has already. */
export function publishPoints(count: number): PublishedPoints {
  const made = publishOnce(`${count}-${SEED}`, [fileURLToPath(new URL('points.ts', import.meta.url))], (folder) => {
    const projects = pointProjects(count, SEED);
    const input = join(folder, 'input');
    mkdirSync(input);
    writeFileSync(join(input, 'projects.json'), JSON.stringify({ items: projects }));
    writeFileSync(join(folder, POINTS), pointsGeoJson(projects));
  });
  return { ...made, geojson: join(made.folder, POINTS) };
}
