import { type JsonError, locateJsonError } from '../../transport/json-position.js';

/** What a JSON file holds, or the place where it stops being JSON. */
export type ParsedJson = { readonly data: unknown } | { readonly error: JsonError };

/** Reads JSON text; line, column and reason when it is not JSON. */
export function parseJson(text: string): ParsedJson {
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    return { error: locateJsonError(text) ?? { line: 1, column: 1, reason: String(error), raison: String(error) } };
  }
}

/** The records of a JSON file: a list, or `{ "items": [ … ] }`. `undefined` when it holds neither. */
export function itemsOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data as unknown[];
  const items = typeof data === 'object' && data !== null ? (data as { items?: unknown }).items : undefined;
  return Array.isArray(items) ? (items as unknown[]) : undefined;
}
