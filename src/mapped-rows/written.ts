/** Any value of JSON as a text: an object may have a field `toString`, which `String` would call. */
export function written(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
