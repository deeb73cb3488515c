import { expect } from 'chai';
import { createClient, memorySource, type Project, type Selection } from 'essonne-international';
import { type ClusterFacts, nameOfCluster } from '../../../../widgets/project-map/data/mark-names.js';
import { openMapData } from '../../../../widgets/project-map/data/project-data.js';
import { ProjectLayer } from '../../../../widgets/project-map/data/project-layer.js';
import { hasPosition, placeProjects } from '../../../../widgets/project-map/data/project-points.js';
import type { Camera } from '../../../../widgets/project-map/engine/camera.js';
import { POSITIONS } from '../../../../widgets/project-map/engine/map-points.js';
import { equalEarth, mercator } from '../../../../widgets/project-map/engine/projection.js';
import { rowsInView } from '../../../../widgets/project-map/list/rows-in-view.js';
import { mapWords } from '../../../../widgets/project-map/map-view.js';
import * as visitorPart from '../../../../widgets/project-map/visitor-part.js';
import { themeCodes } from '../../../../widgets/project-map/theme-icons.js';
import { sampleCatalog, sampleProjects } from '../sample.js';

const projects: readonly Project[] = sampleProjects;
const camera: Camera = { x: 0.55, y: 0.48, zoom: 1, width: 1000, height: 600 };
const french = { language: 'fr', projection: equalEarth } as const;
const sign = { module: visitorPart, load: () => Promise.resolve(), part: () => Promise.resolve(visitorPart) };
const bit = (code: string): number => 1 << themeCodes.indexOf(code);

async function open(
  records: readonly Project[] = projects,
): Promise<{ selection: Selection<'projects'>; layer: ProjectLayer }> {
  const client = createClient({ source: memorySource({ catalog: sampleCatalog, projects: records }) });
  const data = await openMapData(client.projects, {}, 'fr', new AbortController().signal);
  const selection = await client.projects.select({ sort: 'title' });
  return { selection, layer: new ProjectLayer({ ...mapWords(data, 'fr'), ...french, selection }, sign) };
}

describe('project points', () => {
  it('makes one point a place with a position, by row, once for each projection', async () => {
    const { table } = (await open()).selection;
    const { points, places, isPlaced } = placeProjects(table, equalEarth);
    const ids = [...points.projects].map((row) => table.peek(row)!.id).sort();
    expect(ids).to.deep.equal(
      projects
        .flatMap(({ id, places: own = [] }: Project) => own.filter(({ lon }) => lon !== undefined).map(() => id))
        .sort(),
    );
    expect(places).to.have.lengthOf(points.xs.length);
    expect([...isPlaced]).to.deep.equal([...isPlaced].map((_, row) => Number(hasPosition(table.peek(row)!))));
    expect(placeProjects(table, equalEarth).points).to.equal(points);
    expect(placeProjects(table, mercator).points).not.to.equal(points);
  });

  it('keeps positions to a thousandth of a pixel of the closest zoom of the embedded map', async () => {
    const { table } = (await open()).selection;
    const { points } = placeProjects(table, equalEarth);
    const point = points.projects.indexOf(await table.find('puits-kayes'));
    const [x, y] = equalEarth.project(-11.44, 14.45);
    expect(points.xs[point]! / POSITIONS).to.be.closeTo(x, 1e-7);
    expect(points.ys[point]! / POSITIONS).to.be.closeTo(y, 1e-7);
  });

  it('marks the places known to the region only', async () => {
    const { table } = (await open()).selection;
    const { points } = placeProjects(table, equalEarth);
    const vague = [...points.projects].filter((_, point) => points.vague[point]).map((row) => table.peek(row)!.id);
    expect(vague).to.deep.equal(['ecole-salfit']);
  });

  it('counts unknown themes, and none, as the last', async () => {
    const strange = [
      { ...projects[0]!, themes: ['mystery'] },
      { ...projects[1]!, themes: ['water', 'health'] },
      { ...projects[2]!, themes: [] },
    ];
    const { table } = (await open(strange)).selection;
    const { themes } = placeProjects(table, equalEarth).points;
    const bitsOf = async ({ id }: Project): Promise<number> => themes[await table.find(id)]!;
    expect(await bitsOf(strange[0]!)).to.equal(bit('other'));
    expect(await bitsOf(strange[1]!)).to.equal(bit('water') | bit('health'));
    expect(await bitsOf(strange[2]!)).to.equal(bit('other'));
  });
});

describe('project layer', () => {
  it('counts the projects without a place, and gathers the countries of the results', async () => {
    const { layer } = await open();
    expect(layer.unplacedCount).to.equal(1);
    expect([...layer.countries].sort()).to.deep.equal(
      [...new Set(projects.flatMap(({ countries = [] }) => countries))].sort(),
    );
  });

  it('names clusters by their number, place and themes, and single projects by their title', async () => {
    const { layer } = await open();
    const names = layer.marks(camera).map((mark) => layer.nameOf(mark));
    expect(names[0]).to.equal('2 projets autour de Kayes, Mali\u00a0: eau 2, santé 1');
    expect(names).to.include('École à Salfit, Salfit, Palestine (lieu approximatif)');
    expect(names).to.include('Maraîchage à Antsirabe, Antsirabe, Madagascar');
  });

  it('opens a mark on its projects, in the order of the results', async () => {
    const { selection, layer } = await open();
    const content = layer.contentOf(layer.marks(camera)[0]!);
    if (!('rows' in content)) throw new Error('no rows');
    expect(content.place).to.equal('Kayes, Mali');
    expect([...content.rows].map((row) => selection.table.peek(row)!.id)).to.deep.equal(['sante-kayes', 'puits-kayes']);
  });

  it('says which mark holds the project that is open', async () => {
    const { selection, layer } = await open();
    expect(layer.marks(camera).some((mark) => layer.isSelected(mark))).to.equal(false);
    const asked: unknown[] = [];
    const map = { reveal: (places: unknown) => asked.push(places), redraw: () => asked.push('redraw') };
    const row = await selection.table.find('puits-kayes');
    for (let times = 0; times < 2; times++) layer.select(row, map);
    expect(asked).to.deep.equal(['redraw', layer.placesOf(row)]);
    await Promise.resolve();
    expect(asked.slice(2)).to.deep.equal(['redraw']);
    expect(layer.marks(camera).map((mark) => layer.isSelected(mark))).to.deep.equal(
      layer.marks(camera).map((mark) => layer.nameOf(mark).startsWith('2 projets autour de Kayes')),
    );
  });

  it('lists the rows of a part of the plane', async () => {
    const { selection, layer } = await open();
    const [x, y] = equalEarth.project(-11.44, 14.45);
    const rows = rowsInView(layer, { left: x - 0.01, right: x + 0.01, top: y - 0.01, bottom: y + 0.01 });
    expect([...rows].map((row) => selection.table.peek(row)!.id)).to.deep.equal(['sante-kayes', 'puits-kayes']);
    expect([...rowsInView(layer, { left: 0, right: 0.01, top: 0, bottom: 0.01 })]).to.deep.equal([]);
  });

  it('says a cluster of one without its title until the titles are read', async () => {
    const { selection, layer } = await open();
    const { table } = selection;
    const far = { ...selection, table: Object.create(table, { peek: { value: () => undefined } }) as typeof table };
    const client = createClient({ source: memorySource({ catalog: sampleCatalog, projects }) });
    const data = await openMapData(client.projects, {}, 'fr', new AbortController().signal);
    const away = new ProjectLayer({ ...mapWords(data, 'fr'), ...french, selection: far }, sign);
    const single = layer.marks(camera).findIndex(({ count }) => count === 1);
    const nameIt = (): string => away.nameOf(away.marks(camera)[single]!);
    expect(nameIt()).to.match(/^1 projet autour de /);
    await new Promise<void>((resolve) => void away.loadTitles(resolve));
    expect(nameIt()).to.equal(layer.nameOf(layer.marks(camera)[single]!));
  });

  it('says how many projects a mark stands for until there is a visitor', async () => {
    const { layer: known } = await open();
    const late: Omit<typeof sign, 'module'> & { module: typeof visitorPart | undefined } = {
      ...sign,
      module: undefined,
    };
    const layer = new ProjectLayer(known.context, late);
    const [mark] = layer.marks(camera);
    layer.select(0, { reveal: () => undefined, redraw: () => undefined });
    expect([layer.nameOf(mark!), layer.isSelected(mark!), layer.extentOf(mark!, 8)]).to.deep.equal([
      '2 projets',
      false,
      undefined,
    ]);
    late.module = visitorPart;
    expect(layer.nameOf(mark!)).to.equal(known.nameOf(known.marks(camera)[0]!));
  });

  it('names a few themes only, and does without a place that has no name', async () => {
    const { selection, layer } = await open();
    const placed = placeProjects(selection.table, equalEarth);
    const themes = themeCodes.map((_, i) => Math.max(5 - i, 0));
    const cluster: ClusterFacts = { count: 5, themes, isVague: false, members: new Uint32Array() };
    const name = nameOfCluster(cluster, {
      ...layer.context,
      table: selection.table,
      placed,
      rows: selection.rows,
    });
    expect(name).to.match(/^5 projets\u00a0: .+ 5, .+ 4, .+ 3, .+ 2…$/);
  });
});
