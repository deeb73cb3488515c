/** Values of an attribute that takes several, separated by spaces; `undefined` when there are none. */
export function tokensOf(attribute: string | null | undefined): readonly string[] | undefined {
  const values = attribute?.split(/[\s,]+/).filter(Boolean) ?? [];
  return values.length ? values : undefined;
}

/**
 * A filter that the page presets and the visitor narrows: the visitor's values count only among the preset ones, so a
 * preset is never removed.
 */
export function narrowed(
  preset: readonly string[] | undefined,
  chosen: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!preset) return chosen;
  if (!chosen) return preset;
  const allowed = chosen.filter((value) => preset.includes(value));
  return allowed.length ? allowed : preset;
}
