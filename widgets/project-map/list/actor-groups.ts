/** The organisations of some projects, and how they are put together. Pure. */
import type { Catalog, Organisation, Table } from 'essonne-international';
import type { ActorGrouping } from '../visitor-state.js';

/** An organisation, and the rows of the projects listed that it takes part in. */
export interface Actor {
  readonly organisation: Organisation;
  readonly rows: readonly number[];
}

/** Actors under one code: a theme, an EPCI or a country. `code` is undefined for those that tell none. */
export interface ActorGroup {
  readonly code: string | undefined;
  readonly actors: readonly Actor[];
}

/** Actors of a list, and how many of its projects name none of them. */
export interface ActorList {
  readonly actors: readonly Actor[];
  readonly unnamedCount: number;
}

/**
 * The organisations that take part in some projects, and besides them those that match by themselves, in the order of
 * `organisations`.
 */
export function actorsOf(
  table: Pick<Table<'projects'>, 'codes'>,
  rows: Iterable<number>,
  organisations: readonly Organisation[],
  matching: ReadonlySet<string>,
): ActorList {
  const { starts, ids, values } = table.codes('organisation');
  const known = new Set(organisations.map(({ id }) => id));
  const rowsOf = new Map<string, number[]>();
  let unnamedCount = 0;
  for (const row of rows) {
    let isNamed = false;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const id = values[ids[i]!]!;
      if (!known.has(id)) continue;
      isNamed = true;
      const found = rowsOf.get(id);
      if (found) found.push(row);
      else rowsOf.set(id, [row]);
    }
    if (!isNamed) unnamedCount++;
  }
  const actors = organisations.flatMap((organisation) => {
    const own = rowsOf.get(organisation.id);
    return own || matching.has(organisation.id) ? [{ organisation, rows: own ?? [] }] : [];
  });
  return { actors, unnamedCount };
}

/**
 * Actors by theme (each under all of its own) or by area: the EPCI of its commune, else its country. Groups are in the
 * order of their labels; actors that tell nothing come last.
 */
export function groupActors(
  actors: readonly Actor[],
  by: ActorGrouping,
  catalog: Catalog | undefined,
  labelOf: (code: string) => string,
  language: string,
): readonly ActorGroup[] {
  const epcis = new Map(catalog?.vocabularies?.communes?.map(({ code, broader }) => [code, broader]));
  const groups = new Map<string | undefined, Actor[]>();
  for (const actor of actors)
    for (const code of by === 'theme' ? themesOf(actor) : [areaOf(actor, epcis)]) {
      const group = groups.get(code);
      if (group) group.push(actor);
      else groups.set(code, [actor]);
    }
  const isLast = ({ code }: ActorGroup): number => Number(code === undefined);
  return [...groups]
    .map(([code, members]) => ({ code, actors: members }))
    .sort((a, b) => isLast(a) - isLast(b) || labelOf(a.code ?? '').localeCompare(labelOf(b.code ?? ''), language));
}

const themesOf = ({ organisation: { themes = [] } }: Actor): readonly (string | undefined)[] =>
  themes.length > 0 ? themes : [undefined];

const areaOf = (
  { organisation: { commune, country } }: Actor,
  epcis: ReadonlyMap<string, string | undefined>,
): string | undefined => (commune === undefined ? country : (epcis.get(commune) ?? commune));

/** The first so many entries of some groups, groups without any left out. */
export function firstOf(groups: readonly ActorGroup[], count: number): readonly ActorGroup[] {
  let left = count;
  return groups.flatMap(({ code, actors }) => {
    const shown = actors.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ code, actors: shown }] : [];
  });
}
