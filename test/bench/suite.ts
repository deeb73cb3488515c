/** What a suite of the bench is: things compared, what is measured of them, and a way to measure once. */

/** One of the things compared. */
export interface Subject {
  readonly id: string;
  /** How the table calls it. */
  readonly label: string;
  /** How it is used here, in a sentence. */
  readonly usage: string;
}

/** Something measured; smaller is better unless said. */
export interface Metric {
  readonly id: string;
  /** Heading of the tables' section. */
  readonly group: string;
  readonly label: string;
  readonly unit: Unit;
  /** Whether a ratio to the reference says something. */
  readonly hasRatio: boolean;
}

/** `bytes` are shown in kB or MB of 1,000; `share` is 0 to 1. */
export type Unit = 'ms' | 'bytes' | 'count' | 'share';

/** A metric; milliseconds, with a ratio, unless said. */
export const metric = (id: string, group: string, label: string, unit: Unit = 'ms', hasRatio = true): Metric => ({
  id,
  group,
  label,
  unit,
  hasRatio,
});

/** Values by the metric's identifier; a subject lacks what does not apply to it. */
export type Measures = Readonly<Record<string, number>>;

/** How thorough a run is. */
export interface RunOptions {
  readonly runs: number;
  /** A rough look in a few minutes: fewer sizes, shorter movements. */
  readonly isQuick: boolean;
  /** Only these subjects, with the reference; all of them when absent. */
  readonly only: readonly string[] | undefined;
  readonly log: (line: string) => void;
}

/** Called for each thing measured. */
export type Tell = (subject: string, measures: Measures) => void;

/** Subjects and metrics that belong together. */
export interface Suite {
  readonly name: string;
  readonly title: string;
  /** Identifier of the subject that ratios are against. */
  readonly reference: string;
  readonly subjects: readonly Subject[];
  readonly metrics: (isQuick: boolean) => readonly Metric[];
  /** How it is measured, as paragraphs of the documentation. */
  readonly method: readonly string[];
  /** Versions of what is compared, by package. */
  readonly versions: () => Readonly<Record<string, string>>;
  /** Measures everything `runs` times, subjects in turn, and tells each measure as it comes. @returns the browser’s version. */
  readonly run: (options: RunOptions, tell: Tell) => Promise<string>;
}
