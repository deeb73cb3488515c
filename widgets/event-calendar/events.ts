/** What the calendar's events carry, in `event.detail`. */
import type { EventRecord } from 'essonne-international';
import type { CalendarFilters } from './calendar-query.js';

/** Views of the calendar. */
export const viewNames = ['month', 'agenda', 'week', 'year'] as const;

/** Name of a view. */
export type CalendarViewName = (typeof viewNames)[number];

/** `event-select`: the event whose detail opens, or null when it closes. Preventing its default keeps it shut. */
export interface EventSelectDetail {
  readonly id: string | null;
  readonly event: EventRecord | null;
}

/** `filter-change`: the visitor's choices, and how many events match them with the presets. */
export interface FilterChangeDetail {
  readonly filters: CalendarFilters;
  readonly total: number;
}

/** `view-change`: the view and the day it stands on (ISO), after the visitor changed either. */
export interface ViewChangeDetail {
  readonly view: CalendarViewName;
  readonly date: string;
}

/** `data-load`: the data were read. */
export interface DataLoadDetail {
  /** Events that match the presets. */
  readonly total: number;
  /** When the data were published, ISO 8601. */
  readonly updatedAt?: string;
}

/** `data-error`: the data could not be read. */
export interface DataErrorDetail {
  readonly error: unknown;
}

/** The calendar's events by name; all bubble and cross shadow roots. */
export interface EventCalendarEvents {
  'event-select': CustomEvent<EventSelectDetail>;
  'filter-change': CustomEvent<FilterChangeDetail>;
  'view-change': CustomEvent<ViewChangeDetail>;
  'data-load': CustomEvent<DataLoadDetail>;
  'data-error': CustomEvent<DataErrorDetail>;
}
