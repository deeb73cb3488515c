/** Headings of columns that sort a table, one way then the other. */
import { html, nothing, type TemplateResult } from 'lit';

/** The order by a key; `-` turns it round (latest, greatest first). */
export type SortBy<Key extends string> = Key | `-${Key}`;

/** A column, with what it is sorted by and which way at first; neither where it does not sort. */
export interface Column<Name extends string, Key extends string> {
  readonly name: Name;
  readonly key?: Key;
  readonly first?: SortBy<Key>;
}

/**
 * The heading of a column.
 * @param sorted How the table is sorted now; undefined when by none of its columns.
 * @param sortBy Sorts the table.
 */
export function sortHeading<Key extends string>(
  { name, key, first }: Column<string, Key>,
  label: string,
  sorted: SortBy<Key> | undefined,
  sortBy: (sort: SortBy<Key>) => void,
): TemplateResult {
  if (!key || !first) return html`<th scope="col" class=${`of-${name}`}>${label}</th>`;
  const isAscending = sorted === key;
  const isSorted = isAscending || sorted === `-${key}`;
  const direction = isSorted ? (isAscending ? 'ascending' : 'descending') : 'none';
  const press = (): void => sortBy(isAscending ? `-${key}` : isSorted ? key : first);
  return html`<th scope="col" class=${`of-${name}`} aria-sort=${direction}>
    <button class="link" type="button" @click=${press}>
      ${label}<span class="arrow" aria-hidden="true"
        >${direction === 'none' ? nothing : direction === 'ascending' ? '▲' : '▼'}</span
      >
    </button>
  </th>`;
}
