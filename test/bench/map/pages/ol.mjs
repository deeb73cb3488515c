// OpenLayers with its cluster source.
import Map from 'ol/Map.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import olCss from 'ol/ol.css';
import { fromLonLat } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import Circle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import { feature } from 'topojson-client';
import {
  boxOf,
  CLUSTER_RADIUS,
  COLOURS,
  fetchJson,
  fetchPoints,
  KEPT_THEME,
  makeBox,
  start,
  WORLD,
} from './harness.mjs';

const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const disc = (radius, colour) => new Circle({ radius, fill: new Fill({ color: colour }) });
const single = new Style({ image: disc(6, COLOURS.point) });
const styles = {};

function markStyle(mark) {
  const { length } = mark.get('features');
  if (length === 1) return single;
  return (styles[length] ??= new Style({
    image: disc(18, COLOURS.cluster),
    text: new Text({ text: String(length), font: '600 13px sans-serif', fill: new Fill({ color: '#fff' }) }),
  }));
}

start(async () => {
  const { box, remove } = makeBox(olCss);
  const [topology, points] = await Promise.all([fetchJson('/basemap.json'), fetchPoints()]);
  const all = format.readFeatures(points);
  const source = new VectorSource({ features: all });
  const map = new Map({
    target: box,
    view: new View({ center: fromLonLat([WORLD.lon, WORLD.lat]), zoom: WORLD.zoom, maxZoom: 9 }),
    layers: [
      new VectorLayer({
        source: new VectorSource({ features: format.readFeatures(feature(topology, 'countries')) }),
        style: new Style({
          fill: new Fill({ color: COLOURS.land }),
          stroke: new Stroke({ color: COLOURS.line, width: 1 }),
        }),
      }),
      new VectorLayer({ source: new Cluster({ distance: CLUSTER_RADIUS, source }), style: markStyle }),
    ],
  });
  const complete = () => new Promise((resolve) => map.once('rendercomplete', resolve));
  await complete();
  return {
    look: async ({ lon, lat, zoom }) => {
      map.getView().setCenter(fromLonLat([lon, lat]));
      map.getView().setZoom(zoom);
      await complete();
    },
    refilter: async (isAll) => {
      source.clear(true);
      source.addFeatures(isAll ? all : all.filter((one) => one.get('theme') === KEPT_THEME));
      await complete();
    },
    box: () => boxOf(box),
    unmount: () => {
      map.setTarget(undefined);
      map.dispose();
      remove();
    },
  };
});
