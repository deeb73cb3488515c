/** Distances on the basemap, for places whose country is thinner than its grid. */
import { type Basemap, countryAt, followRing } from '../../../../widgets/project-map/basemap/basemap.js';

const KM_PER_DEGREE = 111.2;

/** Kilometres from a place to the nearest ground of a country: 0 inside it, infinite when it is not on the basemap. */
export function distanceKm(basemap: Basemap, code: string, lon: number, lat: number): number {
  if (countryAt(basemap, lon, lat)?.code === code) return 0;
  const shrink = Math.cos((lat * Math.PI) / 180);
  // On a plane through the place, in degrees of latitude.
  const at = (point: number): readonly [number, number] => [
    (basemap.lon[point]! - lon) * shrink,
    basemap.lat[point]! - lat,
  ];
  let nearest = Infinity;
  for (const country of basemap.countries) {
    if (country.code !== code) continue;
    for (let i = 0; i < country.dots.length; i += 2)
      nearest = Math.min(nearest, Math.hypot((country.dots[i]! - lon) * shrink, country.dots[i + 1]! - lat));
    for (const ring of country.rings) {
      let last = -1;
      followRing(basemap, ring, (point) => {
        if (last >= 0) nearest = Math.min(nearest, distanceToSegment(at(last), at(point)));
        last = point;
      });
    }
  }
  return nearest * KM_PER_DEGREE;
}

/** From the origin to the segment between two points. */
function distanceToSegment([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): number {
  const [dx, dy] = [toX - x, toY - y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length));
  return Math.hypot(x + t * dx, y + t * dy);
}
