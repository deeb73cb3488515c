/**
 * Words of ODSQL, the query language of Opendatasoft's Explore API 2. Whatever is asked, what is written is one literal:
 * a value that cannot be written safely is not written at all, and its filter is applied after.
 */

/** Controls, line and paragraph separators, lone surrogates and unassigned characters: no code holds them. */
const UNWRITABLE = /[\p{C}\p{Zl}\p{Zp}]/u;
const MAX_LENGTH = 200;

/** A string between double quotes, its quotes and backslashes escaped; `undefined` for what no code would be. */
export function stringLiteral(value: string): string | undefined {
  if (value.length > MAX_LENGTH || UNWRITABLE.test(value)) return undefined;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** A whole number. */
export function integerLiteral(value: string): string | undefined {
  return /^-?\d{1,15}$/.test(value) ? value : undefined;
}

/** A day, `2026-01-31`. */
export function dateLiteral(day: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? `date'${day}'` : undefined;
}

/** A column, between back-quotes: its name may be a word of the language. Names with others than these do not exist. */
export function columnName(name: string): string | undefined {
  return /^[\p{L}\p{N}_. -]{1,100}$/u.test(name) ? `\`${name}\`` : undefined;
}

/** A column that holds one of some values. */
export function isOneOf(column: string, literals: readonly string[]): string {
  return literals.length === 1 ? `${column} = ${literals[0]}` : `${column} IN (${literals.join(', ')})`;
}

/**
 * Rows that a condition on a column does not keep. Those without a value are named: whether `NOT` keeps them is not
 * documented.
 */
export const isNot = (condition: string, column: string): string => `(NOT (${condition}) OR ${column} IS NULL)`;

/** All of some conditions. */
export const all = (conditions: readonly string[]): string =>
  conditions.length > 1 ? conditions.map((condition) => `(${condition})`).join(' AND ') : (conditions[0] ?? '');

/** Any of some conditions. */
export const any = (conditions: readonly string[]): string =>
  conditions.length > 1 ? conditions.map((condition) => `(${condition})`).join(' OR ') : (conditions[0] ?? '');
