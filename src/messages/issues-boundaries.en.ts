import type { boundariesFr } from './issues-boundaries.fr.js';
import type { IssueWords } from './issues.fr.js';

/** Words of the issues of the boundaries file, in English. */
export const boundariesEn: Readonly<Record<keyof typeof boundariesFr, IssueWords>> = {
  'boundaries-not-shapes': [
    'This file of boundaries holds no line and no area.',
    'It must be a GeoJSON collection (“FeatureCollection”) or a TopoJSON of polygons or lines.',
  ],
  'boundaries-shape': [
    'This boundary is neither a polygon nor a line, or its coordinates are damaged.',
    'Export this boundary again, as polygons or lines.',
  ],
  'boundaries-not-degrees': ({ value = '' }) => [
    `The coordinates of this file are not longitudes and latitudes (WGS 84): ${value}.`,
    'Export the file in WGS 84 (EPSG:4326); Lambert 93 is not read.',
  ],
  'boundaries-swapped': [
    'Latitudes and longitudes seem swapped in this file.',
    'In GeoJSON, longitude comes first. Export the file again.',
  ],
  'boundaries-too-large': ({ value = '' }) => [
    `This file of boundaries is too heavy for a map on the web (${value} MB); the limit is 2 MB.`,
    'Simplify the lines before exporting, or take a generalised version of the file.',
  ],
  'boundaries-twice': ({ value = '' }) => [
    `There are several files of boundaries: only “${value}” is published.`,
    'Keep one file of boundaries in the folder.',
  ],
};
