import type { DatasetName } from '../../model/datasets.js';
import type { VocabularyName } from '../../model/vocabularies.js';

/** How the cells of a column are read. */
export type CellKind =
  /** As it is. */
  | 'string'
  /** Human text, several languages allowed through the heading's suffix. */
  | 'text'
  /** Several values, separated by `|`, `;` or a line break. */
  | 'strings'
  /** A web address: `www.ajukoby.org` gets its `https://`. */
  | 'url'
  | 'urls'
  /** A decimal number, French or English writing, with or without a currency sign. */
  | 'number'
  /** An amount of money: a lone point before three digits separates thousands. */
  | 'amount'
  /** A share of 1: `0,5`, `50 %`. */
  | 'share'
  | 'integer'
  | 'integers'
  /** oui, non, vrai, faux, x, 1, 0… */
  | 'boolean'
  /** Year, month or day: `2026`, `03/2026`, `12/03/2026`, `2026-03-12`. */
  | 'date'
  /** Day, with a time when there is one: `12/03/2026 14:30`, `2026-03-12T14:30`; Europe/Paris unless an offset says. */
  | 'moment'
  /** A term of `vocabulary`, by code or by label in French or English. */
  | 'term'
  | 'terms'
  /** One of `choices`, the contract's closed lists, by code or by the agents' words. */
  | 'choice'
  /** A code of an open list that no vocabulary holds: the words become a slug. */
  | 'code'
  /** A commune of Essonne by INSEE code or name. */
  | 'commune'
  | 'communes'
  /** An organisation by reference, identifier or name. */
  | 'party'
  | 'parties'
  /** A record of another table, by reference or identifier. */
  | 'reference'
  | 'references';

/** One column of a table. */
export interface Column {
  /** Field of the record, `decision.date`; `places.0.name` for the first item of a list. */
  readonly path: string;
  readonly kind: CellKind;
  /** Accepted headings, the preferred one first. */
  readonly headings: readonly string[];
  readonly vocabulary?: VocabularyName;
  /** For a `choice` (or `strings`): the contract's codes, each with the agents' words for it. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Dataset that a reference points to; any when absent. */
  readonly dataset?: DatasetName;
}

/** A kind of table: a dataset's own, or lines that belong to records of another table. */
export interface Table {
  /** Accepted file names without extension, the preferred one first. */
  readonly names: readonly string[];
  readonly dataset: DatasetName;
  /** For lines of a parent: the list that each line is added to, and the column that names the parent. */
  readonly parent?: { readonly path: string; readonly headings: readonly string[] };
  readonly columns: readonly Column[];
  /** What a mapping says of a file's own headings, by their folded form: a heading of this table; `''` for none. */
  readonly meanings?: ReadonlyMap<string, string>;
  /** What a mapping says of every row, by heading. */
  readonly constants?: ReadonlyMap<string, string>;
}
