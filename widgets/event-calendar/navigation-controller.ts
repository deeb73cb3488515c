import { type EventRecord, isoDay } from 'essonne-international';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CalendarActions } from './actions.js';
import type { AgendaExtent } from './agenda/agenda-groups.js';
import type { CalendarFilters } from './calendar-query.js';
import type { CalendarViewName, EventCalendarEvents } from './events.js';
import { nearestDay } from './months.js';
import { periodAround } from './periods.js';

/** The element that the visitor moves through. */
export interface NavigationHost extends ReactiveControllerHost {
  view: CalendarViewName | undefined;
  date: string | undefined;
  selected: string | undefined;
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/** What the controller asks of its host. */
export interface NavigationOptions {
  /** Where the calendar stands now. */
  readonly where: () => {
    readonly view: CalendarViewName;
    readonly cursor: number;
    readonly today: number;
    readonly isNarrow: boolean;
  };
  /** Whether what is shown is not there yet: the focus waits for it. */
  readonly isWaiting: () => boolean;
  /** Whether what writes days and events out is being loaded: the focus waits for what it opens. */
  readonly isOpening: () => boolean;
  readonly eventById: (id: string) => EventRecord | undefined;
  /** Dispatches an event; false when its default was prevented. */
  readonly emit: <Name extends keyof EventCalendarEvents>(
    type: Name,
    detail: EventCalendarEvents[Name]['detail'],
  ) => boolean;
}

/** Occurrences of a page of the agenda. */
const AGENDA_PAGE = 20;
const CHOSEN_DAY = '.chosen-day';
/** The present day in the agenda. */
const TODAY = '#today';
/** What holds the tab stop of a grid. */
const TAB_STOP = '.view :is(.number, td)[tabindex="0"]';

/** Where the visitor is: day, view, filters, what is open; and where the focus goes. */
export class NavigationController implements ReactiveController {
  /** The visitor's choices; another object when they change. */
  filters: CalendarFilters = {};
  /** How much of the agenda is shown. */
  extent: AgendaExtent = { before: 0, after: AGENDA_PAGE };
  /** Day whose panel is open. */
  openDay: number | undefined;
  /** Row of the week that holds the tab stop; `undefined` for the names of its days. */
  hour: number | undefined;
  /** What the visitor can do to get about. */
  readonly actions: Omit<CalendarActions, 'readAgain'>;
  readonly #host: NavigationHost;
  readonly #options: NavigationOptions;
  /** Selectors of what opened what is open, the last on top: the focus returns there. */
  #openers: string[] = [];
  #nextFocus: (() => HTMLElement | null) | undefined;
  #chosen: { readonly id: string; readonly index: number | undefined } | undefined;

  constructor(host: NavigationHost, options: NavigationOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.actions = {
      setView: (view, day) => {
        this.#move({ view, ...(day === undefined ? {} : { day }) });
        if (day !== undefined) this.#focus(TAB_STOP);
      },
      goTo: (day, { focus = false, hour } = {}) => {
        this.#move({ day });
        this.hour = hour;
        if (focus) this.#focus(TAB_STOP);
      },
      goToToday: () => {
        this.#move({ day: options.where().today });
        if (options.where().view === 'agenda') this.#focus(TODAY);
      },
      openDay: (day, { focus = false, opener = cellOf(day) } = {}) => this.#showDay(day, focus, opener),
      openEvent: (id, opener, index) => this.#openEvent(id, opener, index),
      back: () => this.#back(),
      setFilters: (filters) => this.#setFilters(filters),
      clearFilters: () => {
        this.#setFilters({});
        this.#focus('form :is(input, button), #period');
      },
      extend: (direction) => {
        const shown = this.#agendaEvents().length;
        this.extent = { ...this.extent, [direction]: this.extent[direction] + AGENDA_PAGE };
        host.requestUpdate();
        // What follows comes above the button that asked for it: the focus goes on from the first of it.
        if (direction === 'after') this.#nextFocus = () => this.#agendaEvents()[shown] ?? null;
      },
    };
  }

  /** Rank of the occurrence by which the open event was reached, if it was. */
  get chosenIndex(): number | undefined {
    return this.#chosen?.id === this.#host.selected ? this.#chosen?.index : undefined;
  }

  hostUpdated(): void {
    if (this.#chosen?.id !== this.#host.selected) this.#chosen = undefined;
    if (this.#nextFocus === undefined || this.#options.isWaiting()) return;
    const target = this.#nextFocus();
    if (!target && this.#options.isOpening()) return;
    this.#nextFocus = undefined;
    (target ?? this.#find('.panel button') ?? this.#find(TAB_STOP) ?? this.#find('#period'))?.focus();
  }

  /** Escape closes what is open last, or goes back from the list of a day to its cell. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
    const isOpen = this.#host.selected !== undefined || this.openDay !== undefined;
    const isInList = event.target.closest(CHOSEN_DAY) !== null;
    if (event.target.matches('input, select') || !(isOpen || isInList)) return;
    event.preventDefault();
    if (isOpen) this.#back();
    else this.#focus(cellOf(this.#options.where().cursor));
  };

  #move({ day, view }: { readonly day?: number; readonly view?: CalendarViewName }): void {
    const before = this.#options.where();
    const after = { view: view ?? before.view, cursor: nearestDay(day ?? before.cursor) };
    if (after.view === before.view && after.cursor === before.cursor) return;
    this.#host.view = after.view;
    this.#host.date = isoDay(after.cursor);
    this.extent = { before: 0, after: AGENDA_PAGE };
    this.#close();
    const isSamePeriod =
      after.view === before.view &&
      periodAround(after.view, after.cursor)[0] === periodAround(before.view, before.cursor)[0];
    if (!isSamePeriod) this.#options.emit('view-change', { view: after.view, date: isoDay(after.cursor) });
  }

  #showDay(day: number, focus: boolean, opener: string): void {
    this.#move({ day });
    this.#host.selected = undefined;
    if (this.#options.where().isNarrow) {
      if (focus) this.#focus('#chosen-day');
      return;
    }
    this.openDay = day;
    this.#openers = [opener];
    this.#focus('#panel-title');
  }

  #openEvent(id: string, opener = '', index?: number): void {
    const event = this.#options.eventById(id);
    if (!event || !this.#options.emit('event-select', { id, event })) return;
    // From one event to another that is related: the way back is the same.
    if (this.#host.selected === undefined) this.#openers.push(opener);
    this.#host.selected = id;
    this.#chosen = { id, index };
    this.#focus('#panel-title');
  }

  #back(): void {
    if (this.#host.selected !== undefined) {
      this.#host.selected = undefined;
      this.#options.emit('event-select', { id: null, event: null });
    } else this.openDay = undefined;
    this.#focus(this.#openers.pop() ?? '');
  }

  #close(): void {
    this.openDay = undefined;
    this.#openers = [];
    if (this.#host.selected === undefined) return;
    this.#host.selected = undefined;
    this.#options.emit('event-select', { id: null, event: null });
  }

  #setFilters(filters: CalendarFilters): void {
    this.filters = filters;
    // Past events alone are before the day that the agenda stands on.
    this.extent = { before: filters.to && !filters.from ? AGENDA_PAGE : 0, after: AGENDA_PAGE };
    this.#host.requestUpdate();
  }

  #focus(selector: string): void {
    this.#nextFocus = () => this.#find(selector);
    this.#host.requestUpdate();
  }

  #agendaEvents(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.agenda .open')];
  }

  #find(selector: string): HTMLElement | null {
    return selector ? this.#host.renderRoot.querySelector<HTMLElement>(selector) : null;
  }
}

function cellOf(day: number): string {
  return `.view [data-day="${day}"] .number`;
}
