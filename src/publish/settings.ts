import * as z from 'zod/mini';
import { Catalog } from '../model/catalog.js';
import { maskValue } from './checks/mask-drafts.js';
import { shorten } from '../model/issues.js';
import { decodeBytes } from '../transport/decode-bytes.js';
import { parseJson } from './input/parse-json.js';
import type { IssueLog } from './report/issue-log.js';
import type { InputFile } from './types.js';

/** What the agent says of the whole, in `catalogue.json`; every field has a default. */
export type Settings = Pick<
  Catalog,
  | 'title'
  | 'description'
  | 'publisher'
  | 'licence'
  | 'attributions'
  | 'frequency'
  | 'spatial'
  | 'defaultLanguage'
  | 'demonstration'
  | 'links'
>;

const SHAPE = {
  title: Catalog.shape.title,
  description: Catalog.shape.description,
  publisher: Catalog.shape.publisher,
  licence: Catalog.shape.licence,
  attributions: Catalog.shape.attributions,
  frequency: Catalog.shape.frequency,
  spatial: Catalog.shape.spatial,
  defaultLanguage: z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'invalid-language')),
  demonstration: Catalog.shape.demonstration,
  links: Catalog.shape.links,
} as const satisfies Record<keyof Settings, z.ZodMiniType>;

/** Whom the referential of places is owed to. */
const PLACES_ATTRIBUTIONS = [
  {
    fr: 'Communes : INSEE, DGCL et La Poste (Licence Ouverte 2.0)',
    en: 'Communes: INSEE, DGCL and La Poste (Licence Ouverte 2.0)',
  },
  { fr: 'Positions des communes : GeoNames (CC BY 4.0)', en: 'Positions of communes: GeoNames (CC BY 4.0)' },
];

const DEFAULTS: Settings = {
  title: { fr: 'Action internationale de l’Essonne', en: 'International action of Essonne' },
  publisher: { name: 'Département de l’Essonne', url: 'https://www.essonne.fr/' },
  licence: 'etalab-2.0',
  spatial: { name: 'Essonne', bbox: [1.91, 48.28, 2.59, 48.78] },
  defaultLanguage: 'fr',
};

/** Names of the file that holds the settings. */
export const isSettingsFile = (path: string): boolean => /^(?:catalogue|catalog)\.json$/i.test(path);

/** Reads the settings; a bad one is left out and reported, and the default takes its place. */
export function readSettings(files: readonly InputFile[], log: IssueLog): Settings {
  const file = files.find(({ path }) => isSettingsFile(path));
  const given = file === undefined ? {} : readGiven(file, log);
  const attributions = [...(given.attributions ?? []), ...PLACES_ATTRIBUTIONS];
  return { ...DEFAULTS, ...given, attributions };
}

function readGiven(file: InputFile, log: IssueLog): Partial<Settings> {
  const parsed = parseJson(decodeBytes(file.bytes).text);
  if ('error' in parsed) {
    const { line, column, reason, raison } = parsed.error;
    const value = log.language === 'fr' ? raison : reason;
    const note = { code: 'malformed-json', outcome: 'rejected', value } as const;
    log.addAt({ file: file.path, line }, note, { column: String(column) });
    return {};
  }
  const settings: [string, unknown][] = [];
  const data = typeof parsed.data === 'object' && parsed.data !== null ? parsed.data : {};
  for (const [name, value] of Object.entries(data)) {
    if (!Object.hasOwn(SHAPE, name)) {
      log.addAt({ file: file.path }, { code: 'unknown-setting', outcome: 'left-out', value: name }, { path: name });
      continue;
    }
    const found = readSetting(name as keyof Settings, maskValue(value, name, file.path, log), (path, bad) =>
      log.addAt({ file: file.path }, { code: 'invalid-setting', outcome: 'left-out', value: shorten(bad) }, { path }),
    );
    if (found !== undefined) settings.push([name, found]);
  }
  return Object.fromEntries(settings);
}

/** A setting; of one with fields, those that are valid. */
function readSetting(name: keyof Settings, value: unknown, note: (path: string, bad: unknown) => void): unknown {
  const read = SHAPE[name].safeParse(value);
  if (read.success) return read.data;
  const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const bad = new Set(read.error.issues.map(({ path }) => String(path[0])));
  const rest = SHAPE[name].safeParse(Object.fromEntries(fields.filter(([field]) => !bad.has(field))));
  if (fields.length === 0 || !rest.success) {
    note(name, value);
    return undefined;
  }
  for (const [field, one] of fields) if (bad.has(field)) note(`${name}.${field}`, one);
  return rest.data;
}
