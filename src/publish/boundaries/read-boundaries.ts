/** The boundaries that the Department gives (communes, intercommunalities, cantons), checked and made light. */
import { decodeBytes } from '../../transport/decode-bytes.js';
import { parseJson } from '../input/parse-json.js';
import type { FileReading } from '../drafts/read-files.js';
import type { IssueLog } from '../report/issue-log.js';
import type { Note } from '../../cells/note.js';
import type { InputFile } from '../types.js';
import { positionsOf, readShape, type Shape } from './shapes.js';
import { isTopology, type RawFeature, topologyFeatures } from './topology.js';

/** Largest file read, and largest one written: more would keep visitors waiting. Bytes. */
const MAX_INPUT = 50_000_000;
const MAX_OUTPUT = 2_000_000;

/** A boundary of the published file. */
interface BoundaryFeature {
  readonly type: 'Feature';
  readonly properties: { readonly code?: string; readonly name?: string };
  readonly geometry: Shape;
}

/** Boundaries ready to be written. */
export interface Boundaries {
  /** GeoJSON text, one feature a line. */
  readonly text: string;
  /** Whom they are owed to, when the file says so. */
  readonly attribution?: string;
}

/** What the agent's folder holds of boundaries. */
export interface BoundariesReading {
  readonly boundaries: Boundaries | undefined;
  /** The files, for the report. */
  readonly readings: readonly FileReading[];
}

/** Names of properties, in the order they are looked for; those of the official French files among them. */
const CODES = ['code', 'insee', 'code_insee', 'insee_com', 'code_commune', 'siren', 'code_siren', 'siren_epci'];
const NAMES = ['name', 'nom', 'label', 'libelle', 'nom_com', 'nom_commune', 'nom_epci', 'libgeo'];

/** Whether a file of the folder holds boundaries. */
export const isBoundariesFile = (path: string): boolean =>
  /^(?:boundaries|limites)\.(?:geojson|topojson|json)$/i.test(path);

/** Reads the boundaries of a folder: GeoJSON or TopoJSON, in WGS 84. What is wrong goes to the log. */
export function readBoundaries(files: readonly InputFile[], log: IssueLog): BoundariesReading {
  const [file, ...others] = files.filter(({ path }) => isBoundariesFile(path));
  if (!file) return { boundaries: undefined, readings: [] };
  for (const { path } of others)
    log.addAt({ file: path }, { code: 'boundaries-twice', outcome: 'left-out', value: file.path });
  const readings = [file, ...others].map(({ path }): FileReading => ({ path, table: 'boundaries', format: 'json' }));
  const found = read(file, log);
  if ('text' in found) return { boundaries: found, readings };
  log.addAt({ file: file.path }, { ...found, outcome: 'rejected' });
  return { boundaries: undefined, readings };
}

/** Why a file is refused. */
type Refusal = Pick<Note, 'code' | 'value'>;

function read({ path, bytes }: InputFile, log: IssueLog): Boundaries | Refusal {
  if (bytes.length > MAX_INPUT) return tooLarge(bytes.length);
  const parsed = parseJson(decodeBytes(bytes).text);
  if ('error' in parsed) {
    const { line, column, reason, raison } = parsed.error;
    return { code: 'malformed-json', value: `${log.language === 'fr' ? raison : reason} (${line}:${column})` };
  }
  const crs = crsOf(parsed.data);
  if (crs !== undefined) return { code: 'boundaries-not-degrees', value: crs };

  const features = (featuresOf(parsed.data) ?? []).flatMap((raw, index): BoundaryFeature[] => {
    const geometry = readShape((raw as RawFeature | null)?.geometry);
    if (!geometry) log.addAt({ file: path, index }, { code: 'boundaries-shape', outcome: 'left-out' });
    return geometry ? [{ type: 'Feature', properties: propertiesOf(raw), geometry }] : [];
  });
  const refusal = misplaced(features);
  if (refusal) return refusal;
  const lines = features.map((feature) => JSON.stringify(feature));
  const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
  if (text.length > MAX_OUTPUT) return tooLarge(text.length);
  const { attribution } = parsed.data as { readonly attribution?: unknown };
  return { text, ...(typeof attribution === 'string' && attribution !== '' ? { attribution } : {}) };
}

const tooLarge = (bytes: number): Refusal => ({ code: 'boundaries-too-large', value: (bytes / 1e6).toFixed(1) });

function misplaced(features: readonly BoundaryFeature[]): Refusal | undefined {
  if (features.length === 0) return { code: 'boundaries-not-shapes' };
  const positions = features.flatMap(({ geometry }) => positionsOf(geometry));
  const outside = positions.find(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
  if (outside) return { code: 'boundaries-not-degrees', value: outside.join(' ') };
  return positions.every(([lon, lat]) => isSwapped(lon, lat)) ? { code: 'boundaries-swapped' } : undefined;
}

/** Latitude before longitude: the mainland of France would lie off Somalia. */
const isSwapped = (lon: number, lat: number): boolean => lon > 41 && lon < 52 && lat > -6 && lat < 10;

/** The coordinate system that a file names, when it is not WGS 84. */
function crsOf(data: unknown): string | undefined {
  const { crs } = (data ?? {}) as { readonly crs?: { readonly properties?: { readonly name?: unknown } } | null };
  const name = crs?.properties?.name;
  return typeof name === 'string' && !/(?:CRS84|4326|4258|WGS ?84)$/i.test(name) ? name : undefined;
}

function featuresOf(data: unknown): readonly RawFeature[] | undefined {
  if (isTopology(data)) return topologyFeatures(data);
  const { type, features } = (data ?? {}) as { readonly type?: unknown; readonly features?: unknown };
  if (type === 'Feature') return [data as RawFeature];
  return type === 'FeatureCollection' && Array.isArray(features) ? (features as RawFeature[]) : undefined;
}

/** Code and name, and nothing else of what a file may hold. */
function propertiesOf(feature: RawFeature): BoundaryFeature['properties'] {
  const { properties, id } = (feature as RawFeature | null) ?? {};
  const byName = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  const find = (names: readonly string[]): string | undefined => {
    const value = names
      .map((name) => byName.get(name))
      .find((each) => typeof each === 'string' || typeof each === 'number');
    return value === undefined ? undefined : String(value);
  };
  const code = find(CODES) ?? (typeof id === 'string' || typeof id === 'number' ? String(id) : undefined);
  const name = find(NAMES);
  return { ...(code === undefined ? {} : { code }), ...(name === undefined ? {} : { name }) };
}
