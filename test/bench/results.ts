/** What a run of the bench found, as it is kept in a file. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Machine } from './machine.js';
import { median, ratio } from './statistics.js';
import type { Measures } from './suite.js';

const folder = fileURLToPath(new URL('results/', import.meta.url));

/** Values of every visit, by subject, then by metric. */
export type Samples = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** A run of a suite. */
export interface Results {
  readonly suite: string;
  /** Instant of its end, RFC 3339. */
  readonly date: string;
  readonly runs: number;
  readonly isQuick: boolean;
  readonly machine: Machine;
  readonly browser: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly reference: string;
  readonly medians: Readonly<Record<string, Measures>>;
  /** Medians over the reference's. */
  readonly ratios: Readonly<Record<string, Measures>>;
  readonly samples: Samples;
}

/** Gathers what the visits tell. */
export class Recorder {
  readonly #samples: Record<string, Record<string, number[]>> = {};

  /** Adds a visit's measures to its subject's. */
  add(subject: string, measures: Measures): void {
    const own = (this.#samples[subject] ??= {});
    for (const [metric, value] of Object.entries(measures)) (own[metric] ??= []).push(value);
  }

  /** All that was added. */
  get samples(): Samples {
    return this.#samples;
  }
}

/** Medians of each subject. */
export function mediansOf(samples: Samples): Record<string, Measures> {
  return mapEach(samples, (metrics) => mapEach(metrics, (values) => median(values)));
}

/** Each median over the reference's; without those that the reference lacks. */
export function ratiosOf(medians: Readonly<Record<string, Measures>>, reference: string): Record<string, Measures> {
  const known = medians[reference] ?? {};
  return mapEach(medians, (metrics) => {
    const ratios = Object.entries(metrics).map(
      ([metric, value]) => [metric, ratio(value, known[metric] ?? NaN)] as const,
    );
    return Object.fromEntries(ratios.filter(([, value]) => Number.isFinite(value)));
  });
}

/** Writes a run beside the former ones. @returns the file's path. */
export function writeResults(results: Results): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${results.suite}-${results.date.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  return file;
}

/** The last complete run of a suite; quick ones are no reference. */
export function lastResults(suite: string): Results | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${suite}-`) && name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Results)
    .findLast(({ isQuick }) => !isQuick);
}

function mapEach<In, Out>(record: Readonly<Record<string, In>>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
