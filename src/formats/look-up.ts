/** Value of a table for a code found in data: `constructor` and the like are not codes of any table. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, code: string | undefined): Value | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined;
}
