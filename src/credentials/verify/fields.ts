/** Members of an untrusted object. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object's members; none for anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The items of a list, or one thing alone as JSON-LD allows. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
}

/** An identifier, given alone or as the `id` of an object. */
export function idOf(value: unknown): unknown {
  return typeof value === 'string' ? value : fieldsOf(value).id;
}

/** Time of an RFC 3339 instant, milliseconds; `NaN` for anything else. */
export function timeOf(value: unknown): number {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
  return typeof value === 'string' && form.test(value) ? Date.parse(value) : NaN;
}
