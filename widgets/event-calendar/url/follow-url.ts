/** Keeps the address's fragment and a calendar in step; loaded when the page asks for it. */
import type { ReactiveControllerHost } from 'lit';
import { UrlStateController } from '../../shared/url/url-state-controller.js';
import type { CalendarFilters } from '../calendar-query.js';
import type { CalendarViewName } from '../events.js';
import { FRAGMENT_NAME } from './event-link.js';
import { calendarCodec } from './url-state.js';

/** The calendar whose state is in the address. */
export interface Followed extends ReactiveControllerHost {
  readonly id: string;
  view: CalendarViewName | undefined;
  date: string | undefined;
  selected: string | undefined;
}

/** What the calendar tells and does beyond its attributes. */
export interface FollowOptions {
  /** Day number of today. */
  readonly today: () => number;
  /** The visitor's choices; `undefined` until there are results: until then the fragment is left as it is. */
  readonly filters: () => CalendarFilters | undefined;
  readonly setFilters: (filters: CalendarFilters) => void;
}

/** Follows an element for as long as it lives. */
export function followUrl(element: Followed, { today, filters, setFilters }: FollowOptions): void {
  const page = { view: element.view, date: element.date, selected: element.selected };
  new UrlStateController(element, {
    name: element.id || FRAGMENT_NAME,
    codec: calendarCodec(today),
    read: () => {
      const chosen = filters();
      const { view, date, selected } = element;
      return (
        chosen && {
          filters: chosen,
          view: view === page.view ? undefined : view,
          date: date === page.date ? undefined : date,
          event: selected === page.selected ? undefined : selected,
        }
      );
    },
    apply: (state) => {
      setFilters(state.filters);
      element.view = state.view ?? page.view;
      element.date = state.date ?? page.date;
      element.selected = state.event ?? page.selected;
    },
  });
}
