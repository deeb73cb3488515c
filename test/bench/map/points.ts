/** The projects that every map is given: as many as asked, each with one place whose position is known. */
import type { Project } from 'essonne-international';
import { largeProjects } from '../../large-data.js';

/** Some have no position: this many times more are made, to have enough. */
const SPARE = 1.2;

/** Projects of one place each, so that a project is a point on every map. */
export function pointProjects(count: number, seed: number): readonly Project[] {
  const placed = largeProjects(Math.ceil(count * SPARE), seed).flatMap((project) => {
    const place = project.places?.find(({ lon }) => lon !== undefined);
    return place ? [{ ...ownFields(project), places: [{ ...place, precision: 'town' as const }] }] : [];
  });
  if (placed.length < count) throw new Error(`${placed.length} projects have a position: ${count} are needed.`);
  return placed.slice(0, count);
}

/** Without what other datasets, which are not made here, would hold. */
function ownFields({ sponsorships: _, call: __, partners: ___, ...project }: Project): Project {
  const { name } = project.leadOrganisation ?? {};
  return { ...project, ...(name === undefined ? {} : { leadOrganisation: { name } }) };
}

/** The same as GeoJSON, as lean as the peers need it: a position and a theme. */
export function pointsGeoJson(projects: readonly Project[]): string {
  const features = projects.map(({ places, themes }) => ({
    type: 'Feature',
    properties: { theme: themes?.[0] ?? 'other' },
    geometry: { type: 'Point', coordinates: [places?.[0]?.lon, places?.[0]?.lat] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
