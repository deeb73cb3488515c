import type * as z from 'zod/mini';
import type { DatasetName, RecordTypes } from './datasets.js';
import { type RecordIssue, shorten } from './issues.js';
import { recordSchemas } from './record-schemas.js';
import { dangerousKeys } from './rules.js';

/** A record that could be read (or not) and what was wrong with it. */
export interface ReadResult<Name extends DatasetName> {
  readonly record?: RecordTypes[Name];
  readonly issues: readonly RecordIssue[];
}

type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown>;

/** Without one of these there is no record; any other field is left out when it cannot be read. */
const ESSENTIAL: Readonly<Record<DatasetName, ReadonlySet<PropertyKey>>> = {
  projects: new Set(['id', 'title']),
  events: new Set(['id', 'title', 'occurrences']),
  organisations: new Set(['id', 'title']),
  partnerships: new Set(['id', 'title']),
  calls: new Set(['id', 'title']),
  sponsorships: new Set(['id', 'title']),
};

/** Each round takes out at least one value; a record with more bad values than this is refused. */
const MAX_ROUNDS = 200;

/**
 * Reads one record. A bad field is left out and reported; the record is rejected only without its id and title (or,
 * for an event, without a date). Nothing is thrown, nothing is dropped in silence.
 * @param raw What `JSON.parse`, or an adapter, gave.
 */
export function readRecord<Name extends DatasetName>(dataset: Name, raw: unknown, index?: number): ReadResult<Name> {
  const issues: RecordIssue[] = [];
  const about = { dataset, ...(index === undefined ? {} : { index }) };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { issues: [{ ...about, code: 'not-a-record', outcome: 'rejected', value: shorten(raw) }] };

  const schema = recordSchemas[dataset];
  const safe = withoutDangerousKeys(raw, (path, value) =>
    issues.push({ ...about, code: 'dangerous-key', outcome: 'left-out', path: pathToString(path), value }),
  );
  let draft: unknown = safe;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parsed = schema.safeParse(draft);
    if (parsed.success) {
      const record = parsed.data as RecordTypes[Name];
      return { record, issues: issues.map((issue) => ({ ...issue, id: record.id })) };
    }
    if (draft === safe) draft = structuredClone(safe);
    const removed: Path[] = [];
    for (const zodIssue of outermostLast(parsed.error.issues)) {
      if (removed.some((gone) => gone.every((key, depth) => key === zodIssue.path[depth]))) continue;
      const { path, value } = removeAt(draft as Container, zodIssue.path);
      removed.push(path);
      const isEssential = path.length === 0 || (path.length === 1 && ESSENTIAL[dataset].has(path[0]!));
      // When what is taken out is not the place of the fault itself, it is because something it needs is not there.
      const code = value === undefined || path.length < zodIssue.path.length ? 'missing-field' : issueCode(zodIssue);
      if (isEssential) {
        const field = pathToString(zodIssue.path.slice(0, 1));
        return {
          issues: [
            ...issues,
            {
              ...about,
              ...idOf(raw as Container),
              code,
              outcome: 'rejected',
              path: field,
              value: shorten(value ?? ''),
            },
          ],
        };
      }
      issues.push({ ...about, code, outcome: 'left-out', path: pathToString(path), value: shorten(value) });
    }
  }
  return { issues: [...issues, { ...about, ...idOf(raw as Container), code: 'too-many-errors', outcome: 'rejected' }] };
}

/** Later list items first, so that taking one out does not shift those still to be taken out. */
function outermostLast(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return [...issues].sort((a, b) => {
    const length = Math.min(a.path.length, b.path.length);
    for (let depth = 0; depth < length; depth++) {
      const left = a.path[depth]!;
      const right = b.path[depth]!;
      if (left === right) continue;
      return typeof left === 'number' && typeof right === 'number' ? right - left : 0;
    }
    return b.path.length - a.path.length;
  });
}

/**
 * Takes the bad value out of the draft. When the value is not there (a required field is missing), what requires it
 * goes instead; a list of a required field that becomes empty is found by the next round.
 */
function removeAt(draft: Container, path: Path): { readonly path: Path; readonly value: unknown } {
  const parents: Container[] = [draft];
  for (const key of path.slice(0, -1)) {
    const next = parents.at(-1)?.[key];
    if (typeof next !== 'object' || next === null) break;
    parents.push(next as Container);
  }
  for (let depth = Math.min(parents.length, path.length); depth > 0; depth--) {
    const parent = parents[depth - 1]!;
    const key = path[depth - 1]!;
    if (!Object.hasOwn(parent, key)) continue;
    const value = parent[key];
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return { path: path.slice(0, depth), value };
  }
  return { path: [], value: undefined };
}

/** Stable code of a fault found by a schema. */
export function issueCode(issue: z.core.$ZodIssue): string {
  if (/^[a-z]+(?:-[a-z0-9]+)+$/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().find(({ code }) => code !== 'invalid_type');
    return inner ? issueCode(inner) : 'wrong-type';
  }
  return issue.code === 'invalid_key' ? 'invalid-language' : 'wrong-type';
}

function idOf(raw: Container): { id?: string } {
  return typeof raw.id === 'string' ? { id: shorten(raw.id) } : {};
}

/** Path as people write it: `funding[2].amount`. */
export function pathToString(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`),
    '',
  );
}

/** Takes out keys that name an object's prototype, wherever they are. Returns the same object when there are none. */
function withoutDangerousKeys<T extends object>(value: T, report: (path: Path, value: string) => void): T {
  const clean = (node: unknown, path: Path): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) {
      const items = node.map((item, index) => clean(item, [...path, index]));
      return items.some((item, index) => item !== node[index]) ? items : node;
    }
    let copy: Container | undefined;
    for (const key of Object.keys(node)) {
      const child = (node as Container)[key];
      if (dangerousKeys.includes(key)) {
        copy ??= { ...(node as Container) };
        delete copy[key];
        report([...path, key], shorten(child));
        continue;
      }
      const cleaned = clean(child, [...path, key]);
      if (cleaned !== child) (copy ??= { ...(node as Container) })[key] = cleaned;
    }
    return copy ?? node;
  };
  return clean(value, []) as T;
}
