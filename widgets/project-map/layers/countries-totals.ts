/** What each country has of the results. */
import type { Selection } from 'essonne-international';

/** The projects of a country. */
export interface CountryTotal {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Projects that take place there, those of several countries too. */
  readonly projects: number;
  /** Euros of those whose amount is known, a project of several countries giving each an equal share; NaN without any. */
  readonly euros: number;
  /** Projects whose amount is unknown. */
  readonly unknown: number;
}

/** The results by country. */
export interface CountryTotals {
  /** In the order of the data. */
  readonly countries: readonly CountryTotal[];
  /** Results that have no country. */
  readonly withoutCountry: number;
}

/** Counts the results by country. */
export function countryTotals({ table, rows }: Pick<Selection<'projects'>, 'table' | 'rows'>): CountryTotals {
  const { starts, ids, values } = table.codes('country');
  const budgets = table.keys('budget');
  const projects = new Uint32Array(values.length);
  const unknown = new Uint32Array(values.length);
  const euros = new Float64Array(values.length);
  let withoutCountry = 0;
  for (const row of rows) {
    const start = starts[row]!;
    const end = starts[row + 1]!;
    if (start === end) withoutCountry++;
    const share = budgets[row]! / (end - start);
    for (let i = start; i < end; i++) {
      const country = ids[i]!;
      projects[country]!++;
      if (Number.isNaN(share)) unknown[country]!++;
      else euros[country]! += share;
    }
  }
  const countries = values.map((code, i) => ({
    code,
    projects: projects[i]!,
    euros: unknown[i] === projects[i] ? NaN : euros[i]!,
    unknown: unknown[i]!,
  }));
  return { countries: countries.filter(({ projects: count }) => count > 0), withoutCountry };
}
