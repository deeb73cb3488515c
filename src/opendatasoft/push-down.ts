import type { Dataset } from '../datasets/dataset.js';
import type { Catalog } from '../model/catalog.js';
import type { DatasetName } from '../model/datasets.js';
import { dayNumber, isoDay } from '../model/dates.js';
import type { FieldColumn } from '../mapped-rows/columns.js';
import type { PortalDataset } from './columns.js';
import { all, any, columnName, dateLiteral, integerLiteral, isNot, isOneOf, stringLiteral } from './odsql.js';

/** What of a query the portal can filter by. */
export interface PushDown {
  /** Condition of the records that match. */
  readonly matching: string;
  /**
   * Condition of those that a single filter refuses: the facet of that filter counts them. `undefined` when no filter
   * with a facet could be pushed down.
   */
  readonly counted: string | undefined;
  /** Filters with a facet that `matching` holds, with their wanted codes. */
  readonly pushed: ReadonlyMap<string, readonly string[]>;
}

/** A query as it could be written for any dataset. */
type AnyQuery = Readonly<Record<string, unknown>>;

/** The only field that a filter looks at: one whose codes come from several is applied after. */
const FIELDS: Readonly<Record<DatasetName, Readonly<Record<string, string>>>> = {
  projects: {
    ...{ country: 'countries', theme: 'themes', status: 'status', modality: 'modality', call: 'call' },
    ...{ commune: 'communes', epci: 'communes', canton: 'communes', sdg: 'sdgs' },
  },
  events: {
    ...{ kind: 'kind', theme: 'themes', status: 'status', attendance: 'attendance', audience: 'audience' },
    ...{ project: 'projects', call: 'call', superEvent: 'superEvent' },
  },
  organisations: { kind: 'kind', theme: 'themes', commune: 'commune', epci: 'commune', canton: 'commune' },
  partnerships: {
    ...{ kind: 'kind', status: 'status', theme: 'themes', country: 'countries' },
    ...{ commune: 'communes', epci: 'communes', canton: 'communes' },
  },
  calls: { theme: 'themes', country: 'countries', eligibleLead: 'eligibleLeads' },
  sponsorships: { kind: 'kind' },
};

/** Beginning of identifiers that are made of one that the contract would not take: the portal does not know them. */
export const MADE_ID = 'ods-';

/** Conditions longer than this are not sent: addresses have a limit. */
const MAX_LENGTH = 3000;

/**
 * The part of a query that a portal filters by: a superset of what matches, since the client filters again. Nothing is
 * pushed down that could refuse a record that matches: text search never is, nor a filter over a column whose values are
 * not the contract's codes.
 * @param catalog Where the communes of an intercommunality or a canton are listed.
 */
export function pushDown<Name extends DatasetName>(
  { name }: Dataset<Name>,
  portal: PortalDataset,
  fields: readonly FieldColumn[],
  query: object,
  catalog: Catalog | undefined,
): PushDown | undefined {
  const asked = query as AnyQuery;
  const byPath = new Map(fields.map((field) => [field.path, field]));
  const always = [idCondition(byPath, asked), ...periodConditions(name, portal, byPath, asked), near(portal, asked)];
  const conditions = new Map<string, readonly [condition: string, opposite: string]>();
  const pushed = new Map<string, readonly string[]>();
  // Facets of a text search count records by their words: those that a filter refuses are needed whole.
  const names = typeof asked.text === 'string' && asked.text.trim() !== '' ? [] : Object.keys(FIELDS[name]);
  for (const filter of names) {
    const wanted = wantedCodes(asked[filter]);
    const field = byPath.get(FIELDS[name][filter] ?? '');
    const codes = wanted.length > 0 ? expanded(filter, wanted, catalog) : undefined;
    const condition = field && codes && codesCondition(field, codes);
    if (!condition) continue;
    conditions.set(filter, [condition, isNot(condition, columnName(field.column) ?? '')]);
    pushed.set(filter, wanted);
  }
  const common = always.filter((condition) => condition !== undefined);
  const matching = all([...common, ...[...conditions.values()].map(([condition]) => condition)]);
  if (matching === '') return undefined;
  const refusedOnce = [...conditions.keys()].map((refusing) =>
    all([...conditions].map(([filter, [condition, opposite]]) => (filter === refusing ? opposite : condition))),
  );
  const counted = refusedOnce.length > 0 ? all([...common, any(refusedOnce)]) : undefined;
  return Math.max(matching.length, counted?.length ?? 0) > MAX_LENGTH ? undefined : { matching, counted, pushed };
}

function wantedCodes(value: unknown): readonly string[] {
  return value === undefined ? [] : (Array.isArray(value) ? (value as unknown[]) : [value]).map(String);
}

/** Codes of the field itself: the communes of an intercommunality or a canton, as the catalog lists them. */
function expanded(
  filter: string,
  wanted: readonly string[],
  catalog: Catalog | undefined,
): readonly string[] | undefined {
  if (filter !== 'epci' && filter !== 'canton') return wanted;
  const terms = catalog?.vocabularies?.communes;
  const codes = terms
    ?.filter(({ broader, cantons = [] }) =>
      filter === 'epci' ? wanted.includes(broader ?? '') : cantons.some((canton) => wanted.includes(canton)),
    )
    .map(({ code }) => code);
  return codes?.length ? codes : undefined;
}

function codesCondition(
  { column, type, values, separator }: FieldColumn,
  codes: readonly string[],
): string | undefined {
  const name = columnName(column);
  if (name === undefined || separator !== undefined || (type !== 'text' && type !== 'int')) return undefined;
  const words = values ? Object.keys(values).filter((word) => codes.includes(values[word] ?? '')) : codes;
  const literals = words.map(type === 'int' ? integerLiteral : stringLiteral);
  const written = literals.filter((literal) => literal !== undefined);
  return written.length > 0 && written.length === literals.length ? isOneOf(name, written) : undefined;
}

function idCondition(fields: ReadonlyMap<string, FieldColumn>, { id }: AnyQuery): string | undefined {
  const field = fields.get('id');
  const wanted = wantedCodes(id);
  const isOwn = wanted.length > 0 && !wanted.some((one) => one.startsWith(MADE_ID));
  return field && isOwn ? codesCondition(field, wanted) : undefined;
}

/** Records of which something may be in the days asked for; a day of margin for instants in other zones. */
function periodConditions(
  dataset: DatasetName,
  { period }: PortalDataset,
  fields: ReadonlyMap<string, FieldColumn>,
  { from, to }: AnyQuery,
): readonly (string | undefined)[] {
  const has = dataset === 'projects' || dataset === 'sponsorships';
  const [first, last] = period
    ? [period.start, period.end]
    : ['start', 'end'].map((path) => {
        const field = has ? fields.get(path) : undefined;
        return field?.type === 'date' || field?.type === 'datetime' ? field.column : undefined;
      });
  return [bound(last, '>=', from, -1), bound(first, '<=', to, 2)];
}

function bound(column: string | undefined, sign: string, day: unknown, margin: number): string | undefined {
  const name = column === undefined ? undefined : columnName(column);
  if (name === undefined || typeof day !== 'string') return undefined;
  const literal = dateLiteral(day) && dateLiteral(isoDay(dayNumber(day) + margin));
  return literal && `${name} ${sign} ${literal} OR ${name} IS NULL`;
}

/** A circle somewhat larger than asked: the portal's Earth may not be the client's. */
function near({ position }: PortalDataset, { near: asked }: AnyQuery): string | undefined {
  const column = position === undefined ? undefined : columnName(position);
  const { lon, lat, km } = (asked ?? {}) as Readonly<Record<string, unknown>>;
  if (column === undefined || ![lon, lat, km].every(Number.isFinite)) return undefined;
  const [x, y, metres] = [Number(lon).toFixed(6), Number(lat).toFixed(6), Math.ceil(Number(km) * 1010 + 200)];
  return `within_distance(${column}, geom'POINT(${x} ${y})', ${metres}m) OR ${column} IS NULL`;
}
