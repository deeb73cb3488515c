import { DAY_MS } from './dates.js';
import type { Frequency, Rule } from './rule.js';

/** The stretch of time that a rule is expanded over, on its wall clock, and the most dates that it may give. */
export interface ExpansionLimits {
  /** Nothing before matters, when the rule can be entered in its course. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What a rule gives. */
export interface Expansion {
  /** Starts on the wall clock, in order. */
  readonly starts: readonly number[];
  /** Why there are no more: the rule ends, it goes on beyond the limits, or the search was given up. */
  readonly ending: 'end' | 'last-day' | 'count' | 'given-up';
  /** Whether earlier dates were passed over. */
  readonly isEntered: boolean;
  /** What the search cost besides, in dates: a rule that gives few of them may have tried many. */
  readonly effort: number;
}

/** Periods (days of a daily rule, years of a yearly one) and candidates that are tried before a rule is given up. */
const MAX_PERIODS = 1500;
const MAX_CANDIDATES = 50_000;

const PERIODS: Readonly<Partial<Record<Frequency, number>>> = {
  SECONDLY: 1000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: DAY_MS,
  WEEKLY: 7 * DAY_MS,
};

/**
 * The dates of a rule, on the wall clock of its zone: changes of the hour are not its matter. Always ends: periods,
 * candidates and dates are counted.
 * @param start First date, DTSTART: it belongs to the series even when the rule does not fall on it (§3.8.5.3).
 * @param until Last date on the same clock.
 */
export async function expandRule(
  rule: Rule,
  start: number,
  until: number | undefined,
  limits: ExpansionLimits,
): Promise<Expansion> {
  const { RRuleTemporal } = await import('rrule-temporal');
  const entry = entryOf(rule, start, enteredFrom(until, limits));
  const last = Math.min(until ?? Infinity, limits.to);
  const starts: number[] = [];
  let ending: Expansion['ending'] = 'end';
  try {
    const expanded = new RRuleTemporal({
      rruleString: `DTSTART:${stamp(entry)}\nRRULE:${ruleText(rule)}`,
      includeDtstart: entry === start,
      maxIterations: MAX_PERIODS,
      maxCandidateEvaluations: MAX_CANDIDATES,
      cache: false,
    });
    expanded.all(({ epochMilliseconds: local }) => {
      if (local > last || starts.length >= limits.count) {
        if (local <= (until ?? Infinity)) ending = local > last ? 'last-day' : 'count';
        return false;
      }
      if (local >= start) starts.push(local);
      return true;
    });
  } catch {
    // Given up, or past the years that dates can have.
    ending = 'given-up';
  }
  const tried = starts.length >= limits.count || ending === 'end' ? (starts.at(-1) ?? last) : last;
  return { starts, ending, isEntered: entry !== start, effort: effortOf(rule, tried - entry) };
}

/** Measured: what a rule costs to begin with, and how many periods or candidates cost as much as a date. */
const RULE_COST = 12;
const PERIODS_A_DATE = 12;
const CANDIDATES_A_DATE = 600;
const DAYS: Readonly<Partial<Record<Frequency, number>>> = { WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };

/** Effort of a search through a stretch of time, in dates. */
function effortOf({ frequency, interval, parts }: Rule, stretch: number): number {
  const days = DAYS[frequency] ?? 1;
  const period = PERIODS[frequency] ?? days * DAY_MS;
  const periods = Math.min(MAX_PERIODS, Math.max(1, stretch / (period * interval)));
  const times = parts.reduce(
    (product, part) => (/^BY(?:HOUR|MINUTE|SECOND)=/.test(part) ? product * part.split(',').length : product),
    1,
  );
  return Math.ceil(RULE_COST + periods / PERIODS_A_DATE + (periods * days * times) / CANDIDATES_A_DATE);
}

/** A series that is over gives its last years. */
function enteredFrom(until: number | undefined, { from, to }: ExpansionLimits): number {
  return until === undefined ? from : Math.min(from, until - (to - from));
}

/** A later start from which the rule goes on in step, when nothing is counted from the first. */
function entryOf({ frequency, interval, count }: Rule, start: number, from: number): number {
  const period = PERIODS[frequency];
  if (count !== undefined || period === undefined || start >= from) return start;
  const step = period * interval;
  return start + Math.floor((from - start) / step) * step;
}

function ruleText({ frequency, interval, count, parts }: Rule): string {
  return [
    `FREQ=${frequency}`,
    `INTERVAL=${interval}`,
    ...(count === undefined ? [] : [`COUNT=${count}`]),
    ...parts,
  ].join(';');
}

/** The wall clock passed off as UTC: the library knows no other zone. */
const stamp = (local: number): string => `${new Date(local).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
