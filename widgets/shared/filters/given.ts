/** What counts as a choice. */

/** Whether something is chosen: a text or a list that is not empty, or any other value. */
export const isGiven = (value: unknown): boolean =>
  typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== undefined;

/** How many choices are made; each value of a list is one. */
export function countFilters(filters: object): number {
  const values: readonly unknown[] = Object.values(filters).filter(isGiven);
  return values.reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
}

/** What is given of a query. */
export function given<Query extends object>(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => isGiven(value))) as Query;
}

/**
 * The days of the presets, narrowed by those of the choices. Choices that leave no day count no more than codes that the
 * presets exclude.
 */
export function narrowedDays(presets: Days, chosen: Days): Days {
  const from = [presets.from, chosen.from].filter(Boolean).sort().at(-1);
  const to = [presets.to, chosen.to].filter(Boolean).sort()[0];
  return from && to && from > to ? { from: presets.from, to: presets.to } : { from, to };
}

/** First and last day, ISO; open at an end that is absent. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
