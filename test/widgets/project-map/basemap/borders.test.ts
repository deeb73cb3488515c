import { expect } from 'chai';
import * as regionalText from '../../../../widgets/project-map/basemap/basemap-regional.generated.js';
import * as worldText from '../../../../widgets/project-map/basemap/basemap.generated.js';
import { countryAt, decodeBasemap } from '../../../../widgets/project-map/basemap/basemap.js';
import { distanceKm } from './distance.js';

type Place = readonly [place: string, lon: number, lat: number, code: string];

/** Which country holds which place: simplification must never move a line over one of these. */
const INSIDE: readonly Place[] = [
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
  ['Salfit', 35.18, 32.08, 'PS'],
  ['Qalqilya', 34.975, 32.19, 'PS'],
  // The atlas draws the whole of Jerusalem with the West Bank; the line with Israel is dashed.
  ['East Jerusalem', 35.24, 31.79, 'PS'],
  ['Netanya', 34.86, 32.33, 'IL'],
  ['Afula', 35.29, 32.61, 'IL'],
  ['Sderot', 34.6, 31.52, 'IL'],
  // The atlas follows the line held since 1974; it is dashed.
  ['Golan (Majdal Shams)', 35.77, 33.27, 'IL'],
  ['Damascus', 36.29, 33.51, 'SY'],
  ['Laâyoune, the town', -13.2, 27.15, 'EH'],
  ['Dakhla, the town', -15.94, 23.7, 'EH'],
  ['Smara', -11.67, 26.74, 'EH'],
  ['Simferopol', 34.1, 44.95, 'UA'],
  ['Mariupol', 37.55, 47.1, 'UA'],
  ['Mitrovica', 20.87, 42.89, 'XK'],
  ['Skopje', 21.43, 42.0, 'MK'],
  ['Tiraspol', 29.63, 46.84, 'MD'],
  ['Stepanakert', 46.75, 39.82, 'AZ'],
  ['Sukhumi', 41.02, 43.0, 'GE'],
  ['Tskhinvali', 43.97, 42.23, 'GE'],
  ['Nicosia, north of the line', 33.36, 35.22, 'CY'],
  ['Nicosia, south of the line', 33.36, 35.14, 'CY'],
  ['Famagusta', 33.94, 35.12, 'CY'],
  ['Srinagar', 74.8, 34.08, 'IN'],
  ['Leh', 77.58, 34.16, 'IN'],
  ['Tawang', 91.87, 27.59, 'IN'],
  ['Muzaffarabad', 73.47, 34.36, 'PK'],
  ['Gilgit', 74.31, 35.92, 'PK'],
  ['Aksai Chin', 79.5, 35.2, 'CN'],
  ['Siachen, which no code fits', 77.1, 35.4, ''],
  ['Abyei', 28.43, 9.6, 'SD'],
  ['Halaib triangle', 35.57, 23.13, 'EG'],
  ['Bir Tawil', 33.7, 21.87, 'SD'],
  ['Saint-Denis de La Réunion', 55.45, -20.89, 'FR'],
  ['Praia', -23.51, 14.95, 'CV'],
  ['Moroni', 43.27, -11.7, 'KM'],
  ['Port-Louis', 57.5, -20.17, 'MU'],
  ['Kinshasa', 15.3, -4.35, 'CD'],
  ['Brazzaville', 15.26, -4.25, 'CG'],
  ['Bangui', 18.56, 4.37, 'CF'],
  ['Lomé', 1.22, 6.14, 'TG'],
  ['N’Djamena', 15.05, 12.11, 'TD'],
  ['Bukavu', 28.86, -2.5, 'CD'],
  ['Cyangugu', 28.9, -2.48, 'RW'],
  ['Bujumbura', 29.36, -3.38, 'BI'],
  ['Uvira', 29.14, -3.39, 'CD'],
];

/** Towns of a shore or a river, and islands smaller than a cell: in their country, or this near it. */
const NEAR_KM = 25;
const NEAR: readonly Place[] = [
  ['Jerusalem, west', 35.2, 31.78, 'IL'],
  ['Sevastopol', 33.53, 44.6, 'UA'],
  ['Kerch', 36.47, 45.35, 'UA'],
  ['Cayenne', -52.31, 4.92, 'FR'],
  ['Saint-Laurent-du-Maroni', -54.03, 5.5, 'FR'],
  ['Mamoudzou', 45.23, -12.78, 'FR'],
  ['Saint-Pierre de La Réunion', 55.48, -21.34, 'FR'],
  ['Fort-de-France', -61.07, 14.6, 'FR'],
  ['Pointe-à-Pitre', -61.53, 16.24, 'FR'],
  ['Basse-Terre', -61.72, 16, 'FR'],
  ['São Tomé', 6.73, 0.34, 'ST'],
  ['Victoria', 55.45, -4.62, 'SC'],
  ['Valletta', 14.51, 35.9, 'MT'],
  ['Halaib', 36.65, 22.22, 'EG'],
  ['Zongo', 18.6, 4.34, 'CD'],
  ['Aflao', 1.19, 6.12, 'GH'],
  ['Kousséri', 15.03, 12.08, 'CM'],
  ['Rosso, Senegal', -15.8, 16.5, 'SN'],
  ['Rosso, Mauritania', -15.81, 16.52, 'MR'],
  ['Goma', 29.22, -1.68, 'CD'],
  ['Gisenyi', 29.26, -1.7, 'RW'],
  ['Maseru', 27.48, -29.32, 'LS'],
];

for (const [detail, text] of Object.entries({ world: worldText, regional: regionalText }))
  describe(`borders, ${detail}`, () => {
    const basemap = decodeBasemap(text);

    for (const [place, lon, lat, code] of INSIDE)
      it(`has ${place} in ${code || 'no country'}`, () => {
        expect(countryAt(basemap, lon, lat)?.code).to.equal(code);
      });

    for (const [place, lon, lat, code] of NEAR)
      it(`has ${place} in ${code}, or near it`, () => {
        expect(distanceKm(basemap, code, lon, lat)).to.be.at.most(NEAR_KM);
      });
  });
