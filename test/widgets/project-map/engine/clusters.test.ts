import { expect } from 'chai';
import { zoomAround } from '../../../../widgets/project-map/engine/camera-moves.js';
import { type Camera, MAX_ZOOM, toScreen } from '../../../../widgets/project-map/engine/camera.js';
import { CLUSTER_RADIUS } from '../../../../widgets/project-map/engine/cluster-cells.js';
import { markRadius } from '../../../../widgets/project-map/engine/cluster-heaps.js';
import { membersOf } from '../../../../widgets/project-map/engine/cluster-members.js';
import { ClusterIndex, type ClusterLevel } from '../../../../widgets/project-map/engine/clusters.js';
import { type MapPoints, POSITIONS } from '../../../../widgets/project-map/engine/map-points.js';
import { pointsAt, samplePoints, THEMES } from './points.js';

const view = (zoom: number, x = 0.55, y = 0.45): Camera => ({ x, y, zoom, width: 900, height: 600 });
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const all = (level: ClusterLevel): number[] => [...level.counts.keys()];

/** The clusters that touch a view, as text: where each is to a tenth of a pixel, and what it counts. */
function shownIn(index: ClusterIndex, camera: Camera): string[] {
  const level = index.levelAt(camera);
  const scale = 256 * 2 ** camera.zoom;
  return all(level)
    .filter((cluster) => {
      const [x, y] = toScreen(camera, [level.xs[cluster]!, level.ys[cluster]!]);
      return x > 0 && y > 0 && x < camera.width && y < camera.height;
    })
    .map((cluster) => {
      const [x, y] = [level.xs[cluster]! - Math.floor(level.xs[cluster]!), level.ys[cluster]!];
      return [(x * scale).toFixed(1), (y * scale).toFixed(1), level.counts[cluster], level.firsts[cluster]].join(' ');
    })
    .sort();
}

describe('clusters', () => {
  const points = samplePoints(2000);
  const index = new ClusterIndex(points, THEMES);

  for (const zoom of [0, 1, 2.5, 4])
    it(`puts every point in one cluster at zoom ${zoom}`, () => {
      const level = index.levelAt({ ...view(zoom), width: 4000, height: 4000 });
      const members = all(level).map((cluster) => [...membersOf({ index, level, cluster })]);
      expect(members.flat().sort((a, b) => a - b)).to.deep.equal([...points.xs.keys()]);
      expect(members.map(([first]) => first)).to.deep.equal([...level.firsts]);
    });

  for (const zoom of [5, 8, 12])
    it(`holds every point of the view at zoom ${zoom}`, () => {
      const level = index.levelAt(view(zoom));
      const held = new Set(all(level).flatMap((cluster) => [...membersOf({ index, level, cluster })]));
      points.xs.forEach((x, point) => {
        const [left, top] = toScreen(view(zoom), [x / POSITIONS, points.ys[point]! / POSITIONS]);
        if (left > 0 && top > 0 && left < 900 && top < 600) expect(held.has(point), String(point)).to.equal(true);
      });
    });

  it('counts each project once in a cluster, and those of its themes', () => {
    const level = index.levelAt(view(3));
    for (const cluster of all(level)) {
      const members = [...membersOf({ index, level, cluster })];
      const projects = [...new Set(members.map((point) => points.projects[point]!))];
      expect(level.counts[cluster]).to.equal(projects.length);
      for (let theme = 0; theme < THEMES; theme++)
        expect(level.themeCounts[cluster * THEMES + theme]).to.equal(
          projects.filter((project) => (points.themes[project]! >> theme) & 1).length,
        );
      expect(level.vague[cluster]).to.equal(Number(members.every((point) => points.vague[point])));
    }
  });

  it('shows the projects of the mask only', () => {
    const shown = Uint8Array.from({ length: 2000 }, (_, project) => Number(project % 7 === 0));
    const masked = new ClusterIndex(points, THEMES, shown);
    const kept = [...points.projects.keys()].filter((point) => shown[points.projects[point]!]);
    const copy: MapPoints = {
      xs: Uint32Array.from(kept, (point) => points.xs[point]!),
      ys: Uint32Array.from(kept, (point) => points.ys[point]!),
      projects: Uint32Array.from(kept, (point) => points.projects[point]!),
      themes: points.themes,
      vague: Uint8Array.from(kept, (point) => points.vague[point]!),
    };
    for (const zoom of [1, 4]) {
      const [level, expected] = [masked.levelAt(view(zoom)), new ClusterIndex(copy, THEMES).levelAt(view(zoom))];
      expect([...level.counts]).to.deep.equal([...expected.counts]);
      expect([...level.themeCounts]).to.deep.equal([...expected.themeCounts]);
      expect([...level.xs]).to.deep.equal([...expected.xs]);
      expect(
        [...membersOf({ index: masked, level, cluster: 0 })].every((point) => shown[points.projects[point]!]),
      ).to.equal(true);
    }
  });

  it('puts a cluster at the mean of its points', () => {
    const level = index.levelAt(view(1));
    const members = [...membersOf({ index, level, cluster: 0 })];
    const mean = (column: Uint32Array): number => sum(members.map((i) => column[i]! / POSITIONS)) / members.length;
    expect(level.xs[0]).to.be.closeTo(mean(points.xs), 1e-9);
    expect(level.ys[0]).to.be.closeTo(mean(points.ys), 1e-9);
  });

  for (const zoom of [12, 18])
    it(`shows a point alone where it is, within half a pixel, at zoom ${zoom}`, () => {
      const alone = new ClusterIndex(pointsAt([[0.5178211345, 0.3521173456, 0]]), 1);
      const camera = view(zoom, 0.51782113, 0.35211734);
      const level = alone.levelAt(camera);
      const [x, y] = toScreen(camera, [level.xs[0]!, level.ys[0]!]);
      const [left, top] = toScreen(camera, [0.5178211345, 0.3521173456]);
      expect(Math.hypot(x - left, y - top)).to.be.lessThan(0.5);
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
    expect([...pair.levelAt(view(4, 0.5, 0.5)).counts]).to.deep.equal([2]);
    expect([...pair.levelAt(view(7, 0.5, 0.5)).counts]).to.deep.equal([1, 1]);
  });

  it('joins neighbours on either side of a cell’s edge', () => {
    const edge = 3 / Math.floor(256 / CLUSTER_RADIUS);
    const pair = new ClusterIndex(
      pointsAt([
        [edge - 0.001, 0.3, 0],
        [edge + 0.001, 0.3, 1],
      ]),
      1,
    );
    expect([...pair.levelAt(view(0)).counts]).to.deep.equal([2]);
  });

  for (const [zoom, count] of [
    [0, 5000],
    [2, 300],
    [4, 2000],
    [5, 5000],
  ] as const)
    it(`keeps the discs of ${count} projects apart at zoom ${zoom}`, () => {
      const { xs, ys, counts } = new ClusterIndex(samplePoints(count), THEMES).levelAt(view(zoom));
      const scale = 256 * 2 ** zoom;
      const overlaps: string[] = [];
      for (let a = 0; a < xs.length; a++)
        for (let b = a + 1; b < xs.length; b++) {
          const away = Math.hypot(xs[a]! - xs[b]!, ys[a]! - ys[b]!) * scale;
          if (away < markRadius(counts[a]!) + markRadius(counts[b]!)) overlaps.push(`${counts[a]} and ${counts[b]}`);
        }
      expect(overlaps).to.deep.equal([]);
    });

  for (const zoom of [3, 5, 6.5])
    it(`stays as it is while the view moves at zoom ${zoom}`, () => {
      const crowd = samplePoints(6000);
      for (let step = 0; step < 60; step++) {
        const camera = view(zoom, 0.48 + 0.0021 * step, 0.4 + 0.0013 * step);
        const moved = new ClusterIndex(crowd, THEMES);
        moved.levelAt({ ...camera, x: camera.x - 120 / (256 * 2 ** zoom), y: camera.y + 90 / (256 * 2 ** zoom) });
        expect(shownIn(moved, camera)).to.deep.equal(shownIn(new ClusterIndex(crowd, THEMES), camera));
      }
    });

  it('stays as it is from one window to the next', () => {
    const crowd = samplePoints(6000);
    const zoom = 5;
    const pixel = 1 / (256 * 2 ** zoom);
    for (const y of [0.38, 0.42, 0.47, 0.5]) {
      const camera = view(zoom, 0.55, y);
      const shown = shownIn(new ClusterIndex(crowd, THEMES), camera);
      for (const [dx, dy] of [
        [700, 0],
        [-650, 300],
        [0, -700],
      ] as const) {
        const moved = new ClusterIndex(crowd, THEMES);
        // Whatever window was worked out for another view, what both show is the same.
        const other: Camera = { ...camera, x: camera.x + dx * pixel, y: camera.y + dy * pixel };
        const both = new Set(shownIn(moved, other));
        const common = shown.filter((cluster) => {
          const [x = 0, y = 0] = cluster.split(' ').map((part) => Number(part) * pixel);
          const [left, top] = toScreen(other, [x, y]);
          return left > 1 && top > 1 && left < other.width - 1 && top < other.height - 1;
        });
        expect(common.filter((cluster) => !both.has(cluster))).to.deep.equal([]);
      }
    }
  });

  it('goes on over the edge where the world repeats', () => {
    const around = new ClusterIndex(
      pointsAt([
        [0.999, 0.5, 0],
        [0.001, 0.5, 1],
        [0.02, 0.5, 2],
      ]),
      1,
    );
    const camera: Camera = { ...view(4, 0.99, 0.5), wraps: true };
    const before = shownIn(around, camera);
    expect(before.map((cluster) => cluster.split(' ')[2])).to.have.members(['2', '1']);
    expect(shownIn(around, { ...camera, x: 0.01 })).to.deep.equal(before);
    const flat = new ClusterIndex(around.points, 1).levelAt({ ...camera, wraps: false });
    expect([...flat.counts]).to.deep.equal([1]);
  });

  it('keeps what it worked out while the view stays near', () => {
    const level = index.levelAt(view(5));
    expect(index.levelAt(view(5.4, 0.551))).to.equal(level);
    expect(index.levelAt(view(3))).to.not.equal(level);
    expect(index.levelAt(view(5))).to.equal(level);
    expect(index.levelAt(view(5, 0.7))).to.not.equal(level);
  });

  it('is empty without points', () => {
    const empty = new ClusterIndex(pointsAt([]), 1);
    expect(empty.levelAt(view(2)).xs).to.have.lengthOf(0);
    expect(empty.levelAt(zoomAround(view(2), 20, 1, 1, MAX_ZOOM)).xs).to.have.lengthOf(0);
  });

  it('has discs that grow with the count, within reason', () => {
    expect(markRadius(2)).to.be.lessThan(markRadius(50));
    expect(markRadius(100_000)).to.be.at.most(32);
  });
});
