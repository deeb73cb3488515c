// Has the files of a published site read by readers that others wrote: libical, python-icalendar,
// recurring-ical-events, check-geojson, ajv, papaparse and an XML parser.
//
//   node .scripts/check-formats.mjs SITE_DIR [--allow-missing]
//
// Prints a line a check; exits with 1 when one fails. A reader that isn't installed is a failure that names the Debian
// packages to install, unless --allow-missing.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import {
  Missing,
  checkWithLibical,
  checkWithPythonIcalendar,
  checkerPath,
  findPython,
  runChecker,
} from './checks/readers.mjs';

const [site, ...flags] = process.argv.slice(2);
const allowMissing = flags.includes('--allow-missing');
const data = resolve(site ?? '', 'data/v1');

if (site === undefined || !existsSync(join(data, 'catalog.json'))) {
  console.error('Usage: node .scripts/check-formats.mjs SITE_DIR [--allow-missing], SITE_DIR being a published site.');
  process.exit(2);
}

const files = readdirSync(data, { recursive: true })
  .map((name) => join(data, String(name)))
  .sort();
const withExtension = (extension) => files.filter((file) => file.endsWith(extension));
const shortName = (file) => relative(data, file).split(sep).join('/');
const read = (file) => readFileSync(file, 'utf8');
const readJson = (file) => JSON.parse(read(file));
const catalog = readJson(join(data, 'catalog.json'));
const countOf = (name) => catalog.datasets.find((dataset) => dataset.name === name)?.count;

function checkCalendarsWithLibical() {
  return checkWithLibical(withExtension('.ics'), shortName);
}

function checkCalendarsWithPython() {
  // The calendar of everything comes first: it is compared with the contract's own events.
  const whole = join(data, 'events.ics');
  const paths = [whole, ...withExtension('.ics').filter((file) => file !== whole)];
  return checkWithPythonIcalendar(paths, join(data, 'events.json'), shortName);
}

function checkAtom() {
  const python = findPython('xml.etree.ElementTree', 'python3');
  return runChecker(python, [checkerPath('atom_lint.py')], withExtension('.xml'), 'entries', shortName);
}

function checkGeoJson() {
  const paths = withExtension('.geojson');
  if (paths.length === 0) throw new Error('no file to check');
  let features = 0;
  for (const path of paths) {
    const [issue] = getIssues(read(path));
    if (issue) throw new Error(`${shortName(path)}: ${issue.message}`);
    features += readJson(path).features.length;
  }
  if (features < countOf('projects')) throw new Error(`${features} features for ${countOf('projects')} projects`);
  return `${paths.length} ${paths.length === 1 ? 'file' : 'files'}, ${features} features`;
}

function checkJson() {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats(ajv);
  const pairs = [
    ...catalog.datasets.map(({ href, schema }) => [href, schema]),
    ...['catalog.json', 'changes.json'].map((name) => [name, `schema/${name}`]),
  ].filter(([href]) => !/^https?:/.test(href));
  let records = 0;
  for (const [href, schema] of pairs) {
    if (schema === undefined) throw new Error(`${href}: the catalog names no schema`);
    const path = join(data, schema.replace(/^https?:.*\/(schema\/)/, '$1'));
    const validate = ajv.compile(readJson(path));
    const document = readJson(join(data, href));
    if (!validate(document)) {
      const [{ instancePath, message }] = validate.errors;
      throw new Error(`${href}${instancePath} ${message} (${schema})`);
    }
    records += document.items?.length ?? 0;
  }
  return `${pairs.length} files, ${records} records`;
}

const FORMULA = /^[\s\u200b-\u200f\u2060]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const isNumber = (cell) => /^-?\d+(?:\.\d+)?$/.test(cell);

function checkCsv() {
  const rowsOf = { 'projects.csv': countOf('projects'), 'organisations.csv': countOf('organisations') };
  const paths = withExtension('.csv');
  if (paths.length === 0) throw new Error('no file to check');
  let rows = 0;
  for (const path of paths) {
    const name = shortName(path);
    const text = read(path).replace(/^\ufeff/, '');
    const options = { delimiter: ',', newline: '\r\n' };
    const { data: table, errors } = Papa.parse(text.replace(/\r\n$/, ''), options);
    if (errors.length > 0) throw new Error(`${name}, row ${errors[0].row}: ${errors[0].message}`);
    const width = table[0].length;
    const ragged = table.findIndex((row) => row.length !== width);
    if (ragged !== -1) throw new Error(`${name}, row ${ragged}: ${table[ragged].length} cells for ${width} headings`);
    if (new Set(table[0]).size !== width) throw new Error(`${name}: two columns have the same heading`);
    const armed = table.flat().find((cell) => FORMULA.test(cell) && !isNumber(cell));
    if (armed !== undefined) throw new Error(`${name}: a spreadsheet would run the cell ${JSON.stringify(armed)}`);
    const again = Papa.parse(Papa.unparse(table, options), options).data;
    if (JSON.stringify(again) !== JSON.stringify(table)) throw new Error(`${name}: does not survive a round trip`);
    const expected = rowsOf[name];
    if (expected !== undefined && table.length - 1 !== expected) {
      throw new Error(`${name}: ${table.length - 1} rows for ${expected} records`);
    }
    rows += table.length - 1;
  }
  return `${paths.length} ${paths.length === 1 ? 'file' : 'files'}, ${rows} rows`;
}

function checkDcat() {
  const document = readJson(join(data, 'catalog.jsonld'));
  const datasets = [document['dcat:dataset'] ?? []].flat();
  const described = new Set();
  for (const node of [document, ...datasets]) {
    for (const member of ['dct:title', 'dct:description', 'dct:publisher']) {
      if (node[member] === undefined) throw new Error(`${node['@id']} has no ${member}`);
    }
    for (const file of [node['dcat:distribution'] ?? []].flat()) {
      const address = file['dcat:accessURL']['@id'];
      const name = address.replace(/^https?:.*\/data\/v1\//, '');
      if (!existsSync(join(data, name))) throw new Error(`${address} is described but not published`);
      if (file['dct:license'] === undefined) throw new Error(`${address} has no licence`);
      described.add(name);
    }
  }
  const exported = [...withExtension('.csv'), ...withExtension('.geojson')].map(shortName);
  const forgotten = exported.find((name) => !described.has(name));
  if (forgotten !== undefined) throw new Error(`${forgotten} is published but not described`);
  return `${datasets.length} datasets, ${described.size} files`;
}

let failures = 0;
for (const [name, check] of [
  ['iCalendar, libical', checkCalendarsWithLibical],
  ['iCalendar, python-icalendar', checkCalendarsWithPython],
  ['GeoJSON, check-geojson', checkGeoJson],
  ['JSON, the published schemas', checkJson],
  ['CSV, papaparse', checkCsv],
  ['Atom, XML parser', checkAtom],
  ['DCAT-AP, required members', checkDcat],
]) {
  try {
    console.log(`✓ ${name}: ${check()}`);
  } catch (error) {
    const isTolerated = error instanceof Missing && allowMissing;
    if (!isTolerated) failures += 1;
    const message = error instanceof Missing ? `not checked; install it with: ${error.message}` : error.message;
    console.log(`${isTolerated ? '–' : '✗'} ${name}: ${message}`);
  }
}
process.exitCode = failures > 0 ? 1 : 0;
