import { createClient, type Catalog, memorySource, type Project } from 'essonne-international';
import { expect } from 'chai';
import { type Camera, toScreen } from '../../../../../widgets/project-map/engine/camera.js';
import type { LayerScene } from '../../../../../widgets/project-map/engine/layer.js';
import { equalEarth, mercator } from '../../../../../widgets/project-map/engine/projection.js';
import { communePoints, rowsOfCommune } from '../../../../../widgets/project-map/layers/communes/commune-points.js';
import { CommunesLayer } from '../../../../../widgets/project-map/layers/communes/communes.js';
import { ESSONNE, essonneZoom, showsEssonne } from '../../../../../widgets/project-map/layers/communes/essonne.js';
import type { LayerContext } from '../../../../../widgets/project-map/layers/layer-part.js';
import { sampleCatalog } from '../../sample.js';

const communes = [
  { code: '91228', label: 'Évry-Courcouronnes', lon: 2.43, lat: 48.63 },
  { code: '91174', label: 'Corbeil-Essonnes', lon: 2.48, lat: 48.61 },
  { code: '91223', label: 'Étampes', lon: 2.16, lat: 48.43 },
  { code: '91001', label: 'Abbéville-la-Rivière', lon: 2.19, lat: 48.34 },
  { code: '91999', label: 'Sans position' },
];
const catalog: Catalog = { ...sampleCatalog, vocabularies: { ...sampleCatalog.vocabularies, communes } };
const project = (id: number, ...codes: string[]): Project => ({
  id: `p-${String(id).padStart(2, '0')}`,
  title: `Projet ${id}`,
  themes: ['water'],
  communes: codes,
});
const projects = [
  ...Array.from({ length: 12 }, (_, i) => project(i, '91228')),
  project(12, '91174', '91228'),
  project(13, '91223'),
  project(14),
];

async function layerWith(query: { commune?: string } = {}, language: 'fr' | 'en' = 'fr'): Promise<CommunesLayer> {
  return new CommunesLayer(await contextWith(query, language));
}

async function contextWith(query: { commune?: string } = {}, language: 'fr' | 'en' = 'fr'): Promise<LayerContext> {
  const client = createClient({ source: memorySource({ catalog, projects }) });
  const selection = await client.projects.select(query);
  const given = { data: { catalog }, selection, projection: equalEarth, language, text: String };
  return given as unknown as LayerContext;
}

const view = (zoom: number): Camera => {
  const [x, y] = equalEarth.project(...ESSONNE);
  return { x, y, zoom, width: 800, height: 500 };
};

describe('map/layers/communes', () => {
  it('counts the projects of each commune that has a position, most first', async () => {
    const { selection } = await contextWith();
    const points = communePoints(catalog, selection, equalEarth, String);
    expect(points.map(({ code, count }) => [code, count])).to.deep.equal([
      ['91228', 13],
      ['91174', 1],
      ['91223', 1],
      ['91001', 0],
    ]);
    expect([...rowsOfCommune(selection, '91228')]).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect([...rowsOfCommune(selection, '91001')]).to.deep.equal([]);
  });

  it('counts under the visitor’s choices', async () => {
    const { selection } = await contextWith({ commune: '91174' });
    const points = communePoints(catalog, selection, equalEarth, String);
    expect(points.find(({ code }) => code === '91228')?.count).to.equal(1);
    expect(points.find(({ code }) => code === '91223')?.count).to.equal(0);
  });

  it('has a mark for each commune with projects, named, that lists them', async () => {
    const layer = await layerWith();
    const marks = layer.marks(view(11), []);
    expect(marks.map((mark) => layer.nameOf(mark))).to.deep.equal([
      'Évry-Courcouronnes, commune de l’Essonne\u00a0: 13 projets',
      'Corbeil-Essonnes, commune de l’Essonne\u00a0: 1 projet',
      'Étampes, commune de l’Essonne\u00a0: 1 projet',
    ]);
    const content = layer.contentOf(marks[1]!);
    expect(content).to.deep.equal({ rows: Uint32Array.of(12), place: 'Corbeil-Essonnes' });
    const english = await layerWith({}, 'en');
    expect(english.nameOf(english.marks(view(11), [])[0]!)).to.equal(
      'Évry-Courcouronnes, commune of Essonne: 13 projects',
    );
  });

  it('leaves room for its largest discs only, and for the marks of other layers', async () => {
    const layer = await layerWith();
    const close = layer.marks(view(7), []);
    expect(close.map(({ commune }) => commune.code)).to.deep.equal(['91228', '91223']);
    const camera = view(10);
    const [x, y] = toScreen(camera, equalEarth.project(2.43, 48.63));
    const taken = { x, y, radius: 20 };
    const marks = layer.marks(camera, [taken]);
    expect(marks[0]!.commune.code).to.equal('91228');
    for (const mark of marks) expect(Math.hypot(mark.x - x, mark.y - y)).to.be.at.least(20 + mark.radius);
  });

  it('shows nothing of it in a view of the world', async () => {
    const layer = await layerWith();
    expect(layer.marks(view(6.9), [])).to.deep.equal([]);
    expect(layer.marks({ ...view(11), x: 0.2 }, [])).to.deep.equal([]);
  });

  it('writes the names of the communes, those without project once there is room', async () => {
    const layer = await layerWith();
    expect(namesDrawn(layer, view(9))).to.have.members(['Évry-Courcouronnes', 'Étampes']);
    expect(namesDrawn(layer, view(10.6))).to.have.members([
      'Évry-Courcouronnes',
      'Corbeil-Essonnes',
      'Étampes',
      'Abbéville-la-Rivière',
    ]);
  });

  it('fills a map of any size with the whole Department', () => {
    for (const projection of [equalEarth, mercator])
      for (const [width, height] of [
        [320, 280],
        [560, 420],
        [420, 700],
      ] as const) {
        const [x, y] = projection.project(...ESSONNE);
        const zoom = essonneZoom({ clientWidth: width, clientHeight: height } as Element, projection);
        const camera: Camera = { x, y, zoom, width, height };
        const [left, top] = toScreen(camera, projection.project(1.914, 48.776));
        const [right, bottom] = toScreen(camera, projection.project(2.586, 48.284));
        expect(Math.min(left, top, width - right, height - bottom)).to.be.above(0);
        expect(Math.max((right - left) / width, (bottom - top) / height)).to.be.above(0.8);
      }
  });

  it('is wanted around Essonne only', () => {
    expect(showsEssonne(view(9.5), equalEarth)).to.equal(true);
    expect(showsEssonne(view(6), equalEarth)).to.equal(false);
    expect(showsEssonne({ ...view(9), x: 0.6 }, equalEarth)).to.equal(false);
    const [x, y] = mercator.project(2.25, 48.53);
    expect(showsEssonne({ ...view(9), x, y }, mercator)).to.equal(true);
  });
});

function namesDrawn(layer: CommunesLayer, camera: Camera): string[] {
  const names: string[] = [];
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillText = (text: string): void => void names.push(text);
  const colours = { text: '#000', land: '#fff', surface: '#fff' };
  const scene = { camera, colours, fontFamily: 'serif', marks: layer.marks(camera, []) };
  layer.drawOver(context, scene as unknown as LayerScene);
  return names;
}
