import { expect } from 'chai';
import { type Camera, zoomAround } from '../../../../widgets/project-map/engine/camera.js';
import {
  CLUSTER_RADIUS,
  ClusterIndex,
  type MapPoints,
  markRadius,
  membersOf,
} from '../../../../widgets/project-map/engine/clusters.js';
import { nearestMark, visibleMarks } from '../../../../widgets/project-map/engine/marks.js';

const THEMES = 3;

/** A repeatable spread of points: every third project has two places. */
function samplePoints(projects: number): MapPoints {
  let seed = 12345;
  const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const rows: { x: number; y: number; project: number; themes: number; vague: number }[] = [];
  for (let project = 0; project < projects; project++)
    for (let place = 0; place < (project % 3 === 0 ? 2 : 1); place++)
      rows.push({
        x: 0.45 + random() * 0.2,
        y: 0.35 + random() * 0.2,
        project,
        themes: 1 << (project % THEMES),
        vague: Number(project % 10 === 0),
      });
  return {
    xs: Float32Array.from(rows, ({ x }) => x),
    ys: Float32Array.from(rows, ({ y }) => y),
    projects: Uint32Array.from(rows, ({ project }) => project),
    themes: Uint32Array.from(rows, ({ themes }) => themes),
    vague: Uint8Array.from(rows, ({ vague }) => vague),
  };
}

function pointsAt(places: readonly (readonly [x: number, y: number, project: number])[]): MapPoints {
  return {
    xs: Float32Array.from(places, ([x]) => x),
    ys: Float32Array.from(places, ([, y]) => y),
    projects: Uint32Array.from(places, ([, , project]) => project),
    themes: new Uint32Array(places.length).fill(1),
    vague: new Uint8Array(places.length),
  };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('clusters', () => {
  const points = samplePoints(2000);
  const index = new ClusterIndex(points, THEMES);

  for (const zoom of [0, 1, 2.5, 4, 6, 9])
    it(`puts every point in one cluster at zoom ${zoom}`, () => {
      const level = index.levelAt(zoom);
      expect([...level.members].sort((a, b) => a - b)).to.deep.equal([...points.xs.keys()]);
      expect(level.starts).to.have.lengthOf(level.xs.length + 1);
      for (let cluster = 0; cluster < level.xs.length; cluster++) expect(membersOf(level, cluster)).to.not.be.empty;
    });

  it('counts each project once in a cluster', () => {
    const level = index.levelAt(3);
    level.counts.forEach((count, cluster) => {
      const projects = new Set([...membersOf(level, cluster)].map((point) => points.projects[point]));
      expect(count).to.equal(projects.size);
    });
  });

  it('conserves the total when every project has one place', () => {
    const single = new ClusterIndex({ ...points, projects: Uint32Array.from(points.xs.keys()) }, THEMES);
    for (const zoom of [0, 3, 7]) expect(sum(single.levelAt(zoom).counts)).to.equal(points.xs.length);
  });

  it('counts the themes of a cluster’s projects', () => {
    const level = index.levelAt(2);
    for (let cluster = 0; cluster < level.xs.length; cluster++) {
      const themes = level.themeCounts.subarray(cluster * THEMES, (cluster + 1) * THEMES);
      expect(sum(themes)).to.equal(level.counts[cluster]);
    }
  });

  it('puts a cluster at the mean of its points', () => {
    const level = index.levelAt(1);
    const members = [...membersOf(level, 0)];
    expect(level.xs[0]).to.be.closeTo(sum(members.map((i) => points.xs[i]!)) / members.length, 1e-5);
    expect(level.ys[0]).to.be.closeTo(sum(members.map((i) => points.ys[i]!)) / members.length, 1e-5);
  });

  it('joins what is near on screen, and separates it when zoomed in', () => {
    const apart = CLUSTER_RADIUS / 2 / (256 * 2 ** 4);
    const pair = new ClusterIndex(
      pointsAt([
        [0.5, 0.5, 0],
        [0.5 + apart, 0.5, 1],
      ]),
      1,
    );
    expect([...pair.levelAt(4).counts]).to.deep.equal([2]);
    expect([...pair.levelAt(7).counts]).to.deep.equal([1, 1]);
  });

  it('joins neighbours on either side of a cell’s edge', () => {
    const edge = (CLUSTER_RADIUS / 256) * 3;
    const pair = new ClusterIndex(
      pointsAt([
        [edge - 0.001, 0.3, 0],
        [edge + 0.001, 0.3, 1],
      ]),
      1,
    );
    expect([...pair.levelAt(0).counts]).to.deep.equal([2]);
  });

  for (const [zoom, count] of [
    [0, 5000],
    [2, 300],
    [4, 2000],
    [5, 5000],
  ] as const)
    it(`keeps the discs of ${count} projects apart at zoom ${zoom}`, () => {
      const { xs, ys, counts } = new ClusterIndex(samplePoints(count), THEMES).levelAt(zoom);
      const scale = 256 * 2 ** zoom;
      const overlaps: string[] = [];
      for (let a = 0; a < xs.length; a++)
        for (let b = a + 1; b < xs.length; b++) {
          const away = Math.hypot(xs[a]! - xs[b]!, ys[a]! - ys[b]!) * scale;
          if (away < markRadius(counts[a]!) + markRadius(counts[b]!)) overlaps.push(`${counts[a]} and ${counts[b]}`);
        }
      expect(overlaps).to.deep.equal([]);
    });

  it('is the same whatever was asked before, and kept', () => {
    const fresh = new ClusterIndex(points, THEMES);
    expect([...fresh.levelAt(5).xs]).to.deep.equal([...index.levelAt(5).xs]);
    expect(index.levelAt(5.4)).to.equal(index.levelAt(5));
  });

  it('is empty without points', () => {
    expect(new ClusterIndex(pointsAt([]), 1).levelAt(2).xs).to.have.lengthOf(0);
  });
});

describe('marks', () => {
  const camera: Camera = { x: 0.55, y: 0.45, zoom: 3, width: 900, height: 600 };

  it('shows the marks of the view, the largest first', () => {
    const marks = visibleMarks(new ClusterIndex(samplePoints(500), THEMES), camera);
    expect(marks).to.not.be.empty;
    for (const mark of marks) {
      expect(mark.x).to.be.within(-20, 920);
      expect(mark.y).to.be.within(-20, 620);
    }
    const counts = marks.map(({ count }) => count);
    expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a));
  });

  it('leaves out what the view does not show', () => {
    const index = new ClusterIndex(
      pointsAt([
        [0.55, 0.45, 0],
        [0.1, 0.45, 1],
      ]),
      1,
    );
    expect(visibleMarks(index, camera).map(({ point }) => point)).to.deep.equal([0]);
  });

  it('finds the nearest to a place, as the marks part', () => {
    const index = new ClusterIndex(samplePoints(500), THEMES);
    const [first] = visibleMarks(index, camera);
    const place = [first!.level.xs[first!.cluster]!, first!.level.ys[first!.cluster]!] as const;
    expect(nearestMark([first!], camera, place)).to.equal(0);
    const closer = zoomAround(camera, 2, first!.x, first!.y);
    const marks = visibleMarks(index, closer);
    const nearest = marks[nearestMark(marks, closer, place)]!;
    const away = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - first!.x, y - first!.y);
    expect(away(nearest)).to.equal(Math.min(...marks.map(away)));
    expect(nearestMark([], camera, place)).to.equal(-1);
  });

  it('is vague only when all its places are', () => {
    const places = pointsAt([
      [0.55, 0.45, 0],
      [0.55, 0.45, 1],
      [0.57, 0.48, 2],
    ]);
    places.vague.set([1, 0, 1]);
    const marks = visibleMarks(new ClusterIndex(places, 1), camera);
    expect(marks.map(({ count, isVague }) => [count, isVague])).to.deep.equal([
      [2, false],
      [1, true],
    ]);
  });

  it('grows with the count, within reason', () => {
    expect(markRadius(2)).to.be.lessThan(markRadius(50));
    expect(markRadius(100_000)).to.be.at.most(32);
  });
});
