import { firstDay, isRealDate, lastDay } from 'essonne-international';

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

/**
 * First and last days of a period, from years, months or days of ISO 8601. A date that does not exist is left out, and
 * so are two that make no period.
 */
export function periodOf(
  from: string | null | undefined,
  to: string | null | undefined,
): { readonly from: string | undefined; readonly to: string | undefined } {
  const period = { from: dayOf(from, firstDay), to: dayOf(to, lastDay) };
  return period.from && period.to && period.from > period.to ? { from: undefined, to: undefined } : period;
}

function dayOf(attribute: string | null | undefined, edge: (date: string) => string): string | undefined {
  const date = attribute?.trim() ?? '';
  return /^\d{4}(?:-\d\d){0,2}$/.test(date) && isRealDate(date) ? edge(date) : undefined;
}
