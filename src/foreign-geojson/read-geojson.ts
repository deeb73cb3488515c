import { projects } from '../datasets/projects.js';
import { type Columns, findColumns } from '../mapped-rows/columns.js';
import { readRow } from '../mapped-rows/read-row.js';
import type { IssueCode } from '../messages/issues.fr.js';
import { type IssueOutcome, type RecordIssue, shorten } from '../model/issues.js';
import { maskPersonal } from '../privacy/personal-data.js';
import { mendPosition } from '../referential/mend-position.js';
import { positionsOf } from './positions.js';

/** Tells of something that could not be taken as it was. */
export type TakeIssue = (code: IssueCode, outcome: IssueOutcome, path: string, value: string) => void;

/** A feature as a project of the contract, not yet checked. */
export interface FeatureProject {
  /** Identifier of the feature, or of its properties; absent when there is none. */
  readonly identifier?: string;
  /** Fields of a project, without identifier. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** What a GeoJSON text holds. */
export interface FoundFeatures {
  /** In their order; `undefined` for an item that is no feature. */
  readonly features: readonly (FeatureProject | undefined)[];
  /** Each with the position of its feature (`index`), unless it is about the whole. */
  readonly issues: readonly RecordIssue[];
}

/** Names that portals and desktop software give to what a project has. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  id: ['identifiant', 'id_projet', 'reference', 'fid', 'objectid'],
  title: ['titre', 'nom', 'name', 'intitule', 'libelle', 'nom_projet'],
  summary: ['resume', 'chapo'],
  description: ['descriptif', 'contexte'],
  themes: ['theme', 'thematique', 'thematiques'],
  status: ['statut', 'etat', 'avancement'],
  modality: ['modalite'],
  start: ['debut', 'date_debut', 'annee', 'annee_debut'],
  end: ['fin', 'date_fin', 'annee_fin'],
  countries: ['pays', 'country', 'code_pays'],
  communes: ['commune', 'insee', 'code_insee'],
  url: ['lien', 'site', 'site_web'],
  updatedAt: ['date_maj', 'maj'],
  'leadOrganisation.name': ['porteur', 'porteur_de_projet', 'structure', 'association'],
  'totalBudget.amount': ['budget', 'montant', 'budget_total'],
};

/**
 * Projects of a FeatureCollection (or a single Feature) of others: properties are fields by their names, in French or
 * English, or by `columns`; points are places. A latitude in the place of a longitude is put right where the country
 * tells, and reported.
 */
export function readGeoJson(data: unknown, columns?: Columns): FoundFeatures {
  const { type, features } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const list = type === 'FeatureCollection' ? features : type === 'Feature' ? [data] : undefined;
  if (!Array.isArray(list))
    return {
      features: [],
      issues: [{ code: 'not-geojson', outcome: 'rejected', dataset: 'projects', value: shorten(type ?? '') }],
    };
  const items = list as readonly unknown[];
  const names = new Set(items.flatMap((item) => Object.keys(propertiesOf(item))));
  const found = findColumns(
    projects.shape,
    columns,
    [...names].map((name) => ({ name, type: 'text' })),
    ALIASES,
  );
  const about = { dataset: 'projects' } as const;
  const issues: RecordIssue[] = [
    ...found.missing.map((column): RecordIssue => ({ ...about, code: 'missing-column', outcome: 'left-out', column })),
    ...(found.unused.length > 0
      ? [{ ...about, code: 'unused-columns', outcome: 'left-out', value: shorten(found.unused.join(', ')) } as const]
      : []),
  ];
  const read = items.map((item, index) => {
    const take: TakeIssue = (code, outcome, path, value) =>
      issues.push({ ...about, code, outcome, path, index, value: shorten(maskPersonal(value).text) });
    if ((item as { type?: unknown } | null)?.type !== 'Feature') {
      take('unreadable-record', 'rejected', '', shorten(item));
      return undefined;
    }
    const { record: row, issues: own } = readRow(projects, found.fields, propertiesOf(item));
    issues.push(...own.map((issue) => ({ ...about, ...issue, index })));
    return readFeature(item as Readonly<Record<string, unknown>>, row, take);
  });
  return { features: read, issues };
}

function readFeature(
  feature: Readonly<Record<string, unknown>>,
  { id: ownId, ...fields }: Readonly<Record<string, unknown>>,
  take: TakeIssue,
): FeatureProject {
  const written = feature.id ?? ownId;
  const identifier = typeof written === 'number' || typeof written === 'string' ? String(written).trim() : '';
  const countries = Array.isArray(fields.countries) ? (fields.countries as readonly unknown[]) : [];
  const [only] = countries;
  const country = countries.length === 1 && typeof only === 'string' ? only : undefined;
  const places = positionsOf(feature.geometry, take).flatMap((position) => {
    const place = { ...(country === undefined ? {} : { country }), ...position, precision: 'point' };
    const mended = mendPosition(place, country, ({ code, outcome, value, corrected }) =>
      take(code, outcome, 'places', corrected === undefined ? value : `${value} → ${corrected}`),
    );
    return mended.lon === undefined ? [] : [mended];
  });
  const known = Array.isArray(fields.places) ? (fields.places as readonly unknown[]) : [];
  const all = known.length > 0 ? known : places;
  return {
    ...(identifier === '' ? {} : { identifier }),
    record: { ...fields, ...(all.length > 0 ? { places: all } : {}) },
  };
}

/** Properties may be `null` (§3.2). */
function propertiesOf(item: unknown): Readonly<Record<string, unknown>> {
  const { properties } = (item ?? {}) as { properties?: unknown };
  return typeof properties === 'object' && properties !== null && !Array.isArray(properties)
    ? (properties as Readonly<Record<string, unknown>>)
    : {};
}
