import type { PointColumn } from '../table/table.js';
import { distanceKm } from './distance.js';
import type { Near } from './queries.js';
import { MANY } from './refusals.js';

/** Refuses the rows of which no point is near enough. */
export function refuseByDistance(verdicts: Uint8Array, { starts, lon, lat }: PointColumn, near: Near): void {
  // Rounded as the columns are, so that a row at the very point asked for is at 0 km.
  const nearLon = Math.fround(near.lon);
  const nearLat = Math.fround(near.lat);
  for (let row = 0; row < verdicts.length; row++) {
    let index = starts[row]!;
    const end = starts[row + 1]!;
    while (index < end && !(distanceKm(nearLon, nearLat, lon[index]!, lat[index]!) <= near.km)) index++;
    if (index === end) verdicts[row] = MANY;
  }
}
