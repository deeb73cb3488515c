// What both Leaflet pages share: the map, its basemap on a canvas, and the looks of the marks.
import L from 'leaflet';
import leafletCss from 'leaflet/dist/leaflet.css';
import { feature } from 'topojson-client';
import { boxOf, COLOURS, fetchJson, makeBox, WORLD } from './harness.mjs';

const MARKS_CSS = `.cluster{display:grid;place-items:center;border-radius:50%;background:${COLOURS.cluster};color:#fff;font:600 13px sans-serif}`;

/** The map with its basemap; `show` gives it its points. */
export async function leafletMap(css, points, show) {
  const { box, remove } = makeBox(leafletCss + css + MARKS_CSS);
  const map = L.map(box, { preferCanvas: true, maxZoom: 9, center: [WORLD.lat, WORLD.lon], zoom: WORLD.zoom });
  const [topology, given] = await Promise.all([fetchJson('/basemap.json'), points]);
  L.geoJSON(feature(topology, 'countries'), {
    interactive: false,
    style: { color: COLOURS.line, weight: 1, fillColor: COLOURS.land, fillOpacity: 1 },
  }).addTo(map);
  const refilter = show(map, given);
  return {
    look: async ({ lon, lat, zoom }) => map.setView([lat, lon], zoom, { animate: false }),
    refilter: async (isAll) => refilter(isAll),
    box: () => boxOf(box),
    unmount: () => {
      map.remove();
      remove();
    },
  };
}

/** A disc with a number. */
export function clusterIcon(number) {
  const content = document.createElement('b');
  content.textContent = number;
  return L.divIcon({ html: content, className: 'cluster', iconSize: [36, 36] });
}

export const pointOptions = { radius: 6, color: '#fff', weight: 1, fillColor: COLOURS.point, fillOpacity: 1 };
