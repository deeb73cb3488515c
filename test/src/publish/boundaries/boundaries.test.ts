import { expect } from 'chai';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { type Shape, positionsOf, readShape } from '../../../../src/publish/boundaries/shapes.js';
import { topologyFeatures } from '../../../../src/publish/boundaries/topology.js';
import { checkPublication } from '../../../../src/publish/check/check-publication.js';
import { toBytes } from '../../../../src/publish/outputs/encode.js';
import type { Publication } from '../../../../src/publish/index.js';
import { fileText, issuesOf, publishFiles, wholeSite } from '../publishing.js';

/** Two squares of Essonne's size, side by side: no real boundary. */
const square = (lon: number, lat: number, code: string, name: string): object => ({
  type: 'Feature',
  properties: { INSEE_COM: code, NOM: name, maire: 'Jeanne Martin' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + 0.1, lat],
        [lon + 0.1, lat + 0.1],
        [lon, lat + 0.1],
        [lon, lat],
      ],
    ],
  },
});
const collection = (...features: object[]): object => ({ type: 'FeatureCollection', features });
const two = collection(square(2.2, 48.5, '91001', 'Une commune'), square(2.3, 48.5, '91016', 'Une autre'));

const publishBoundaries = (data: unknown, path = 'boundaries.geojson'): Promise<Publication> =>
  publishFiles({ 'projets.csv': 'titre\nPuits', [path]: typeof data === 'string' ? data : JSON.stringify(data) });

function bytesOf({ files }: Publication, wanted: string): Uint8Array | undefined {
  const content = files.find(({ path }) => path === wanted)?.content;
  return typeof content === 'string' ? toBytes(content) : content;
}

interface Published {
  readonly features: readonly { readonly properties: object; readonly geometry: Shape }[];
}

const published = (publication: Publication): Published =>
  JSON.parse(fileText(publication, 'data/v1/boundaries.geojson')) as Published;

/** The codes of what is wrong, when nothing was published. */
async function refusal(data: unknown): Promise<readonly string[]> {
  const publication = await publishBoundaries(data);
  expect(publication.files.map(({ path }) => path)).to.not.include('data/v1/boundaries.geojson');
  const catalog = JSON.parse(fileText(publication, 'data/v1/catalog.json')) as object;
  expect(catalog).to.not.have.property('boundaries');
  const issues = publication.report.issues.filter(({ source }) => source === 'boundaries.geojson');
  for (const { reason, remedy } of issues) expect(reason.length * remedy.length).to.be.above(0);
  return issues.map(({ code, severity }) => `${severity} ${code}`);
}

describe('boundaries', () => {
  it('are published with their code and name only, and announced in the catalog', async () => {
    const publication = await publishBoundaries({ ...two, attribution: 'IGN, Admin Express' });
    const { features } = published(publication);
    expect(features.map(({ properties }) => properties)).to.deep.equal([
      { code: '91001', name: 'Une commune' },
      { code: '91016', name: 'Une autre' },
    ]);
    expect(features[0]!.geometry.coordinates[0]).to.have.length(5);
    const { boundaries } = JSON.parse(fileText(publication, 'data/v1/catalog.json')) as Record<string, object>;
    const text = fileText(publication, 'data/v1/boundaries.geojson');
    expect(boundaries).to.deep.include({
      href: 'boundaries.geojson',
      bytes: text.length,
      attribution: 'IGN, Admin Express',
    });
    expect(boundaries)
      .to.have.property('sha256')
      .that.matches(/^[0-9a-f]{64}$/);
    expect(wholeSite(publication)).to.not.contain('Jeanne Martin');
    expect(publication.report.files.find(({ path }) => path === 'boundaries.geojson')).to.deep.include({
      table: 'boundaries',
      errors: 0,
    });
  });

  it('are optional', async () => {
    const publication = await publishFiles({ 'projets.csv': 'titre\nPuits' });
    expect(JSON.parse(fileText(publication, 'data/v1/catalog.json'))).to.not.have.property('boundaries');
  });

  it('come from TopoJSON too, quantised or not, as its own library reads it', async () => {
    for (const quantisation of [undefined, 1e5]) {
      const given = topology({ communes: two }, quantisation);
      const { features } = published(await publishBoundaries(given, 'limites.topojson'));
      const expected = feature(given, given.objects.communes) as Published;
      expect(features.map(({ properties }) => properties)).to.deep.equal([
        { code: '91001', name: 'Une commune' },
        { code: '91016', name: 'Une autre' },
      ]);
      features.forEach(({ geometry }, i) => {
        const wanted = positionsOf(expected.features[i]!.geometry);
        const got = positionsOf(geometry);
        expect(got).to.have.length(wanted.length);
        got.forEach(([lon, lat], at) => {
          expect(lon).to.be.closeTo(wanted[at]![0], 6e-6);
          expect(lat).to.be.closeTo(wanted[at]![1], 6e-6);
        });
      });
    }
  });

  it('are read from a single feature, and from lines', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [2.2, 48.5],
        [2.3, 48.6],
      ],
    };
    const { features } = published(
      await publishBoundaries({ type: 'Feature', id: 7, properties: null, geometry: line }),
    );
    expect(features).to.deep.equal([{ type: 'Feature', properties: { code: '7' }, geometry: line }]);
  });

  it('are left out one by one when they are not lines nor surfaces', async () => {
    const point = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [2, 48] } };
    const publication = await publishBoundaries(collection(square(2.2, 48.5, '91001', 'A'), point, null as never));
    expect(published(publication).features).to.have.length(1);
    expect(issuesOf(publication, 'boundaries-shape').map(({ index }) => index)).to.deep.equal([1, 2]);
  });

  it('are refused when they are something else', async () => {
    for (const data of [[], 'null', '"texte"', {}, collection(), { type: 'Topology', objects: 3 }, collection({})])
      expect((await refusal(data)).at(-1), JSON.stringify(data)).to.equal('error boundaries-not-shapes');
    expect(await refusal('{"type": ')).to.deep.equal(['error malformed-json']);
  });

  it('are refused in another coordinate system, said or seen', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } };
    expect(await refusal({ ...two, crs })).to.deep.equal(['error boundaries-not-degrees']);
    expect(await refusal(collection(square(652_000, 6_862_000, '91001', 'A')))).to.deep.equal([
      'error boundaries-not-degrees',
    ]);
    const plain = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    expect(published(await publishBoundaries({ ...two, crs: plain })).features).to.have.length(2);
  });

  it('are refused with latitudes first', async () => {
    expect(await refusal(collection(square(48.5, 2.2, '91001', 'A')))).to.deep.equal(['error boundaries-swapped']);
  });

  it('are refused when too heavy for a page', async () => {
    const coordinates = Array.from({ length: 200_000 }, (_, i) => [2 + i * 1e-5, 48 + (i % 7) * 1e-4]);
    const long = { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
    expect(await refusal(collection(long))).to.deep.equal(['error boundaries-too-large']);
  });

  it('of a very long arc, or nested very deep, stop nothing', async () => {
    const arc = Array.from({ length: 200_000 }, (_, i) => [2 + i * 1e-5, 48 + (i % 7) * 1e-4]);
    const long = { type: 'Topology', arcs: [arc], objects: { all: { type: 'LineString', arcs: [0] } } };
    expect(await refusal(long)).to.deep.equal(['error boundaries-too-large']);

    const nested = (depth: number): string =>
      '{"type":"GeometryCollection","geometries":['.repeat(depth) +
      '{"type":"LineString","id":"1","arcs":[0]},{"type":"LineString","id":"2","arcs":[-1]}' +
      ']}'.repeat(depth);
    const deep = `{"type":"Topology","arcs":[[[2,48],[2.1,48]]],"objects":{"all":${nested(20_000)}}}`;
    const { features } = published(await publishBoundaries(deep));
    expect(features.map(({ properties }) => properties)).to.deep.equal([{ code: '1' }, { code: '2' }]);
  });

  it('are checked once published: their file, their digest, their shapes', async () => {
    const publication = await publishBoundaries(two);
    const text = fileText(publication, 'data/v1/boundaries.geojson');
    const told = async (boundaries: string | undefined): Promise<readonly string[]> => {
      const { findings } = await checkPublication((href) => {
        const given = boundaries === undefined ? undefined : toBytes(boundaries);
        const bytes = href === 'boundaries.geojson' ? given : bytesOf(publication, `data/v1/${href}`);
        return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
      });
      return findings.map(({ code, file, path = '' }) => `${code} ${file} ${path}`.trim());
    };
    expect(await told(text)).to.deep.equal([]);
    expect(await told(undefined)).to.deep.equal(['missing-file boundaries.geojson']);
    expect(await told(text.replace('91016', '91017'))).to.deep.equal(['wrong-digest boundaries.geojson']);
    const differs = ['wrong-bytes boundaries.geojson', 'wrong-digest boundaries.geojson'];
    expect(await told('{')).to.deep.equal([...differs, 'not-json boundaries.geojson 1:2']);
    for (const none of ['null', '[]', '{"type":"FeatureCollection","features":[]}'])
      expect(await told(none), none).to.deep.equal([...differs, 'bad-boundaries boundaries.geojson']);
    for (const bad of [
      text.replace('Polygon', 'Point'),
      text.replace('48.5', '98.5'),
      text.replace('"91001"', '91001'),
    ])
      expect((await told(bad)).at(-1)).to.equal('bad-boundaries boundaries.geojson features[0]');
  });

  it('are those of one file', async () => {
    const text = JSON.stringify(two);
    const publication = await publishFiles({
      'projets.csv': 'titre\nPuits',
      'boundaries.json': text,
      'limites.geojson': text,
    });
    expect(published(publication).features).to.have.length(2);
    expect(issuesOf(publication, 'boundaries-twice').map(({ source }) => source)).to.deep.equal(['limites.geojson']);
  });
});

describe('shapes', () => {
  it('are rounded to a metre, without what that leaves empty', () => {
    const shape = readShape({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [2.123456, 48],
            [2.1234561, 48],
            [2.2, 48],
            [2.2, 48.1],
          ],
        ],
        [
          [
            [2, 48],
            [2.000001, 48],
            [2.000001, 48.000001],
            [2, 48],
          ],
        ],
      ],
    });
    expect(shape).to.deep.equal({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [2.12346, 48],
            [2.2, 48],
            [2.2, 48.1],
            [2.12346, 48],
          ],
        ],
      ],
    });
    expect(
      readShape({
        type: 'Polygon',
        coordinates: [
          [
            [2, 48],
            [2, 'x'],
            [3, 48],
            [2, 48],
          ],
        ],
      }),
    ).to.equal(undefined);
    expect(
      readShape({
        type: 'MultiLineString',
        coordinates: [
          [[2, 48]],
          [
            [2, 48],
            [3, 48],
          ],
        ],
      }),
    ).to.deep.equal({
      type: 'MultiLineString',
      coordinates: [
        [
          [2, 48],
          [3, 48],
        ],
      ],
    });
  });

  it('of a topology that is broken have no geometry', () => {
    const broken = { objects: { a: { type: 'Polygon', arcs: [[5, -9]] }, b: null }, arcs: [] };
    for (const { geometry } of topologyFeatures(broken)) expect(readShape(geometry)).to.equal(undefined);
  });
});
