import { cleanText } from '../characters.js';

/** A JSON-LD node: plain JSON. */
export type JsonLd = Readonly<Record<string, unknown>>;

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * JSON that may be written inside `<script type="application/ld+json">`: no `</script>` or `<!--` can close or alter
 * the element (HTML §4.12.1.3), and old JavaScript parsers see no line end in it.
 */
export function serializeJsonLd(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character] ?? character);
}

/** A node without its empty members, its texts without what no text format carries. */
export function node(members: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(members)
      .map(([name, value]): [string, unknown] => [name, cleanValue(value)])
      .filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
}

/** A text, or the texts of a list, cleaned; nodes are already. */
function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  return Array.isArray(value) ? value.map(cleanValue) : value;
}

/** Nothing when the list is empty, the item when there is one: what schema.org consumers expect. */
export function oneOrMany(values: readonly unknown[]): unknown {
  return values.length <= 1 ? values[0] : values;
}
