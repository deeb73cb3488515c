import type { Selection } from 'essonne-international';

const known = new WeakMap<Selection<'projects'>, ReadonlySet<string>>();

/** Codes of the countries that results are about; counted once. */
export function countriesOf(selection: Selection<'projects'>): ReadonlySet<string> {
  let countries = known.get(selection);
  if (!countries) known.set(selection, (countries = count(selection)));
  return countries;
}

function count({ table, rows }: Selection<'projects'>): ReadonlySet<string> {
  const { starts, ids, values } = table.codes('country');
  const isThere = new Uint8Array(values.length);
  rows.forEach((row) => {
    for (let i = starts[row]!; i < starts[row + 1]!; i++) isThere[ids[i]!] = 1;
  });
  return new Set(values.filter((_, i) => isThere[i]));
}
