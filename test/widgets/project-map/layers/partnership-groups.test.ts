import type { Partnership } from 'essonne-international';
import { expect } from 'chai';
import { scaleOf } from '../../../../widgets/project-map/engine/camera.js';
import { equalEarth } from '../../../../widgets/project-map/engine/projection.js';
import { liveliest, standingOf } from '../../../../widgets/project-map/layers/partnership-drawing.js';
import {
  extentOfGroup,
  groupLevel,
  groupPlaces,
  placesOf,
} from '../../../../widgets/project-map/layers/partnership-groups.js';

const partnership = (id: string, ...places: readonly (readonly [lon: number, lat: number])[]): Partnership => ({
  id,
  title: id,
  places: places.map(([lon, lat]) => ({ lon, lat })),
});

const BAMAKO = [-8, 12.65] as const;
const KAYES = [-11.44, 14.45] as const;

describe('groups of partnerships', () => {
  const places = placesOf(
    [partnership('a', BAMAKO), partnership('b', BAMAKO), partnership('c', KAYES), partnership('d')],
    equalEarth,
  );
  const idsAt = (zoom: number): string[] =>
    groupPlaces(places, zoom).map(({ partnerships }) => partnerships.map(({ id }) => id).join());

  it('leaves out what has no position', () => {
    const region = { name: 'Région de Douentza', country: 'ML' };
    expect(placesOf([{ id: 'x', title: 'x', places: [region] }], equalEarth)).to.deep.equal([]);
    expect(places.map(({ partnership: { id } }) => id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('gathers places that would overlap, and parts them closer by', () => {
    expect(idsAt(0)).to.deep.equal(['a,b,c']);
    expect(idsAt(6)).to.deep.equal(['a,b', 'c']);
    expect(idsAt(12)).to.deep.equal(['a,b', 'c']);
  });

  it('leaves no two groups closer than a mark is wide', () => {
    const many = placesOf(
      Array.from({ length: 300 }, (_, i) => partnership(`p${i}`, [((i * 37) % 90) - 45, ((i * 53) % 60) - 30])),
      equalEarth,
    );
    for (const zoom of [0, 1.5, 3]) {
      const groups = groupPlaces(many, zoom);
      expect(groups.reduce((sum, { members }) => sum + members.length, 0)).to.equal(300);
      groups.forEach((a, i) =>
        groups.slice(i + 1).forEach((b) => {
          expect(Math.hypot(a.x - b.x, a.y - b.y) * scaleOf({ zoom })).to.be.at.least(26);
        }),
      );
    }
  });

  it('counts a partnership of several places once in a group', () => {
    const [group] = groupPlaces(placesOf([partnership('a', BAMAKO, KAYES)], equalEarth), 0);
    expect(group!.partnerships).to.have.length(1);
    expect(group!.members).to.have.length(2);
  });

  it('says where to zoom, or that no zoom parts it', () => {
    const [all] = groupPlaces(places, 0);
    expect(extentOfGroup(all!, 12)).to.deep.include({ left: places[2]!.x, right: places[0]!.x });
    expect(extentOfGroup(groupPlaces(places, 6)[0]!, 12)).to.equal(undefined);
  });

  it('holds while the zoom changes little', () => {
    expect([2, 2.3, 2.5, 2.99].map(groupLevel)).to.deep.equal([2, 2, 2.5, 2.5]);
  });

  it('shows the liveliest standing of a group', () => {
    const of = (...statuses: (string | undefined)[]): string =>
      liveliest(statuses.map((status, i) => ({ id: `${i}`, title: '', ...(status !== undefined && { status }) })));
    expect(of('ended', 'dormant', 'active')).to.equal('active');
    expect(of('ended', 'dormant')).to.equal('dormant');
    expect(of('ended')).to.equal('ended');
    expect(of(undefined)).to.equal('unknown');
    expect(standingOf({ id: 'a', title: 'a', status: 'planned' })).to.equal('unknown');
  });
});
