/** Why an organisation is listed: what its own entry seeks and offers, and what its projects do. Pure. */
import type { Table } from 'essonne-international';
import type { Actor } from './actor-groups.js';

/** Which of the two. */
export type Exchange = 'seeks' | 'offers';

type Flags = Pick<Table<'projects'>, 'flag'>;

/** The rows of an organisation's projects that seek, or offer, something. */
export function rowsThat(exchange: Exchange, { rows }: Actor, table: Flags): readonly number[] {
  const flags = table.flag(exchange);
  return rows.filter((row) => flags[row] === 1);
}

/** Those that seek or offer something, by themselves or in their projects, before the others; else the order given. */
export function seekersFirst(actors: readonly Actor[], table: Flags): readonly Actor[] {
  const [seeks, offers] = [table.flag('seeks'), table.flag('offers')];
  const isFirst = ({ organisation: { needs = [], offers: own = [] }, rows }: Actor): boolean =>
    needs.length > 0 || own.length > 0 || rows.some((row) => seeks[row] === 1 || offers[row] === 1);
  const [first, others]: [Actor[], Actor[]] = [[], []];
  for (const actor of actors) (isFirst(actor) ? first : others).push(actor);
  return [...first, ...others];
}
