/** The calendar once its data are there: what surrounds the views, and which view is shown. */
import type { EventRecord } from 'essonne-international';
import { html, nothing, type TemplateResult } from 'lit';
import { sharedMessages } from '../shared/messages.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { demonstrationNotice, provenance } from '../shared/states.js';
import type { CalendarActions } from './actions.js';
import type * as agendaModule from './agenda/index.js';
import type { AgendaExtent } from './agenda/agenda-groups.js';
import type { CalendarData, CalendarResults } from './calendar-data.js';
import type { CalendarFilters, FilterName } from './calendar-query.js';
import type { CalendarContext } from './context.js';
import type * as daysModule from './days/index.js';
import type { OpenEvent } from './detail/index.js';
import { type DisclosedPart, disclosureButton } from './disclosed-part.js';
import type { CalendarViewName } from './events.js';
import { filterBar } from './filters/filter-bar.js';
import type { FilterController } from './filters/filter-controller.js';
import { heading } from './heading.js';
import { lazily } from './lazily.js';
import type * as noticesModule from './notices/index.js';
import { differsFromParis } from './paris-time.js';
import { whenText } from './period-text.js';
import { periodAround, weeksAround } from './periods.js';
import type * as takeHomeModule from './take-home/index.js';
import { toolbar } from './toolbar.js';
import { weeks } from './weeks.js';
import type * as viewsModule from './views/index.js';

/** Everything that is shown. */
export interface CalendarModel {
  readonly data: CalendarData;
  readonly results: CalendarResults;
  /** Whether the results are not those of the filters, which could not be had. */
  readonly hasFailed: boolean;
  readonly filters: CalendarFilters;
  readonly filterNames: readonly FilterName[];
  readonly filterController: FilterController;
  readonly view: CalendarViewName;
  /** Day that the views stand on. */
  readonly cursor: number;
  readonly extent: AgendaExtent;
  readonly openDay: number | undefined;
  /** Rank of the occurrence by which the open event was reached. */
  readonly chosenIndex: number | undefined;
  /** The event that is open, and what shows the detail of events. */
  readonly event: EventRecord | undefined;
  readonly detail: LazyPart<OpenEvent>;
  readonly agenda: LazyPart<typeof agendaModule>;
  readonly days: LazyPart<typeof daysModule>;
  readonly takeHome: DisclosedPart<typeof takeHomeModule>;
  readonly jump: DisclosedPart<typeof viewsModule>;
  readonly views: LazyPart<typeof viewsModule>;
  readonly notices: LazyPart<typeof noticesModule>;
  /** Row of the week that holds the tab stop. */
  readonly hour: number | undefined;
  readonly now: () => Date;
  /** Whether this is drawn for paper. */
  readonly isPaper: boolean;
  /** Room for dots only; room for one column only. */
  readonly isNarrow: boolean;
  readonly isStacked: boolean;
  /** Room for a panel beside the view, which it covers otherwise. */
  readonly isBeside: boolean;
  /** Room for events side by side in a day. */
  readonly isRoomy: boolean;
}

const AGENDA_NOTICE_DAYS = 31;

/** The period that was shown last, while the records of the next are read: the rest follows the visitor. */
export function formerModel(model: CalendarModel, shown: CalendarModel): CalendarModel {
  const { view, cursor, extent, results, openDay, chosenIndex } = shown;
  return { ...model, view, cursor, extent, results, openDay, chosenIndex };
}

/** Asks for the records of the weeks that a view shows. */
export function askRecords({ data, results, view, cursor }: CalendarModel): void {
  if (view === 'month' || view === 'week') data.table.between(...weeksAround(view, cursor), results.shown);
}

/** The whole calendar. @param isBusy Whether something else is about to be shown. */
export function frame(
  model: CalendarModel,
  isBusy: boolean,
  context: CalendarContext,
  actions: CalendarActions,
): TemplateResult {
  const { data, view, cursor, isStacked, isBeside, takeHome, jump } = model;
  const { words, language, level } = context;
  const panel = panelContent(model, context, actions);
  // What could not be read is known once the view was drawn.
  const shown = data.all.total > 0 ? views[view](model, context, actions) : nothing;
  return html`${heading(level, words.heading)} ${demonstrationNotice(data.catalog, language)}
    ${communeNotice(model, context)}
    ${
      data.all.total > 0
        ? html`${filterBar({ ...model, context }, actions.clearFilters)}
          ${toolbar(view, cursor, disclosureButton(jump, words.jump, 'jump'), context, actions)}
          ${jump.isOpen ? lazily(jump.part, context, ({ jumpPanel }) => jumpPanel(model, context, actions)) : nothing}`
        : nothing
    }
    <div class="summary">
      <p class="count" role="status" part="count" tabindex="-1">${countText(model, context)}</p>
      ${data.all.total > 0 ? disclosureButton(takeHome, words.takeHome, 'take-home') : nothing}
    </div>
    ${takeHome.isOpen ? lazily(takeHome.part, context, ({ takeHomePanel }) => takeHomePanel(model, context)) : nothing}
    ${zoneNotice(model, context)}
    <div class="body" ?data-stacked=${isStacked} ?data-beside=${isBeside} aria-busy=${isBusy ? 'true' : nothing}>
      <div class="view" ?hidden=${panel !== undefined && isStacked}>
        ${emptyNotice(model, context, actions)} ${unreadNotice(model, context, actions)} ${shown}
        ${context.holidays?.attribution()}
      </div>
      ${panel ? html`<section class="panel" part="panel" aria-labelledby="panel-title">${panel}</section>` : nothing}
    </div>
    ${provenance(data.catalog, context.dataUrl, language, { isStale: data.isStale })}`;
}

/** The event or the day that is open. */
function panelContent(model: CalendarModel, context: CalendarContext, actions: CalendarActions): unknown {
  const { data, results, event, days, openDay, isNarrow, isPaper, view } = model;
  // On paper every day is written in full.
  const day = isNarrow || view === 'agenda' || isPaper ? undefined : openDay;
  if (!event && day === undefined) return undefined;
  const { close } = sharedMessages[context.language];
  return [
    days.hasFailed ? html`<button type="button" @click=${actions.back}>${close}</button>` : nothing,
    lazily(days, context, ({ dayPanel, eventPanel }) =>
      event
        ? eventPanel(event, model, context, actions)
        : dayPanel(day!, data.table.between(day!, day!, results.shown), context, actions),
    ),
  ];
}

function week(model: CalendarModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  return lazily(model.views, context, ({ weekPart }) => weekPart(model, context, actions));
}

function year(model: CalendarModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  return lazily(model.views, context, ({ yearPart }) => yearPart(model, context, actions));
}

function agenda(model: CalendarModel, context: CalendarContext, actions: CalendarActions): TemplateResult {
  const { data, results, cursor, extent } = model;
  return lazily(model.agenda, context, ({ agendaFrom, agendaView }) =>
    agendaView(agendaFrom(data.table, cursor, context.today, extent, results.shown), cursor, context, actions),
  );
}

/** How each view is drawn. */
const views: Readonly<Record<CalendarViewName, typeof weeks>> = { month: weeks, agenda, week, year };

/** First and last day that the view shows. */
function shownDays({ view, cursor }: CalendarModel): readonly [first: number, last: number] {
  return view === 'agenda' ? [cursor, cursor + AGENDA_NOTICE_DAYS] : weeksAround(view, cursor);
}

/** How many events the view shows, and how many match; said once, by the status that holds it. */
function countText({ data, results, view, cursor }: CalendarModel, context: CalendarContext): string {
  if (data.all.total === 0) return '';
  const { total, shown } = results;
  if (view === 'agenda' && shown?.endsBy !== undefined) return context.words.pastCount(total);
  const count = data.table.countEvents(...periodAround(view, cursor), shown);
  return context.words.count(count, whenText(view, cursor, context), total);
}

/** A notice, once its part is there: nothing holds its place meanwhile. */
function notice(
  { notices }: CalendarModel,
  context: CalendarContext,
  show: (module: typeof noticesModule) => TemplateResult,
): TemplateResult {
  return lazily(notices, context, show, () => html``);
}

/** Why there is nothing, and the way out. */
function emptyNotice(model: CalendarModel, context: CalendarContext, actions: CalendarActions): unknown {
  const { data, results, view, cursor, extent } = model;
  // What is shown before the day is something to show.
  const isShown =
    data.table.countEvents(...periodAround(view, cursor), results.shown) > 0 ||
    (view === 'agenda' && extent.before > 0 && results.total > 0);
  return isShown ? nothing : notice(model, context, (part) => part.emptyNotice(model, context, actions));
}

/** What could not be read, results or events of the view, and the way to try again. */
function unreadNotice(model: CalendarModel, context: CalendarContext, actions: CalendarActions): unknown {
  if (!model.hasFailed && model.data.records.unreadCount === 0) return nothing;
  return notice(model, context, (part) => part.unreadNotice(model, context, actions));
}

/** Says whose events are shown when the communes of the page have none. */
function communeNotice(model: CalendarModel, context: CalendarContext): unknown {
  const { emptyCommunes, all } = model.data;
  if (!emptyCommunes || all.total === 0) return nothing;
  return notice(model, context, (part) => part.communeNotice(emptyCommunes, model.data, context));
}

function zoneNotice(model: CalendarModel, context: CalendarContext): unknown {
  if (!differsFromParis(...shownDays(model))) return nothing;
  return notice(model, context, (part) => part.zoneNotice(context));
}
