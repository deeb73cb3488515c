/** Places of partnerships on the plane, those too close to be told apart gathered into one. */
import type { Partnership, Place } from 'essonne-international';
import { isVaguePlace } from '../data/project-points.js';
import { scaleOf } from '../engine/camera.js';
import type { Projection, WorldBox } from '../engine/projection.js';

/** A place of a partnership, in world units. */
export interface PartnerPlace {
  readonly partnership: Partnership;
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

/** Places that are shown as one; it stands where the first of them is. */
export interface PartnerGroup {
  readonly x: number;
  readonly y: number;
  readonly members: readonly PartnerPlace[];
  /** Distinct partnerships, in the order of the members. */
  readonly partnerships: readonly Partnership[];
  /** Whether all its places are known to the region or the country only. */
  readonly isVague: boolean;
}

/** Marks closer than this, in pixels, would overlap. */
const GROUP_PIXELS = 26;

/** The places of some partnerships that have a position. */
export function placesOf(partnerships: readonly Partnership[], projection: Projection): readonly PartnerPlace[] {
  return partnerships.flatMap((partnership) =>
    (partnership.places ?? []).flatMap((place) => {
      if (place.lon === undefined || place.lat === undefined) return [];
      const [x, y] = projection.project(place.lon, place.lat);
      return [{ partnership, place, x, y }];
    }),
  );
}

/** The level that groups are made for: half a level of zoom, so that they hold while the view moves. */
export function groupLevel(zoom: number): number {
  return Math.floor(zoom * 2) / 2;
}

/** The places gathered for a zoom: each joins the nearest group that is too close to it, else begins one. */
export function groupPlaces(places: readonly PartnerPlace[], zoom: number): readonly PartnerGroup[] {
  const reach = GROUP_PIXELS / scaleOf({ zoom });
  const groups: PartnerPlace[][] = [];
  for (const place of places) {
    let nearest: PartnerPlace[] | undefined;
    let least = reach;
    for (const group of groups) {
      const away = Math.hypot(group[0]!.x - place.x, group[0]!.y - place.y);
      if (away >= least) continue;
      nearest = group;
      least = away;
    }
    if (nearest) nearest.push(place);
    else groups.push([place]);
  }
  return groups.map((members) => ({
    x: members[0]!.x,
    y: members[0]!.y,
    members,
    partnerships: [...new Set(members.map(({ partnership }) => partnership))],
    isVague: members.every(({ place }) => isVaguePlace(place)),
  }));
}

/** The part of the plane to zoom into to part a group; undefined when the closest zoom leaves it whole. */
export function extentOfGroup({ members }: PartnerGroup, maxZoom: number): WorldBox | undefined {
  const xs = members.map(({ x }) => x);
  const ys = members.map(({ y }) => y);
  const box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  const pixels = Math.hypot(box.right - box.left, box.bottom - box.top) * scaleOf({ zoom: maxZoom });
  return pixels > GROUP_PIXELS ? box : undefined;
}
