/**
 * What the visitor has set, as the fragment of an address that can be sent to someone:
 * `#agenda?kind=forum,festival&view=agenda&event=forum-2026`. Whatever a fragment says, something sensible comes out:
 * unknown parameters and bad values are left aside. Where the visitor is never goes into an address.
 */
import { given } from '../../shared/filters/given.js';
import { choiceParameters, CODE, FragmentReader, isOwnFragment, writeFragment } from '../../shared/url/fragment.js';
import type { UrlCodec } from '../../shared/url/url-state-controller.js';
import { type CalendarFilters, CODE_FILTERS, FLAG_FILTERS } from '../calendar-query.js';
import { type CalendarViewName, viewNames } from '../events.js';
import { daysOfWhen, WHEN, whenOf } from '../filters/when.js';
import { readDay } from '../months.js';

/** What a fragment holds; what is missing is as the page set it. */
export interface UrlState {
  readonly filters: CalendarFilters;
  readonly view: CalendarViewName | undefined;
  /** Day that the views stand on, ISO. */
  readonly date: string | undefined;
  /** Identifier of the event that is open. */
  readonly event: string | undefined;
}

/** How the calendar's state is written in an address. @param today Day number of today, which « to come » counts from. */
export function calendarCodec(today: () => number): UrlCodec<UrlState> {
  return {
    parse: (fragment, name) => parse(fragment, name, today()),
    format: (state, name) => format(state, name, today()),
    opened: 'event',
  };
}

function parse(fragment: string, name: string, today: number): UrlState | undefined {
  if (!isOwnFragment(fragment, name)) return undefined;
  const reader = new FragmentReader(fragment);
  const date = reader.one('date', /./);
  return {
    filters: given<CalendarFilters>({
      ...reader.choices(CODE_FILTERS, FLAG_FILTERS),
      text: reader.text,
      ...daysOfWhen(reader.among('when', WHEN), today),
    }),
    view: reader.among('view', viewNames),
    date: readDay(date) === undefined ? undefined : date,
    event: reader.one('event', CODE),
  };
}

function format({ filters, view, date, event }: UrlState, name: string, today: number): string {
  return writeFragment(name, [
    ['view', view],
    ['date', date],
    ['text', filters.text],
    ...choiceParameters(filters, CODE_FILTERS, FLAG_FILTERS),
    ['when', whenOf(filters, today)],
    ['event', event],
  ]);
}
