import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import Papa from 'papaparse';
import * as regionalText from '../../../../widgets/project-map/basemap/basemap-regional.generated.js';
import * as worldText from '../../../../widgets/project-map/basemap/basemap.generated.js';
import { decodeBasemap } from '../../../../widgets/project-map/basemap/basemap.js';
import { distanceKm } from './distance.js';

const NEAR_KM = 25;

/** Codes by themselves and by French name, with the Department's own names beside those of `Intl`. */
function countryCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('fr', { type: 'region' });
  const codes = decodeBasemap(worldText).countries.flatMap(({ code }) => code || []);
  return new Map([
    ...codes.flatMap((code) => [[code, code] as const, [names.of(code) ?? '', code] as const]),
    ['Palestine', 'PS'],
  ]);
}

/** The places of projects and partnerships that have coordinates. */
function places(): { name: string; code: string | undefined; lon: number; lat: number }[] {
  const codes = countryCodes();
  return ['lieux.csv', 'partenariats.csv'].flatMap((file) => {
    const text = readFileSync(new URL(`../../../../examples/data/${file}`, import.meta.url), 'utf8');
    const { data } = Papa.parse<Readonly<Record<string, string>>>(text.replace(/^\uFEFF/, ''), { header: true });
    return data
      .filter(({ longitude }) => longitude)
      .map((row) => ({
        name: row.lieu ?? '',
        code: codes.get(row['pays du lieu'] ?? row.pays ?? ''),
        lon: Number(row.longitude),
        lat: Number(row.latitude),
      }));
  });
}

describe('places of the demonstration data', () => {
  const all = places();

  it('are there, with countries', () => {
    expect(all).to.have.lengthOf.above(40);
    expect(all.filter(({ code }) => code === undefined)).to.deep.equal([]);
  });

  for (const [detail, text] of Object.entries({ world: worldText, regional: regionalText }))
    it(`lie in their own country, or near it: ${detail}`, () => {
      const basemap = decodeBasemap(text);
      const astray = all.flatMap(({ name, code = '', lon, lat }) => {
        const km = distanceKm(basemap, code, lon, lat);
        return km > NEAR_KM ? [`${name}: ${km.toFixed(0)} km from ${code}`] : [];
      });
      expect(astray).to.deep.equal([]);
    });
});
