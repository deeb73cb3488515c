/** Holidays on the days of the calendar: which ones a day has, and where those of a week begin. */
import { type Holiday, dayNumber } from 'essonne-international';
import { weekday } from '../months.js';

/** A holiday on day numbers; both days included. */
export interface HolidaySpan {
  readonly holiday: Holiday;
  readonly first: number;
  readonly last: number;
}

/** What a day shows of the school holidays of its week. */
export interface StripPart {
  readonly span: HolidaySpan;
  /** Days that the strip covers from here to the end of the week; 0 where an earlier day of the week drew it. */
  readonly length: number;
}

/** The holidays of some days, found by day. */
export class HolidayDays {
  readonly #spans: readonly HolidaySpan[];

  constructor(holidays: readonly Holiday[]) {
    this.#spans = holidays.map((holiday) => ({
      holiday,
      first: dayNumber(holiday.start),
      last: dayNumber(holiday.end),
    }));
  }

  /** Those of some days, both included: bank holidays first, then in order. */
  between(first: number, last: number): readonly HolidaySpan[] {
    const found = this.#spans.filter((span) => span.first <= last && span.last >= first);
    return [...found.filter(isPublic), ...found.filter((span) => !isPublic(span))];
  }

  on(day: number): readonly HolidaySpan[] {
    return this.between(day, day);
  }

  /**
   * The strip of school holidays on a day. `undefined` when its week has none; `'empty'` on the other days of a week that
   * has some, so that what stands under it is level.
   */
  strip(day: number): StripPart | 'empty' | undefined {
    const monday = day - weekday(day);
    const ofWeek = this.between(monday, monday + 6).filter((span) => !isPublic(span));
    if (ofWeek.length === 0) return undefined;
    const span = ofWeek.find(({ first, last }) => first <= day && last >= day);
    if (!span) return 'empty';
    const start = Math.max(span.first, monday);
    return { span, length: day === start ? Math.min(span.last, monday + 6) - day + 1 : 0 };
  }
}

/** Whether a holiday is a bank holiday. */
export function isPublic({ holiday }: HolidaySpan): boolean {
  return holiday.kind === 'public';
}
