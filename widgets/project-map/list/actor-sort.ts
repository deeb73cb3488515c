/** The organisations in the order of a column of their table. Pure. */
import type { Actor } from './actor-groups.js';
import type { SortBy } from './sort-heading.js';

/** What organisations are sorted by: a text of theirs, or how many projects, needs or offers. */
export type ActorKey = 'name' | 'kind' | 'place' | 'seeks' | 'offers' | 'projects';

/** The order of the organisations. */
export type ActorSort = SortBy<ActorKey>;

/**
 * The actors in an order, those alike in the order given. Those that tell nothing of it come last, either way.
 * @param valueOf What an actor has for a key: an empty text where it tells nothing.
 */
export function sortActors(
  actors: readonly Actor[],
  sort: ActorSort,
  valueOf: (key: ActorKey, actor: Actor) => string | number,
  language: string,
): readonly Actor[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const turn = sort.startsWith('-') ? -1 : 1;
  const key = sort.replace('-', '') as ActorKey;
  return actors
    .map((actor) => ({ actor, value: valueOf(key, actor) }))
    .sort(({ value: a }, { value: b }) => {
      if (typeof a === 'number' || typeof b === 'number') return turn * (Number(a) - Number(b));
      return Number(a === '') - Number(b === '') || turn * compare(a, b);
    })
    .map(({ actor }) => actor);
}
