import { EssonneElement } from '../shared/essonne-element.js';
import { periodOf, tokensOf } from '../shared/presets.js';
import { type CalendarPresets, CODE_FILTERS, FILTER_NAMES, type FilterName } from './calendar-query.js';
import { type CalendarViewName, viewNames } from './events.js';
import { readDay } from './months.js';
import { parisDay } from './paris-time.js';

/** The attributes of the calendar, as properties, and what they ask for. */
export class CalendarProperties extends EssonneElement {
  static override properties = {
    ...EssonneElement.properties,
    view: { type: String },
    date: { type: String },
    selected: { type: String },
    filters: { type: String },
    commune: { type: String },
    epci: { type: String },
    canton: { type: String },
    kind: { type: String },
    theme: { type: String },
    audience: { type: String },
    attendance: { type: String },
    free: { type: Boolean },
    organisation: { type: String },
    status: { type: String },
    from: { type: String },
    to: { type: String },
    syncUrl: { type: Boolean, attribute: 'sync-url' },
    holidays: { type: String },
    now: { attribute: false },
  };

  /** `month`; `agenda`, a list day by day; `week`, hour by hour; `year`, twelve small months and what lasts. */
  declare view: CalendarViewName | undefined;
  /** Day to show first (`2026-11-21`); today when absent. Follows the visitor. */
  declare date: string | undefined;
  /** Identifier of the event whose detail is open. */
  declare selected: string | undefined;
  /**
   * Controls shown, separated by spaces, among `text kind theme commune when audience attendance epci canton near free
   * hasAccessibility borrowable`; all when absent, none when empty. What the presets fix is not offered.
   */
  declare filters: string | undefined;
  /** Preset: INSEE codes of the communes where events take place. */
  declare commune: string | undefined;
  /** Preset: SIREN of inter-municipal authorities. */
  declare epci: string | undefined;
  /** Preset: codes of cantons. */
  declare canton: string | undefined;
  /** Preset: kinds of events, `exhibition training`. */
  declare kind: string | undefined;
  /** Preset: themes. */
  declare theme: string | undefined;
  /** Preset: whom events are for. */
  declare audience: string | undefined;
  /** Preset: `onsite`, `online` or `mixed`. */
  declare attendance: string | undefined;
  /** Preset: whether only what is free is shown. */
  declare free: boolean | undefined;
  /** Preset: identifiers of organisers. */
  declare organisation: string | undefined;
  /** Preset: statuses of events. */
  declare status: string | undefined;
  /** Preset: first day, month or year, ISO 8601. */
  declare from: string | undefined;
  /** Preset: last day, month or year, ISO 8601. */
  declare to: string | undefined;
  /** `none` hides the bank and school holidays that the data give. */
  declare holidays: string | undefined;
  /**
   * Whether the visitor's choices are kept in the address's fragment (`#agenda?kind=forum`, or the element's `id` in place
   * of `agenda`), so that it can be sent to someone. One calendar of a page can; other fragments are left alone.
   */
  declare syncUrl: boolean | undefined;
  /** The clock; tests and previews set another. */
  declare now: () => Date;

  constructor() {
    super();
    this.now = () => new Date();
  }

  /** What the page restricts the calendar to. */
  protected get presets(): CalendarPresets {
    const { organisation, status, from, to } = this;
    const codes = CODE_FILTERS.map((name) => [name, tokensOf(this[name])] as const);
    return {
      ...Object.fromEntries(codes),
      free: this.free ? true : undefined,
      organisation: tokensOf(organisation),
      status: tokensOf(status),
      ...periodOf(from, to),
    };
  }

  /** The view asked for; the month when none is. */
  protected get shownView(): CalendarViewName {
    return viewNames.find((name) => name === this.view) ?? 'month';
  }

  /** Day number of today in Essonne. */
  protected get today(): number {
    return parisDay(this.now());
  }

  /** The day asked for, else today, or the nearest day that the presets allow. */
  protected get cursor(): number {
    const { from, to } = this.presets;
    const first = readDay(from) ?? -Infinity;
    const last = readDay(to) ?? Infinity;
    return readDay(this.date) ?? Math.max(first, Math.min(last, this.today));
  }

  /** The controls that the visitor is given. */
  protected get filterNames(): readonly FilterName[] {
    if (this.filters === undefined || (this.filters as string | null) === null) return FILTER_NAMES;
    const asked = tokensOf(this.filters) ?? [];
    return FILTER_NAMES.filter((name) => asked.includes(name));
  }
}
