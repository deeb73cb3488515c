// Leaflet with Supercluster on the main thread: markers made again after each move, as in Supercluster's demonstration.
import L from 'leaflet';
import Supercluster from 'supercluster';
import { CLUSTER_MAX_ZOOM, CLUSTER_RADIUS, fetchPoints, keep, start } from './harness.mjs';
import { clusterIcon, leafletMap, pointOptions } from './leaflet-basemap.mjs';

start(() =>
  leafletMap('', fetchPoints(), (map, points) => {
    const marks = L.geoJSON(undefined, {
      pointToLayer: ({ properties }, position) =>
        properties.cluster
          ? L.marker(position, { icon: clusterIcon(properties.point_count_abbreviated) })
          : L.circleMarker(position, pointOptions),
    }).addTo(map);
    let index;
    const update = () => {
      const bounds = map.getBounds();
      const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
      marks.clearLayers();
      marks.addData(index.getClusters(box, map.getZoom()));
    };
    const load = (isAll) => {
      // Supercluster counts its radius in tiles of 512 pixels unless told.
      index = new Supercluster({ radius: CLUSTER_RADIUS, extent: 256, maxZoom: CLUSTER_MAX_ZOOM });
      index.load(keep(points, isAll).features);
      update();
    };
    map.on('moveend', update);
    load(true);
    return load;
  }),
);
