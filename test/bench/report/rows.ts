/** Results as rows of text, for the terminal and for the documentation. */
import type { Results } from '../results.js';
import type { Suite, Unit } from '../suite.js';

/** A metric, with a cell a subject. */
export interface Row {
  readonly group: string;
  readonly label: string;
  readonly cells: readonly string[];
}

const MISSING = '–';

/** The metrics that some subject has, in the suite's order. */
export function rowsOf({ subjects, metrics, reference }: Suite, { medians, ratios, isQuick }: Results): readonly Row[] {
  return metrics(isQuick).flatMap(({ id, group, label, unit, hasRatio }) => {
    if (!subjects.some((subject) => medians[subject.id]?.[id] !== undefined)) return [];
    const cells = subjects.map((subject) => {
      const value = medians[subject.id]?.[id];
      const times = subject.id === reference ? undefined : ratios[subject.id]?.[id];
      if (value === undefined) return MISSING;
      return hasRatio && times !== undefined ? `${show(value, unit)} (×${times.toFixed(2)})` : show(value, unit);
    });
    return [{ group, label, cells }];
  });
}

/** A value with its unit. */
export function show(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return `${Math.abs(value) < 20 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
    case 'bytes':
      return Math.abs(value) < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`;
    case 'share':
      return `${(100 * value).toFixed(1)} %`;
    case 'count':
      return Math.round(value).toLocaleString('en');
  }
}
