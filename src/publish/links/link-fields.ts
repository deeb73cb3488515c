import type { DatasetName } from '../../model/datasets.js';

/** Where records name organisations. Paths join keys with `.`; lists are walked through. */
export const partyFields: Readonly<Record<DatasetName, readonly string[]>> = {
  projects: ['leadOrganisation', 'partners', 'cofunders', 'funding.funder'],
  events: ['organisers', 'borrowing.contact'],
  organisations: [],
  partnerships: ['parties'],
  calls: ['funder'],
  sponsorships: ['organisation'],
};

/** Where records name other records, by dataset. The publisher writes `sponsorships` itself: it is not read. */
export const referenceFields: Readonly<Record<DatasetName, Readonly<Record<string, DatasetName>>>> = {
  projects: { call: 'calls', relatedProjects: 'projects', events: 'events' },
  events: { superEvent: 'events', projects: 'projects', call: 'calls' },
  organisations: {},
  partnerships: {},
  calls: {},
  sponsorships: {},
};

/** Datasets of a sponsorship's target, by its kind. */
export const targetDatasets = {
  project: 'projects',
  event: 'events',
  organisation: 'organisations',
} as const satisfies Record<string, DatasetName>;

/** A value found on a walk. */
export interface Found {
  readonly value: unknown;
  /** `funding[2].funder` */
  readonly path: string;
  /** Puts another value there; `undefined` takes it out (of a list too, once the walk is over). */
  readonly replace: (value: unknown) => void;
}

type Container = Record<string, unknown>;

/** Visits the values at a path of a record, each item of a list apart. Lists are cleaned of what was taken out. */
export function visit(record: Container, path: string, see: (found: Found) => void): void {
  const [key = '', ...rest] = path.split('.');
  if (!Object.hasOwn(record, key)) return;
  const value = record[key];
  if (Array.isArray(value)) {
    const items: unknown[] = [...(value as unknown[])];
    for (const [index, item] of items.entries())
      seeOne(item, `${key}[${index}]`, rest.join('.'), see, (next) => void (items[index] = next));
    const kept = items.filter((item) => item !== undefined);
    if (kept.length === 0 && items.length > 0) delete record[key];
    else record[key] = kept;
  } else {
    seeOne(value, key, rest.join('.'), see, (next) => {
      if (next === undefined) delete record[key];
      else record[key] = next;
    });
  }
}

function seeOne(
  value: unknown,
  path: string,
  rest: string,
  see: (found: Found) => void,
  replace: (value: unknown) => void,
): void {
  if (rest === '') {
    see({ value, path, replace });
    return;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const copy: Container = { ...(value as Container) };
  visit(copy, rest, (found) => see({ ...found, path: `${path}.${found.path}` }));
  // What held only what was taken out goes with it.
  replace(Object.keys(copy).length === 0 && Object.keys(value).length > 0 ? undefined : copy);
}
