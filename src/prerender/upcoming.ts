import type { EventRecord, Occurrence } from '../model/event.js';
import { occurrenceDays } from '../model/occurrence-days.js';

/** An event, and its dates that are not over, in order: one at least. */
export interface Upcoming {
  readonly event: EventRecord;
  readonly dates: readonly [Occurrence, ...(readonly Occurrence[])];
}

/**
 * Events that are not over, the soonest first; those that go on come before those of the same day.
 * @param today Day number.
 * @param keeps Which of their dates count; all when absent.
 */
export function upcomingEvents(
  events: readonly EventRecord[],
  today: number,
  keeps: (occurrence: Occurrence) => boolean = () => true,
): readonly Upcoming[] {
  return events
    .flatMap((event) => {
      const [next, ...others] = event.occurrences
        .filter(keeps)
        .map((occurrence) => ({ occurrence, days: occurrenceDays(event, occurrence) }))
        .filter(({ days }) => days[1] >= today)
        .sort((a, b) => a.days[0] - b.days[0] || instantOf(a.occurrence) - instantOf(b.occurrence));
      if (!next) return [];
      const dates = [next.occurrence, ...others.map(({ occurrence }) => occurrence)] as const;
      return [{ event, dates, day: Math.max(next.days[0], today) }];
    })
    .sort(
      (a, b) => a.day - b.day || instantOf(a.dates[0]) - instantOf(b.dates[0]) || (a.event.id < b.event.id ? -1 : 1),
    );
}

const instantOf = ({ start }: Occurrence): number => Date.parse(start);
