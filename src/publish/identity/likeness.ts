import type { Traits } from './traits.js';

/** Two records are the same from this score on… */
const ENOUGH = 0.6;
/** …when every other candidate is at least this far behind. */
const MARGIN = 0.1;
/** With another start, only a nearly identical title convinces. */
const ENOUGH_TITLE = 0.9;
/** Words borne by more records than this tell nothing apart. */
const COMMON = 40;

/** Share of letter pairs that two texts have in common, 0 to 1 (Sørensen–Dice). */
export function similarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const pairs = new Map<string, number>();
  for (let index = 0; index < a.length - 1; index++) {
    const pair = a.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let index = 0; index < b.length - 1; index++) {
    const pair = b.slice(index, index + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common++;
    pairs.set(pair, left - 1);
  }
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}

/**
 * How likely it is that a record is a former one whose title was corrected, 0 to 1. Another number in the title (« phase
 * 2 », « 2025 ») or another reference means another thing.
 */
export function likeness(now: Traits, former: Traits): number {
  if (now.reference !== undefined && former.reference !== undefined && now.reference !== former.reference) return 0;
  if (numbersOf(now.title) !== numbersOf(former.title)) return 0;
  const title = similarity(now.title, former.title);
  const isOtherStart = now.start !== undefined && former.start !== undefined && now.start !== former.start;
  if (isOtherStart && title < ENOUGH_TITLE) return 0;
  return (
    0.6 * title +
    0.2 * agreement(now.lead, former.lead) +
    0.2 * (isOtherStart ? 0.5 : agreement(now.start, former.start))
  );
}

const agreement = (a: string | undefined, b: string | undefined): number =>
  a === undefined && b === undefined ? 0.5 : a === b ? 1 : 0;

const numbersOf = (title: string): string => (title.match(/\b(?:\d+|[ivx]+)\b/g) ?? []).join(' ');

/**
 * Pairs what remains of two lists, when each is by far the other's best. Only records that share a lead and start, or a
 * word that few others bear, are compared.
 * @returns Positions, `[now, former]`.
 */
export function pairByLikeness(
  now: readonly Traits[],
  former: readonly Traits[],
): readonly (readonly [number, number])[] {
  if (now.length === 0 || former.length === 0) return [];
  const index = new Map<string, number[]>();
  for (const [position, traits] of former.entries())
    for (const key of keysOf(traits)) {
      const positions = index.get(key);
      if (positions) positions.push(position);
      else index.set(key, [position]);
    }
  for (const [key, positions] of index) if (positions.length > COMMON) index.delete(key);

  const best = { now: new Map<number, Best>(), former: new Map<number, Best>() };
  for (const [position, traits] of now.entries()) {
    const candidates = new Set(keysOf(traits).flatMap((key) => index.get(key) ?? []));
    for (const candidate of candidates) {
      const score = likeness(traits, former[candidate]!);
      if (score === 0) continue;
      keepBest(best.now, position, candidate, score);
      keepBest(best.former, candidate, position, score);
    }
  }
  return [...best.now]
    .filter(([position, { other, score, second }]) => {
      const back = best.former.get(other);
      return (
        score >= ENOUGH && score - second >= MARGIN && back?.other === position && back.score - back.second >= MARGIN
      );
    })
    .map(([position, { other }]) => [position, other] as const);
}

interface Best {
  readonly other: number;
  readonly score: number;
  readonly second: number;
}

function keepBest(best: Map<number, Best>, position: number, other: number, score: number): void {
  const found = best.get(position);
  if (found === undefined) best.set(position, { other, score, second: 0 });
  else if (score > found.score) best.set(position, { other, score, second: found.score });
  else if (score > found.second) best.set(position, { ...found, second: score });
}

function keysOf({ title, lead, start }: Traits): readonly string[] {
  const words = title.split(' ').filter((word) => word.length > 3);
  return [...words, ...(lead === undefined && start === undefined ? [] : [`${lead ?? ''}|${start ?? ''}`])];
}
