// MapLibre GL with its own clusters, made in its worker.
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import maplibreCss from 'maplibre-gl/dist/maplibre-gl.css';
import { feature } from 'topojson-client';
import {
  boxOf,
  CLUSTER_MAX_ZOOM,
  CLUSTER_RADIUS,
  COLOURS,
  fetchJson,
  fetchPoints,
  keep,
  makeBox,
  start,
  WORLD,
} from './harness.mjs';

setWorkerUrl(new URL('/pages/maplibre-gl-worker.mjs', location.href).href);

/** MapLibre's tiles are of 512 pixels, and so are its zooms and its radius. */
const view = ({ lon, lat, zoom }) => ({ center: [lon, lat], zoom: zoom - 1 });

const style = (world, points) => ({
  version: 8,
  sources: {
    world: { type: 'geojson', data: world },
    points: {
      type: 'geojson',
      data: points,
      cluster: true,
      clusterRadius: CLUSTER_RADIUS,
      clusterMaxZoom: CLUSTER_MAX_ZOOM - 1,
    },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': COLOURS.sea } },
    { id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': COLOURS.land } },
    { id: 'lines', type: 'line', source: 'world', paint: { 'line-color': COLOURS.line } },
    {
      id: 'clusters',
      type: 'circle',
      source: 'points',
      filter: ['has', 'point_count'],
      paint: { 'circle-radius': 18, 'circle-color': COLOURS.cluster },
    },
    {
      id: 'counts',
      type: 'symbol',
      source: 'points',
      filter: ['has', 'point_count'],
      layout: { 'text-field': ['get', 'point_count_abbreviated'], 'text-size': 13, 'text-allow-overlap': true },
      paint: { 'text-color': '#fff' },
    },
    {
      id: 'singles',
      type: 'circle',
      source: 'points',
      filter: ['!', ['has', 'point_count']],
      paint: { 'circle-radius': 6, 'circle-color': COLOURS.point },
    },
  ],
});

start(async () => {
  const { box, remove } = makeBox(maplibreCss);
  const [topology, points] = await Promise.all([fetchJson('/basemap.json'), fetchPoints()]);
  const map = new MapLibreMap({
    container: box,
    style: style(feature(topology, 'countries'), points),
    attributionControl: false,
    maxZoom: 8,
    ...view(WORLD),
  });
  const idle = () =>
    new Promise((resolve, reject) => map.once('idle', resolve).once('error', ({ error }) => reject(error)));
  await idle();
  return {
    look: async (place) => {
      map.jumpTo(view(place));
      await idle();
    },
    refilter: async (isAll) => {
      map.getSource('points').setData(keep(points, isAll));
      await idle();
    },
    box: () => boxOf(box),
    unmount: () => {
      map.remove();
      remove();
    },
  };
});
