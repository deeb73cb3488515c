import { expect } from 'chai';
import * as worldText from '../../../../widgets/project-map/basemap/basemap.generated.js';
import * as regionalText from '../../../../widgets/project-map/basemap/basemap-regional.generated.js';
import { countryAt, decodeBasemap, followRing } from '../../../../widgets/project-map/basemap/basemap.js';

for (const [detail, text] of Object.entries({ world: worldText, regional: regionalText }))
  describe(`basemap, ${detail}`, () => {
    const basemap = decodeBasemap(text);

    it('has no country at sea', () => {
      expect(countryAt(basemap, -30, 0)).to.equal(undefined);
      expect(countryAt(basemap, 80, -40)).to.equal(undefined);
    });

    it('keeps every country, the smallest as dots', () => {
      expect(basemap.countries).to.have.lengthOf(241);
      const vanished = basemap.countries.filter(({ rings, dots }) => rings.length === 0 && dots.length === 0);
      expect(vanished).to.deep.equal([]);
      // Monaco has no outline on the world's grid.
      const monaco = basemap.countries.find(({ code }) => code === 'MC')!;
      expect(monaco.dots.length > 0).to.equal(detail === 'world');
    });

    it('leaves only one shape without a code', () => {
      expect(basemap.countries.filter(({ code }) => code === '')).to.have.lengthOf(1);
      expect(basemap.countries.every(({ code }) => code === '' || /^[A-Z]{2}$/.test(code))).to.equal(true);
    });

    it('has no Antarctica', () => {
      expect(basemap.countries.some(({ code }) => code === 'AQ')).to.equal(false);
      expect(Math.min(...basemap.lat)).to.be.greaterThan(-60);
    });

    it('has no streak across the antimeridian', () => {
      let longest = 0;
      for (const { rings } of basemap.countries)
        for (const ring of rings) {
          let last = NaN;
          followRing(basemap, ring, (point) => {
            const lon = basemap.lon[point]!;
            if (!Number.isNaN(last)) longest = Math.max(longest, Math.abs(lon - last));
            last = lon;
          });
        }
      // Honest segments are straight borders and coasts of the far North; a streak goes round the world.
      expect(longest).to.be.lessThan(90);
    });

    it('closes every ring on itself', () => {
      for (const { rings, code } of basemap.countries)
        for (const ring of rings) {
          const points: number[] = [];
          followRing(basemap, ring, (point) => points.push(point));
          const first = points[0]!;
          const last = points.at(-1)!;
          expect([basemap.lon[first], basemap.lat[first]], code).to.deep.equal([basemap.lon[last], basemap.lat[last]]);
        }
    });

    it('marks the disputed lines, and only lines that two shapes share', () => {
      const disputed = [...basemap.disputed.keys()].filter((arc) => basemap.disputed[arc]);
      expect(disputed.length).to.be.within(10, 30);
      for (const arc of disputed) expect(basemap.uses[arc]).to.equal(2);
    });
  });
