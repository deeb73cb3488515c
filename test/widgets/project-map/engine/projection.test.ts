import { expect } from 'chai';
import { equalEarth, mercator, projectionNamed } from '../../../../widgets/project-map/engine/projection.js';

describe('projection', () => {
  for (const projection of [equalEarth, mercator]) {
    describe(projection.name, () => {
      it('comes back to the place it left', () => {
        for (let lon = -180; lon <= 180; lon += 15)
          for (let lat = -84; lat <= 84; lat += 7) {
            const [backLon, backLat] = projection.unproject(...projection.project(lon, lat));
            expect(backLon).to.be.closeTo(lon, 1e-6);
            expect(backLat).to.be.closeTo(lat, 1e-6);
          }
      });

      it('stays within its bounds, poles included', () => {
        const { left, top, right, bottom } = projection.bounds;
        for (const lat of [-90, -45, 0, 45, 90])
          for (const lon of [-180, 0, 180]) {
            const [x, y] = projection.project(lon, lat);
            expect(x).to.be.within(left - 1e-9, right + 1e-9);
            expect(y).to.be.within(top - 1e-6, bottom + 1e-6);
          }
      });

      it('puts north up and east right, with the equator in the middle', () => {
        expect(projection.project(0, 0)).to.deep.equal([0.5, 0.5]);
        expect(projection.project(10, 0)[0]).to.be.greaterThan(0.5);
        expect(projection.project(0, 10)[1]).to.be.lessThan(0.5);
        expect(projection.project(-180, 0)[0]).to.be.closeTo(0, 1e-12);
      });
    });
  }

  it('keeps areas equal in Equal Earth', () => {
    const areaAt = (lat: number): number => {
      const corners = [
        equalEarth.project(20, lat),
        equalEarth.project(21, lat),
        equalEarth.project(21, lat + 1),
        equalEarth.project(20, lat + 1),
      ];
      const twice = corners.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = corners[(i + 1) % 4]!;
        return sum + x * nextY - nextX * y;
      }, 0);
      return Math.abs(twice) / Math.cos(((lat + 0.5) * Math.PI) / 180);
    };
    for (const lat of [-60, -30, 15, 45, 70]) expect(areaAt(lat) / areaAt(0)).to.be.closeTo(1, 0.001);
  });

  it('agrees with the published Equal Earth proportions', () => {
    const { top, bottom } = equalEarth.bounds;
    expect(1 / (bottom - top)).to.be.closeTo(2.05458, 1e-4);
  });

  it('is Equal Earth unless Mercator is asked for', () => {
    expect(projectionNamed('mercator')).to.equal(mercator);
    expect(projectionNamed('peters')).to.equal(equalEarth);
    expect(projectionNamed(null)).to.equal(equalEarth);
  });
});
