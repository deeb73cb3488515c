import { type EventQuery, type RequestOptions, type Selection, isoDay } from 'essonne-international';
import type { CalendarData } from '../calendar-data.js';

/** What taking home needs of the data. */
export type TakenData = Pick<CalendarData, 'events' | 'catalog' | 'presets'>;

/** Events of a query that are not over on a day; `undefined` when it asks for earlier ones only. */
export async function upcomingEvents(
  { events }: TakenData,
  query: EventQuery,
  today: number,
  options: RequestOptions,
): Promise<Selection<'events'> | undefined> {
  const day = isoDay(today);
  const from = query.from !== undefined && query.from > day ? query.from : day;
  return query.to !== undefined && query.to < from ? undefined : events.select({ ...query, from }, options);
}
