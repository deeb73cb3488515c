/** Whether a `basemap` attribute asks for tiles of a server; the first view needs no more of them. */

/** `ign`, `osm`, or a template with its three places. */
const TILES = /^(?:ign|osm)$|^https?:\/\/(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})/;

/**
 * Whether a `basemap` attribute names tiles; anything else is the embedded basemap.
 * @param page Protocol of the page: a page that came safely asks for nothing that would not.
 */
export function isTileBasemap(basemap: string | null | undefined, page = location.protocol): basemap is string {
  return (
    basemap !== null &&
    basemap !== undefined &&
    TILES.test(basemap) &&
    !(page === 'https:' && basemap.startsWith('http:'))
  );
}

/** Whether the map must be in Mercator, the projection of tiles: once the visitor has agreed to them. */
export function needsMercator(basemap: string | null | undefined, hasAgreed: boolean): boolean {
  return hasAgreed && isTileBasemap(basemap);
}

/** How far a map with tiles zooms in. */
export const TILES_MAX_ZOOM = 18;
