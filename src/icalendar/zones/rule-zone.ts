import { type Component, propertiesOf, propertyOf } from '../components.js';
import { readWallTime } from '../dates.js';
import { expandRule } from '../expand-rule.js';
import type { Budget } from '../limits.js';
import { type Rule, readRule } from '../rule.js';
import type { Zone } from './zone.js';

/** A change of the clock. */
interface Change {
  readonly instant: number;
  /** Offset from then on, in milliseconds. */
  readonly offset: number;
}

const FIRST_YEAR = 1970;
const LAST = Date.UTC(2100, 0, 1);
/** Two changes a year are usual; a table of each year's own dates is long. */
const MAX_CHANGES = 1000;
const MAX_PARTS = 50;

/**
 * A zone by the rules of its VTIMEZONE (RFC 5545 §3.6.5), for names that nobody else knows. Nothing when it holds no
 * rule that can be read.
 */
export async function ruleZone(name: string, { components }: Component, budget: Budget): Promise<Zone | undefined> {
  const parts = components.filter((part) => /^(?:STANDARD|DAYLIGHT)$/.test(part.name)).slice(0, MAX_PARTS);
  const changes: Change[] = [];
  let first: number | undefined;
  for (const part of parts) {
    const before = readOffset(propertyOf(part, 'TZOFFSETFROM')?.value);
    const offset = readOffset(propertyOf(part, 'TZOFFSETTO')?.value);
    if (offset === undefined) continue;
    for (const local of await onsets(part, budget)) changes.push({ instant: local - (before ?? offset), offset });
    // Before any change, winter's time, or the only one.
    if (first === undefined || part.name === 'STANDARD') first = before ?? offset;
  }
  if (first === undefined) return undefined;
  const sorted = changes.sort((a, b) => a.instant - b.instant).slice(0, MAX_CHANGES);
  const initial = first;
  return {
    name,
    offsetAt: (instant) => sorted[countUntil(sorted, instant) - 1]?.offset ?? initial,
  };
}

/** How many of the changes, which are in order, are at an instant or before. */
function countUntil(changes: readonly Change[], instant: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.instant <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** When a part of a zone begins, each time, on the clock that it puts an end to. */
async function onsets(part: Component, budget: Budget): Promise<readonly number[]> {
  const start = readWallTime(propertyOf(part, 'DTSTART')?.value ?? '');
  if (start === undefined) return [];
  const dates = propertiesOf(part, 'RDATE')
    .flatMap(({ value }) => value.split(','))
    .flatMap((value) => readWallTime(value)?.local ?? []);
  const rule = readRule(propertyOf(part, 'RRULE')?.value ?? '');
  const count = Math.min(MAX_CHANGES, budget.limits().count);
  if (rule === undefined || count === 0) return [start.local, ...dates];
  const from = laterStart(rule, start.local);
  const { starts, ending } = await expandRule(rule, from, rule.until?.local, { from, to: LAST, count });
  budget.spend(starts.length, ending === 'given-up');
  return [...starts, ...dates];
}

/** Software writes the year 1, or 1601: what a yearly rule did before 1970 does not matter. */
function laterStart({ frequency, interval, count }: Rule, start: number): number {
  const date = new Date(start);
  if (frequency !== 'YEARLY' || interval !== 1 || count !== undefined || date.getUTCFullYear() >= FIRST_YEAR)
    return start;
  return date.setUTCFullYear(FIRST_YEAR);
}

/** UTC-OFFSET (§3.3.14), in milliseconds: `+0100`, `-053000`. */
export function readOffset(value: string | undefined): number | undefined {
  const match = /^([+-]?)(\d{2}):?(\d{2}):?(\d{2})?$/.exec(value?.trim() ?? '');
  const [hours = 0, minutes = 0, seconds = 0] = match?.slice(2).map((part) => Number(part || 0)) ?? [];
  if (!match || hours > 15 || minutes > 59) return undefined;
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return match[1] === '-' ? -size : size;
}
