import { type Catalog, eventsDataset } from 'essonne-international';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { sharedSelector } from '../shared/shared-reader.js';
import { ResultsController } from '../shared/results-controller.js';
import { controls } from '../shared/controls.js';
import { dispatch } from '../shared/dispatch.js';
import { labelsOf } from '../shared/labels.js';
import { LazyPart } from '../shared/lazy-part.js';
import { LoadController } from '../shared/load-controller.js';
import { sharedMessages } from '../shared/messages.js';
import { describeError, errorState, loadingState } from '../shared/states.js';
import { tokens } from '../shared/tokens.js';
import type { CalendarActions } from './actions.js';
import { type CalendarData, eventById, findEvents, openCalendarData } from './calendar-data.js';
import { CalendarProperties } from './calendar-properties.js';
import type { CalendarFilters } from './calendar-query.js';
import type { CalendarContext } from './context.js';
import { RecordController } from './data/record-controller.js';
import { DisclosedPart } from './disclosed-part.js';
import type { EventCalendarEvents } from './events.js';
import { FilterController } from './filters/filter-controller.js';
import { askRecords, type CalendarModel, formerModel, frame } from './frame.js';
import { HolidaysController } from './holidays-controller.js';
import { type CalendarMessages, fr } from './messages/fr.js';
import { NavigationController } from './navigation-controller.js';
import { PaperController } from './paper-controller.js';
import { takeFocus, waitingShape } from './page-list.js';
import { styles } from './styles/index.js';
import { WidthController } from './width-controller.js';

/**
 * Widths of the element, in its font size: from dots to texts, to a panel over the month, to one
 * beside it, to events side by side.
 */
const WIDTHS = [30, 45, 56, 72];

/**
 * Calendar of the events: forums, festivals, trainings, exhibitions, deadlines of calls for projects.
 *
 * @element essonne-event-calendar
 * @attr {string} lang - Language of the words, `fr` or `en`; that of the page when absent.
 * @slot - What is shown until the calendar is ready, and if it cannot be: a link, or a list (`<ol>`) of events, which then
 *   stands for the shape of what comes.
 * @csspart root - The whole calendar.
 * @csspart filters - The visitor's filters.
 * @csspart toolbar - Title of the period, previous and next, choice of the view.
 * @csspart count - How many events there are.
 * @csspart take-home - What the visitor takes home: a file, a subscription, a link, a print.
 * @csspart grid - The table of the month, of the week, of each month of the year.
 * @csspart day - A day of a table.
 * @csspart today - The present day, in a table.
 * @csspart chosen-day - The list of the chosen day, where there is little room.
 * @csspart agenda - The agenda.
 * @csspart holidays - The bank and school holidays of a day, or of the period, in words.
 * @csspart year - The twelve months of the year, and what lasts.
 * @csspart event - An event of a list.
 * @csspart panel - What opens beside the view, or in its place: a day, an event.
 * @csspart detail - The detail of an event.
 * @csspart loading - The shape shown while data are read.
 * @csspart error - What is shown when data cannot be read.
 * @csspart empty - What is shown when there is no event.
 * @csspart unread - What is shown when some events cannot be read.
 * @csspart commune - Whose events are shown when the commune of the page has none.
 * @csspart zone - The notice for readers of other time zones.
 * @csspart demonstration - The notice of demonstration data.
 * @csspart provenance - Producer and date of the data.
 * @cssprop --essonne-accent - Colour of links, bars and the present day.
 * @cssprop --essonne-surface - Background.
 * @cssprop --essonne-text - Text.
 * @cssprop --essonne-radius - Radius of corners.
 * @fires {CustomEvent<EventSelectDetail>} event-select - An event opens or closes; cancelable.
 * @fires {CustomEvent<FilterChangeDetail>} filter-change - The visitor's filters changed.
 * @fires {CustomEvent<ViewChangeDetail>} view-change - The visitor changed the view or its period.
 * @fires {CustomEvent<DataLoadDetail>} data-load - The data were read.
 * @fires {CustomEvent<DataErrorDetail>} data-error - The data could not be read.
 */
export class EventCalendarElement extends CalendarProperties {
  /** @internal */
  static override styles = [tokens, controls, styles];

  /** What the data say of themselves, as soon as it is read. */
  #catalog: Catalog | undefined;
  readonly #load = new LoadController<CalendarData>(this, {
    key: () => (this.resolvedSrc ? JSON.stringify([this.resolvedSrc, this.presets]) : undefined),
    load: (signal) => {
      const events = sharedSelector(this.resolvedSrc ?? '', eventsDataset);
      // The holidays are asked for beside the events, so as to be drawn with them.
      events.catalog({ signal }).then(
        (catalog) => {
          this.#catalog = catalog;
          this.requestUpdate();
        },
        () => undefined,
      );
      return openCalendarData(events, this.presets, signal);
    },
    onLoad: ({ all, catalog }) => {
      const { updatedAt } = catalog ?? {};
      this.#emit('data-load', { total: all.total, ...(updatedAt === undefined ? {} : { updatedAt }) });
    },
    onError: (error) => this.#emit('data-error', { error }),
  });
  readonly #navigation: NavigationController = new NavigationController(this, {
    where: () => ({ view: this.shownView, cursor: this.cursor, today: this.today, isNarrow: this.#width.step === 0 }),
    isWaiting: () => this.#records.isWaiting,
    isOpening: () => this.#days.isLoading,
    eventById: (id) => (this.#data ? eventById(this.#data, id) : undefined),
    emit: (type, detail) => this.#emit(type, detail),
  });
  readonly #results = new ResultsController(this, {
    asked: () => ({ data: this.#data, filters: this.#navigation.filters }),
    find: findEvents,
    initial: ({ all }) => all,
    onResults: ({ total, isOutdated }, filters, isFirst) => {
      if (isOutdated) this.#load.retry();
      else if (!isFirst) this.#emit('filter-change', { filters, total });
    },
    onError: (error) => this.#emit('data-error', { error }),
  });
  readonly #records = new RecordController<CalendarModel>(this);
  readonly #filters = new FilterController(this, {
    filters: () => this.#navigation.filters,
    setFilters: (filters) => this.#navigation.actions.setFilters(filters),
  });
  readonly #detail = new LazyPart(this, async () => new (await import('./detail/index.js')).OpenEvent(this));
  readonly #holidays: HolidaysController = new HolidaysController(this, {
    asked: () => {
      const catalog = this.holidays === 'none' ? undefined : this.#catalog;
      return catalog && { catalog, address: this.resolvedSrc ?? '' };
    },
  });
  readonly #english = new LazyPart(this, () => import('./messages/en.js'));
  readonly #agenda = new LazyPart(this, () => import('./agenda/index.js'));
  readonly #days = new LazyPart(this, () => import('./days/index.js'));
  readonly #views = new LazyPart(this, () => import('./views/index.js'));
  readonly #notices = new LazyPart(this, () => import('./notices/index.js'));
  readonly #takeHome = new DisclosedPart(this, new LazyPart(this, () => import('./take-home/index.js')));
  readonly #jump = new DisclosedPart(this, this.#views);
  readonly #width = new WidthController(this, WIDTHS);
  readonly #paper = new PaperController(this, () => this.performUpdate());
  readonly #actions: CalendarActions = {
    ...this.#navigation.actions,
    openEvent: (...asked) => {
      this.#jump.isOpen = false;
      this.#navigation.actions.openEvent(...asked);
    },
    readAgain: () => (this.#results.hasFailed ? this.#results : this.#load).retry(),
  };

  get #data(): CalendarData | undefined {
    const { state } = this.#load;
    return state.kind === 'ready' ? state.value : undefined;
  }

  /** Words of the interface; `undefined` until the English ones are there, French when they cannot be. */
  get #words(): CalendarMessages | undefined {
    return this.language === 'fr' || this.#english.hasFailed ? fr : this.#english.module?.en;
  }

  #context(words: CalendarMessages): CalendarContext {
    const { language } = this;
    const catalog = this.#data?.catalog;
    return {
      language,
      words,
      labels: labelsOf(catalog, language),
      defaultLanguage: catalog?.defaultLanguage,
      dataUrl: this.resolvedSrc,
      fragment: this.syncUrl ? this.id : undefined,
      level: this.level,
      today: this.today,
      now: this.now().getTime(),
      holidays: this.#holidays.layer({ language, words, catalog }),
    };
  }

  #emit<Name extends keyof EventCalendarEvents>(type: Name, detail: EventCalendarEvents[Name]['detail']): boolean {
    return dispatch(this, type, detail, { cancelable: type === 'event-select' });
  }

  protected override firstUpdated(): void {
    if (!this.syncUrl) return;
    const { setFilters } = this.#navigation.actions;
    const filters = (): CalendarFilters | undefined => this.#results.results && this.#navigation.filters;
    // Without its chunk the address stays as it is.
    void import('./url/follow-url.js').then(
      ({ followUrl }) => followUrl(this, { today: () => this.today, filters, setFilters }),
      () => undefined,
    );
  }

  protected override willUpdate(): void {
    // Dots need what writes days out: it comes while the data are read.
    if (this.#width.step === 0) this.#days.load();
  }

  protected override render(): TemplateResult {
    const drawn = this.#drawn();
    // The words are French or English, whatever the direction of the page around them.
    return html`<div
      class="root"
      part="root"
      lang=${this.language}
      dir="ltr"
      ?data-waiting=${!drawn && this.resolvedSrc !== undefined}
      @keydown=${this.#navigation.onKeydown}
    >
      ${drawn ?? this.#waiting()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    takeFocus(this, this.renderRoot);
  }

  /** Loading, or what went wrong: the page's own content stays. */
  #waiting(): TemplateResult {
    const { language } = this;
    const { state } = this.#load;
    const title = this.#words?.errorTitle;
    if (!this.resolvedSrc) return errorState(sharedMessages[language].noSource, language, undefined, title);
    if (state.kind === 'error')
      return errorState(describeError(state.error, language), language, () => this.#load.retry(), title);
    return loadingState(waitingShape(this), language);
  }

  /** The calendar, as soon as there is something of it to show. */
  #drawn(): TemplateResult | undefined {
    const { state } = this.#load;
    const words = this.#words;
    const { results } = this.#results;
    if (!this.resolvedSrc || state.kind !== 'ready' || !results || !words) return undefined;
    const { filters, extent, openDay, chosenIndex, hour } = this.#navigation;
    const model = {
      data: state.value,
      results,
      hasFailed: this.#results.hasFailed,
      filters,
      filterNames: this.filterNames,
      filterController: this.#filters,
      view: this.shownView,
      cursor: this.cursor,
      extent,
      openDay,
      chosenIndex,
      event: eventById(state.value, this.selected),
      detail: this.#detail,
      agenda: this.#agenda,
      days: this.#days,
      takeHome: this.#takeHome,
      jump: this.#jump,
      views: this.#views,
      notices: this.#notices,
      hour,
      now: this.now,
      isPaper: this.#paper.isPaper,
      isNarrow: this.#width.step === 0,
      isStacked: this.#width.step < 2,
      isBeside: this.#width.step > 2,
      isRoomy: this.#width.step === WIDTHS.length,
    };
    const context = this.#context(words);
    const draw = (drawn: CalendarModel, isBusy: boolean): TemplateResult =>
      frame(drawn, isBusy, context, this.#actions);
    return this.#records.draw(model, askRecords, draw, formerModel);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'essonne-event-calendar': EventCalendarElement;
  }
}
