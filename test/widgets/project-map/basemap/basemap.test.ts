import { expect } from 'chai';
import * as worldText from '../../../../widgets/project-map/basemap/basemap.generated.js';
import * as regionalText from '../../../../widgets/project-map/basemap/basemap-regional.generated.js';
import { countryAt, decodeBasemap, followRing } from '../../../../widgets/project-map/basemap/basemap.js';

/** Which country holds which place: simplification must never move a line over one of these. */
const PROBE: readonly [place: string, lon: number, lat: number, code: string][] = [
  ['Gaza', 34.35, 31.4, 'PS'],
  ['Rafah', 34.26, 31.29, 'PS'],
  ['Ramallah', 35.2, 31.9, 'PS'],
  ['Hébron', 35.1, 31.53, 'PS'],
  ['Jénine', 35.3, 32.46, 'PS'],
  ['Jabalia', 34.48, 31.53, 'PS'],
  ['Khan Younès', 34.31, 31.34, 'PS'],
  ['Bethléem', 35.2, 31.7, 'PS'],
  ['Jéricho', 35.45, 31.86, 'PS'],
  ['Tulkarem', 35.03, 32.31, 'PS'],
  ['Naplouse', 35.26, 32.22, 'PS'],
  ['Haïfa (Carmel)', 35.05, 32.75, 'IL'],
  ['Beer-Sheva', 34.79, 31.25, 'IL'],
  ['Laâyoune', -13.0, 26.5, 'EH'],
  ['Dakhla (hinterland)', -15.5, 23.8, 'EH'],
  ['Agadir', -9.4, 30.4, 'MA'],
  ['Crimea', 34.1, 45.0, 'UA'],
  ['Donetsk', 37.8, 48.0, 'UA'],
  ['Krasnodar', 39.0, 45.0, 'RU'],
  ['Pristina', 21.16, 42.66, 'XK'],
  ['Niš', 21.9, 43.32, 'RS'],
  ['Taiwan', 121.0, 24.0, 'TW'],
  ['Nicosia, north', 33.5, 35.28, 'CY'],
  ['Limassol', 33.0, 34.75, 'CY'],
  ['Hargeisa', 44.06, 9.56, 'SO'],
  ['Mogadishu', 45.3, 2.1, 'SO'],
  ['Santiago, Cap-Vert', -23.63, 15.1, 'CV'],
  ['Santo Antão, Cap-Vert', -25.15, 17.05, 'CV'],
  ['Grande Comore', 43.35, -11.7, 'KM'],
  ['Anjouan', 44.44, -12.22, 'KM'],
  ['Maurice', 57.55, -20.25, 'MU'],
  ['São Tomé', 6.6, 0.2, 'ST'],
  ['Malte', 14.42, 35.88, 'MT'],
  ['Réunion', 55.53, -21.13, 'FR'],
  ['Mayotte', 45.15, -12.83, 'FR'],
  ['Guyane', -53, 4.2, 'FR'],
  ['Guadeloupe', -61.65, 16.1, 'FR'],
  ['Martinique', -61.0, 14.65, 'FR'],
  ['Évry-Courcouronnes', 2.44, 48.63, 'FR'],
  ['Douentza', -2.95, 15.0, 'ML'],
  ['Ziguinchor', -16.27, 12.57, 'SN'],
  ['Banjul (upriver)', -15.6, 13.45, 'GM'],
  ['Maseru (east)', 28.2, -29.5, 'LS'],
  ['Antananarivo', 47.5, -18.9, 'MG'],
  ['Port-au-Prince (inland)', -72.2, 18.7, 'HT'],
];

for (const [detail, text] of Object.entries({ world: worldText, regional: regionalText }))
  describe(`basemap, ${detail}`, () => {
    const basemap = decodeBasemap(text);

    for (const [place, lon, lat, code] of PROBE)
      it(`has ${place} in ${code}`, () => {
        expect(countryAt(basemap, lon, lat)?.code).to.equal(code);
      });

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
