// Leaflet.markercluster: a marker a point, given to the plugin at once.
import './leaflet-global.mjs';
import 'leaflet.markercluster';
import clusterCss from 'leaflet.markercluster/dist/MarkerCluster.css';
import L from 'leaflet';
import { CLUSTER_MAX_ZOOM, CLUSTER_RADIUS, fetchPoints, keep, start } from './harness.mjs';
import { clusterIcon, leafletMap, pointOptions } from './leaflet-basemap.mjs';

start(() =>
  leafletMap(clusterCss, fetchPoints(), (map, points) => {
    const group = L.markerClusterGroup({
      maxClusterRadius: CLUSTER_RADIUS,
      disableClusteringAtZoom: CLUSTER_MAX_ZOOM + 1,
      iconCreateFunction: (cluster) => clusterIcon(cluster.getChildCount()),
    });
    const load = (isAll) => {
      const markers = keep(points, isAll).features.map(({ geometry: { coordinates } }) =>
        L.circleMarker([coordinates[1], coordinates[0]], pointOptions),
      );
      group.clearLayers();
      group.addLayers(markers);
    };
    load(true);
    map.addLayer(group);
    return load;
  }),
);
