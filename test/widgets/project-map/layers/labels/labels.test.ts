import { expect } from 'chai';
import * as fc from 'fast-check';
import * as regionalText from '../../../../../widgets/project-map/basemap/basemap-regional.generated.js';
import * as worldText from '../../../../../widgets/project-map/basemap/basemap.generated.js';
import { countryAt, decodeBasemap } from '../../../../../widgets/project-map/basemap/basemap.js';
import { BasemapPaths } from '../../../../../widgets/project-map/basemap/basemap-paths.js';
import { type Camera, toScreen } from '../../../../../widgets/project-map/engine/camera.js';
import type { LayerScene } from '../../../../../widgets/project-map/engine/layer.js';
import { equalEarth, mercator } from '../../../../../widgets/project-map/engine/projection.js';
import { labelledCountries, type LabelSpot } from '../../../../../widgets/project-map/layers/labels/label-spots.js';
import { LabelsLayer } from '../../../../../widgets/project-map/layers/labels/labels.js';
import {
  type PlacedLabel,
  type LabelRequest,
  placeLabels,
} from '../../../../../widgets/project-map/layers/labels/place-labels.js';
import { labelsOf } from '../../../../../widgets/shared/labels.js';
import { sampleCatalog } from '../../sample.js';

const worlds = {
  world: new BasemapPaths(decodeBasemap(worldText), equalEarth),
  regional: new BasemapPaths(decodeBasemap(regionalText), equalEarth),
  mercator: new BasemapPaths(decodeBasemap(worldText), mercator),
};
const labels = labelsOf(sampleCatalog, 'fr');
const PARTNERS = ['ML', 'SN', 'BJ', 'MA', 'MG', 'HT', 'PS', 'VN', 'AM', 'KM', 'CV'];
const layer = new LabelsLayer((code) => labels('countries', code), new Set(PARTNERS));

const measure = (text: string, { font }: { font: string }): number =>
  text.length * 0.55 * Number(/(\d+)px/.exec(font)![1]);

const view = (lon: number, lat: number, zoom: number, width = 1000, height = 600): Camera => {
  const [x, y] = equalEarth.project(lon, lat);
  return { x, y, zoom, width, height };
};

type Named = PlacedLabel<LabelRequest & { readonly lines: readonly string[] }>;

function namesIn(
  camera: Camera,
  paths: BasemapPaths,
  marks: { x: number; y: number; radius: number }[] = [],
): readonly Named[] {
  return placeLabels(layer.requests(labelledCountries(paths), { camera, fontFamily: 'serif' }, measure), marks);
}

const texts = (placed: readonly Named[]): string[] => placed.map(({ request }) => request.lines.join(' '));

describe('map/layers/labels', () => {
  it('stands inside the country that it names', () => {
    for (const paths of [worlds.world, worlds.regional])
      for (const { code, spots } of labelledCountries(paths)) {
        const [{ x, y, width }] = spots as [LabelSpot];
        if (width > 0) expect(countryAt(paths.basemap, ...equalEarth.unproject(x, y))?.code, code).to.equal(code);
      }
  });

  it('has one place for every country that has a code, on its largest territory', () => {
    const spots = labelledCountries(worlds.world);
    const codes = new Set(worlds.world.basemap.countries.map(({ code }) => code).filter(Boolean));
    expect(new Set(spots.map(({ code }) => code))).to.deep.equal(codes);
    expect(spots).to.have.length(codes.size);
    const [lon, lat] = equalEarth.unproject(...where('US'));
    expect(lon).to.be.within(-120, -75);
    expect(lat).to.be.within(32, 47);
    const norway = equalEarth.unproject(...where('NO'));
    expect(norway[1]).to.be.below(71);
  });

  it('is measured by land as wide above and below', () => {
    const { spots, area } = labelledCountries(worlds.world).find(({ code }) => code === 'ML')!;
    expect(spots[0]!.width).to.be.within(0.02, 0.05);
    expect(spots.at(-1)!.width).to.be.below(spots[0]!.width);
    expect(labelledCountries(worlds.world)[0]!.area).to.be.above(area);
  });

  it('names the countries of the results in the whole world, by the publisher’s words', () => {
    const shown = texts(namesIn(view(20, 15, 2.3), worlds.world));
    for (const code of PARTNERS) expect(shown).to.include(labels('countries', code));
    expect(shown).to.include('Palestine');
    expect(shown.slice(0, PARTNERS.length)).to.have.members(PARTNERS.map((code) => labels('countries', code)));
  });

  it('names the countries of the results beside their marks', () => {
    const camera = view(20, 15, 2.3);
    const marks = PARTNERS.map((code) => {
      const [x, y] = toScreen(camera, where(code));
      return { x, y, radius: 14 };
    });
    const shown = texts(namesIn(camera, worlds.world, marks));
    for (const code of ['ML', 'MA', 'MG', 'HT', 'PS', 'VN', 'AM']) expect(shown).to.include(labels('countries', code));
  });

  it('names other countries where their names fit', () => {
    const far = texts(namesIn(view(10, 20, 1.5), worlds.world));
    expect(far).to.include('Brésil');
    expect(far).to.not.include('Togo');
    expect(texts(namesIn(view(1, 8, 6), worlds.regional))).to.include('Togo');
    expect(far).to.not.include('Tuvalu');
    expect(texts(namesIn(view(179, -8, 6), worlds.regional))).to.include('Tuvalu');
  });

  it('leaves names out of a map too small for them to be near their countries', () => {
    const shown = texts(namesIn(view(20, 15, 0.3, 320, 280), worlds.world));
    for (const code of ['PS', 'HT', 'BJ']) expect(shown).to.not.include(labels('countries', code));
  });

  it('has names in the order of their countries', () => {
    const near = new LabelsLayer((code) => labels('countries', code), new Set(['PS', 'LB']));
    const countries = labelledCountries(worlds.world);
    for (const zoom of [1.6, 2, 2.3, 2.8, 3.2])
      for (const radius of [0, 8, 14]) {
        const camera = view(20, 25, zoom);
        const marks = ['PS', 'LB'].map((code) => {
          const [x, y] = toScreen(camera, where(code));
          return { x, y, radius };
        });
        const placed = placeLabels(near.requests(countries, { camera, fontFamily: 'serif' }, measure), marks);
        const yOf = (name: string): number | undefined => placed.find(({ request }) => request.lines[0] === name)?.y;
        const [south, north] = [yOf('Palestine'), yOf('Liban')];
        expect(south ?? north, `${zoom} ${radius}`).to.be.a('number');
        if (south !== undefined && north !== undefined) expect(south, `${zoom} ${radius}`).to.be.at.least(north);
      }
  });

  it('has no name cut by the edge', () => {
    for (const lon of [-30, -10, 5, 20, 40])
      for (const width of [320, 700]) {
        const camera = view(lon, 15, 2.3, width, 300);
        for (const name of namesIn(camera, worlds.world)) {
          const [left, top, right, bottom] = boxOf(name);
          expect(Math.min(left, top, camera.width - right, camera.height - bottom)).to.be.above(0);
        }
      }
  });

  it('has no name over another, nor over a mark, whatever the view', () => {
    const coordinate = fc.record({
      lon: fc.double({ min: -170, max: 170, noNaN: true }),
      lat: fc.double({ min: -60, max: 70, noNaN: true }),
      zoom: fc.double({ min: 0, max: 8, noNaN: true }),
      isWide: fc.boolean(),
      marks: fc.array(
        fc.record({
          x: fc.integer({ min: 0, max: 1000 }),
          y: fc.integer({ min: 0, max: 600 }),
          radius: fc.integer({ min: 8, max: 26 }),
        }),
        { maxLength: 30 },
      ),
    });
    fc.assert(
      fc.property(coordinate, ({ lon, lat, zoom, isWide, marks }) => {
        const camera = isWide ? view(lon, lat, zoom) : view(lon, lat, zoom, 320, 280);
        const boxes = namesIn(camera, zoom > 3 ? worlds.regional : worlds.world, marks).map(boxOf);
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).to.equal(false);
          expect(marks.some((mark) => covers(mark, box))).to.equal(false);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('names what is in view across the edge of a world that repeats', () => {
    const [, y] = mercator.project(0, -18);
    const camera: Camera = { x: 1.003, y, zoom: 5, width: 1000, height: 600, wraps: true };
    expect(texts(namesIn(camera, worlds.mercator))).to.include('Fidji');
    expect(namesIn(camera, worlds.mercator).every(({ x }) => x >= -60 && x <= 1060)).to.equal(true);
  });

  it('leaves its room to the names of tiles, and comes back without them', () => {
    const written: string[] = [];
    const context = document.createElement('canvas').getContext('2d')!;
    context.fillText = (text: string): void => void written.push(text);
    const colours = { text: '#000', land: '#fff' };
    const scene = { camera: view(20, 15, 2.3), paths: worlds.world, marks: [], colours, fontFamily: 'serif' };
    layer.drawOver(context, { ...scene, hasOwnLines: true } as unknown as LayerScene);
    expect(written).to.deep.equal([]);
    layer.drawOver(context, { ...scene, hasOwnLines: false } as unknown as LayerScene);
    expect(written).to.include('Mali');
  });

  it('draws nothing before the basemap has come', () => {
    const scene = { paths: undefined } as Parameters<LabelsLayer['drawOver']>[1];
    expect(() => layer.drawOver(document.createElement('canvas').getContext('2d')!, scene)).to.not.throw();
  });
});

function where(code: string): readonly [number, number] {
  const { x, y } = labelledCountries(worlds.world).find((country) => country.code === code)!.spots[0]!;
  return [x, y];
}

const boxOf = ({ request, x, y }: Named): readonly [number, number, number, number] => [
  x - request.width / 2,
  y - request.height / 2,
  x + request.width / 2,
  y + request.height / 2,
];

const overlap = (a: readonly number[], b: readonly number[]): boolean =>
  a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]!;

const covers = (
  { x, y, radius }: { x: number; y: number; radius: number },
  [left, top, right, bottom]: readonly number[],
): boolean => Math.hypot(x - Math.min(Math.max(x, left!), right!), y - Math.min(Math.max(y, top!), bottom!)) < radius;
