import { expect } from 'chai';
import { zoomAround } from '../../../../widgets/project-map/engine/camera-moves.js';
import { type Camera, MAX_ZOOM, scaleOf } from '../../../../widgets/project-map/engine/camera.js';
import { type ClusterMark, clusterMarks } from '../../../../widgets/project-map/engine/cluster-marks.js';
import { clusterExtent, membersOf } from '../../../../widgets/project-map/engine/cluster-members.js';
import { CLUSTER_RADIUS } from '../../../../widgets/project-map/engine/cluster-cells.js';
import { ClusterIndex } from '../../../../widgets/project-map/engine/clusters.js';
import type { MarkLayer } from '../../../../widgets/project-map/engine/layer.js';
import { marksIn, nearestMark } from '../../../../widgets/project-map/engine/marks.js';
import { pointsAt, samplePoints, THEMES } from './points.js';

const camera: Camera = { x: 0.55, y: 0.45, zoom: 3, width: 900, height: 600 };

/** A layer of an index. */
function layerOf(index: ClusterIndex, name = 'project'): MarkLayer & { marks(camera: Camera): ClusterMark[] } {
  const layer = {
    marks: (view: Camera): ClusterMark[] => clusterMarks(index, view, layer, name),
    drawMark: () => undefined,
  };
  return layer;
}

describe('marks', () => {
  it('are those of the view, the largest first', () => {
    const marks = layerOf(new ClusterIndex(samplePoints(500), THEMES)).marks(camera);
    expect(marks).to.not.be.empty;
    for (const mark of marks) {
      expect(mark.x).to.be.within(-mark.radius, 900 + mark.radius);
      expect(mark.y).to.be.within(-mark.radius, 600 + mark.radius);
      expect(membersOf(mark)[0]).to.equal(mark.point);
    }
    const counts = marks.map(({ count }) => count);
    expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a));
  });

  it('leave out what the view does not show', () => {
    const places = pointsAt([
      [0.55, 0.45, 0],
      [0.2, 0.45, 1],
    ]);
    const marks = layerOf(new ClusterIndex(places, 1)).marks(camera);
    expect(marks.map(({ point }) => point)).to.deep.equal([0]);
  });

  it('keep their keys as the view moves', () => {
    const layer = layerOf(new ClusterIndex(samplePoints(500), THEMES));
    const keys = layer.marks(camera).map(({ key }) => key);
    expect(new Set(keys).size).to.equal(keys.length);
    expect(layer.marks({ ...camera, x: camera.x + 0.004 }).map(({ key }) => key)).to.include.members(keys.slice(0, 5));
  });

  it('of all layers come together, the heaviest first', () => {
    const one = layerOf(new ClusterIndex(pointsAt([[0.55, 0.45, 0]]), 1), 'one');
    const two = layerOf(
      new ClusterIndex(
        pointsAt([
          [0.5, 0.45, 0],
          [0.5, 0.45, 1],
        ]),
        1,
      ),
      'two',
    );
    const marks = marksIn([one, { drawUnder: () => undefined }, two], camera);
    expect(marks.map(({ layer, weight }) => [layer === two, weight])).to.deep.equal([
      [true, 2],
      [false, 1],
    ]);
  });

  it('find the nearest to a place, as they part', () => {
    const layer = layerOf(new ClusterIndex(samplePoints(500), THEMES));
    const first = layer.marks(camera)[0]!;
    const place = [first.level.xs[first.cluster]!, first.level.ys[first.cluster]!] as const;
    expect(nearestMark([first], camera, place)).to.equal(0);
    const closer = zoomAround(camera, 2, first.x, first.y);
    const marks = layer.marks(closer);
    const nearest = marks[nearestMark(marks, closer, place)]!;
    const away = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - first.x, y - first.y);
    expect(away(nearest)).to.equal(Math.min(...marks.map(away)));
    expect(nearestMark([], camera, place)).to.equal(-1);
  });

  it('are vague only when all their places are', () => {
    const places = pointsAt([
      [0.55, 0.45, 0],
      [0.55, 0.45, 1],
      [0.59, 0.48, 2],
    ]);
    places.vague.set([1, 0, 1]);
    const marks = layerOf(new ClusterIndex(places, 1)).marks(camera);
    expect(marks.map(({ count, isVague }) => [count, isVague])).to.deep.equal([
      [2, false],
      [1, true],
    ]);
  });

  it('say what part of the world they take up, when a zoom separates it', () => {
    const apart = (3 * CLUSTER_RADIUS) / scaleOf({ zoom: MAX_ZOOM });
    const [pair] = layerOf(
      new ClusterIndex(
        pointsAt([
          [0.55, 0.45, 0],
          [0.55 + apart, 0.45, 1],
        ]),
        1,
      ),
    ).marks(camera);
    const extent = clusterExtent(pair!, MAX_ZOOM)!;
    expect(extent.right - extent.left).to.be.closeTo(apart, 1e-9);
    expect(clusterExtent(pair!, MAX_ZOOM - 1)).to.equal(undefined);
    const [alone] = layerOf(new ClusterIndex(pointsAt([[0.55, 0.45, 0]]), 1)).marks(camera);
    expect(clusterExtent(alone!, MAX_ZOOM)).to.equal(undefined);
  });
});
