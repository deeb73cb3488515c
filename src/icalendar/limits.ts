import { DAY_MS } from './dates.js';
import type { ExpansionLimits } from './expand-rule.js';

/** Dates of one event. A daily event over three years has 1,096. */
export const MAX_DATES = 1200;
/** Dates that an event states one by one, or takes out: beyond, they are not looked at. */
export const MAX_STATED = 10 * MAX_DATES;
/** Dates of a whole file that come from rules. */
const MAX_FILE_DATES = 10_000;
/** Rules of a file that may run into their limits and give little: each costs as much as a thousand good dates. */
const MAX_FAILURES = 5;

const YEAR_MS = 365 * DAY_MS;
/** What an endless rule gives: a year of memory, two of notice. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 2;

/** What the rules of a file may cost, so that no file takes long, whatever its rules. Counted, not timed. */
export class Budget {
  readonly #now: number;
  #dates = MAX_FILE_DATES;
  #failures = MAX_FAILURES;

  /** @param now The present, milliseconds from the epoch. */
  constructor(now: number) {
    this.#now = now;
  }

  limits(): ExpansionLimits {
    return {
      from: this.#now - YEARS_BACK * YEAR_MS,
      to: this.#now + YEARS_AHEAD * YEAR_MS,
      count: this.#failures > 0 ? Math.min(MAX_DATES, this.#dates) : 0,
    };
  }

  /** @param dates Dates found, and the effort to find them in the same unit. */
  spend(dates: number, isFailure: boolean): void {
    this.#dates = Math.max(0, this.#dates - dates);
    if (isFailure) this.#failures -= 1;
  }
}
