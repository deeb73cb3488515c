import { expect } from 'chai';
import {
  angleBetween,
  greatCircle,
  type Position,
  splitAtAntimeridian,
} from '../../../../widgets/project-map/layers/great-circle.js';

const EVRY: Position = [2.43, 48.63];
const KAYES: Position = [-11.44, 14.45];
const WELLINGTON: Position = [174.78, -41.29];
const LIMA: Position = [-77.04, -12.05];
const SUVA: Position = [178.44, -18.14];

/** A position as a point of a globe of radius 1. */
const onGlobe = ([lon, lat]: Position): [number, number, number] => {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
};

/** Volume spanned by three positions: none when a plane through the centre of the globe holds them all. */
const volume = (a: Position, b: Position, c: Position): number => {
  const [[ax, ay, az], [bx, by, bz], [cx, cy, cz]] = [onGlobe(a), onGlobe(b), onGlobe(c)];
  return ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx);
};

describe('great circles', () => {
  it('measures angles', () => {
    expect(angleBetween([0, 0], [90, 0])).to.be.closeTo(90, 1e-9);
    expect(angleBetween([0, 90], [123, -90])).to.be.closeTo(180, 1e-9);
    expect(angleBetween(EVRY, EVRY)).to.equal(0);
    // Évry to Kayes is about 4,000 km.
    expect(angleBetween(EVRY, KAYES) * 111.2).to.be.within(3900, 4100);
  });

  it('passes through known midpoints', () => {
    expect(greatCircle([0, 0], [90, 0])[15]).to.deep.equal([45, 0]);
    const [lon, lat] = greatCircle([-45, 45], [45, 45]).find((_, i, way) => i === (way.length - 1) / 2)!;
    expect(lon).to.be.closeTo(0, 1e-9);
    // tan φ = tan 45° / cos 45°: further north than both ends.
    expect(lat).to.be.closeTo((Math.atan(Math.SQRT2) * 180) / Math.PI, 1e-9);
  });

  it('keeps to the plane of its ends and of the centre of the Earth, in even steps', () => {
    for (const to of [KAYES, WELLINGTON, LIMA, SUVA]) {
      const way = greatCircle(EVRY, to);
      const step = angleBetween(EVRY, to) / (way.length - 1);
      way.forEach((position, i) => {
        expect(volume(EVRY, to, position)).to.be.closeTo(0, 1e-12);
        expect(angleBetween(EVRY, position)).to.be.closeTo(step * i, 1e-6);
      });
    }
  });

  it('begins and ends at its ends, in pieces short enough to look curved', () => {
    const way = greatCircle(EVRY, WELLINGTON);
    expect(way[0]).to.equal(EVRY);
    expect(way.at(-1)).to.equal(WELLINGTON);
    for (let i = 1; i < way.length; i++) expect(angleBetween(way[i - 1]!, way[i]!)).to.be.at.most(3.001);
    for (const position of greatCircle(EVRY, EVRY)) expect(angleBetween(EVRY, position)).to.be.below(1e-6);
  });

  it('finds a way between antipodes', () => {
    const way = greatCircle([2, 48], [-178, -48]);
    for (let i = 1; i < way.length; i++) expect(angleBetween(way[i - 1]!, way[i]!)).to.be.within(0.1, 3.001);
  });

  it('is cut where it crosses 180°', () => {
    const parts = splitAtAntimeridian([
      [170, 10],
      [-170, 20],
      [-160, 20],
    ]);
    expect(parts).to.deep.equal([
      [
        [170, 10],
        [180, 15],
      ],
      [
        [-180, 15],
        [-170, 20],
        [-160, 20],
      ],
    ]);
    expect(splitAtAntimeridian([...parts[1]!].reverse().concat([...parts[0]!].reverse()))).to.have.length(2);
    expect(splitAtAntimeridian(greatCircle(EVRY, KAYES))).to.have.length(1);
    for (const part of splitAtAntimeridian(greatCircle([140, 36], LIMA)))
      for (let i = 1; i < part.length; i++) expect(Math.abs(part[i]![0] - part[i - 1]![0])).to.be.below(60);
  });
});
