/** From projects to the points that the map clusters: one for each place that has a position. */
import type { Place, Project } from 'essonne-international';
import type { MapPoints } from '../engine/clusters.js';
import type { Projection } from '../engine/projection.js';

/** Projects laid on the plane. */
export interface PlacedProjects {
  readonly points: MapPoints;
  /** The place of each point. */
  readonly places: readonly Place[];
  /** How many projects have no place with a position. */
  readonly unplacedCount: number;
}

/** Whether a place is only known to its region or its country, so that its position is not where things happen. */
export function isVaguePlace({ precision }: Place): boolean {
  return precision === 'region' || precision === 'country';
}

/** Whether a project has a place to show on the map. */
export function hasPosition({ places = [] }: Project): boolean {
  return places.some(({ lon, lat }) => lon !== undefined && lat !== undefined);
}

/**
 * Lays projects on the plane, in their order.
 * @param themes Codes of the themes in the order of the clusters' counts; any other code counts as the last of them.
 */
export function placeProjects(
  projects: readonly Project[],
  projection: Projection,
  themes: readonly string[],
): PlacedProjects {
  const rows: { readonly place: Place; readonly project: number; readonly position: readonly [number, number] }[] = [];
  let unplacedCount = 0;
  projects.forEach((project, index) => {
    if (!hasPosition(project)) unplacedCount++;
    for (const place of project.places ?? [])
      if (place.lon !== undefined && place.lat !== undefined)
        rows.push({ place, project: index, position: projection.project(place.lon, place.lat) });
  });
  const themeBits = projects.map((project) => bitsOf(project, themes));
  return {
    points: {
      xs: Float32Array.from(rows, ({ position }) => position[0]),
      ys: Float32Array.from(rows, ({ position }) => position[1]),
      projects: Uint32Array.from(rows, ({ project }) => project),
      themes: Uint32Array.from(rows, ({ project }) => themeBits[project]!),
      vague: Uint8Array.from(rows, ({ place }) => Number(isVaguePlace(place))),
    },
    places: rows.map(({ place }) => place),
    unplacedCount,
  };
}

function bitsOf({ themes: codes = [] }: Project, themes: readonly string[]): number {
  const last = themes.length - 1;
  let bits = codes.length === 0 ? 1 << last : 0;
  for (const code of codes) {
    const known = themes.indexOf(code);
    bits |= 1 << (known < 0 ? last : known);
  }
  return bits;
}
