// Leaflet.markercluster looks for Leaflet among the page's globals.
import L from 'leaflet';

globalThis.L = L;
