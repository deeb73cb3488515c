/**
 * Records as tables for spreadsheets. Headings never change and the order of columns only grows: new ones come just
 * before the last four, which say whom the data come from (`producer`, `licence`, `data_updated_at`, `notice`). Codes
 * have their labels beside, in columns that end with `_label` or `_labels`.
 */
import type { EventRecord, Occurrence } from '../../model/event.js';
import type { Organisation } from '../../model/organisation.js';
import type { Project } from '../../model/project.js';
import { linkUrl } from '../addresses.js';
import { textIn, type FormatContext } from '../context.js';
import { parisDay, toParisTime } from '../paris-time.js';
import { attributionColumns, labels, partyName, partyNames, positionColumns } from './columns.js';
import { writeCsv, type CsvColumn, type CsvOptions } from './write-csv.js';

/** Sum in euros of the fundings at a stage; nothing when there is none. */
function fundingAt(project: Project, stage: string): number | undefined {
  const lines = (project.funding ?? []).filter((line) => line.stage === stage && (line.currency ?? 'EUR') === 'EUR');
  return lines.length === 0 ? undefined : Math.round(lines.reduce((sum, { amount }) => sum + amount * 100, 0)) / 100;
}

function projectColumns(context: FormatContext): readonly CsvColumn<Project>[] {
  return [
    ['id', (project) => project.id],
    ['title', (project) => textIn(context, project.title)],
    ['summary', (project) => textIn(context, project.summary)],
    ['status', (project) => project.status],
    ['modality', (project) => project.modality],
    ['themes', (project) => project.themes],
    ['start', (project) => project.start],
    ['end', (project) => project.end],
    ['lead_organisation', (project) => partyName(project.leadOrganisation, context)],
    ['countries', (project) => project.countries],
    ['communes', (project) => project.communes],
    ['places', (project) => project.places?.map(({ name }) => textIn(context, name)).filter(Boolean)],
    ...positionColumns<Project>(({ places = [] }) => places.find(({ lon }) => lon !== undefined)),
    ['partners', (project) => partyNames(project.partners, context)],
    ['cofunders', (project) => partyNames(project.cofunders, context)],
    ['total_budget', (project) => project.totalBudget?.amount],
    ['total_budget_currency', ({ totalBudget }) => (totalBudget === undefined ? '' : (totalBudget.currency ?? 'EUR'))],
    ['funding_voted_eur', (project) => fundingAt(project, 'voted')],
    ['funding_paid_eur', (project) => fundingAt(project, 'paid')],
    ['decision_number', (project) => project.decision?.number],
    ['decision_date', (project) => project.decision?.date],
    ['sdgs', (project) => project.sdgs],
    ['url', (project) => linkUrl(project.url, context.baseUrl)],
    ['description', (project) => textIn(context, project.description)],
    labels('status_label', 'projectStatuses', ({ status }) => status, context),
    labels('modality_label', 'modalities', ({ modality }) => modality, context),
    labels('theme_labels', 'themes', ({ themes }) => themes, context),
    labels('country_labels', 'countries', ({ countries }) => countries, context),
    labels('commune_labels', 'communes', ({ communes }) => communes, context),
    ['lead_organisation_id', (project) => project.leadOrganisation?.id],
    ['updated_at', (project) => project.updatedAt],
    ...attributionColumns<Project>(context),
  ];
}

/** Projects, one a row. Position: the first place that has one. Amounts: sums of all funders' lines in euros. */
export function projectsToCsv(projects: readonly Project[], context: FormatContext, options?: CsvOptions): string {
  return writeCsv(projects, projectColumns(context), options);
}

interface Session {
  readonly event: EventRecord;
  readonly occurrence: Occurrence;
}

function timeOfDay(moment: string | undefined): string | undefined {
  return moment?.includes('T') === true ? toParisTime(moment)?.local.slice(11, 16) : undefined;
}

function sessionColumns(context: FormatContext): readonly CsvColumn<Session>[] {
  return [
    ['id', ({ event }) => event.id],
    ['title', ({ event }) => textIn(context, event.title)],
    ['summary', ({ event }) => textIn(context, event.summary)],
    ['kind', ({ event }) => event.kind],
    ['status', ({ event, occurrence }) => occurrence.status ?? event.status],
    ['start', ({ occurrence }) => occurrence.start],
    ['end', ({ occurrence }) => occurrence.end],
    ['start_day', ({ occurrence }) => parisDay(occurrence.start)],
    ['start_time', ({ occurrence }) => timeOfDay(occurrence.start)],
    ['end_day', ({ occurrence: { start, end } }) => parisDay(end ?? start)],
    ['end_time', ({ occurrence }) => timeOfDay(occurrence.end)],
    ['place', ({ occurrence }) => textIn(context, occurrence.place?.name)],
    ['address', ({ occurrence }) => textIn(context, occurrence.place?.address)],
    ['commune', ({ occurrence }) => occurrence.place?.commune],
    ...positionColumns<Session>(({ occurrence }) => occurrence.place),
    ['themes', ({ event }) => event.themes],
    ['attendance', ({ event }) => event.attendance],
    ['organisers', ({ event }) => partyNames(event.organisers, context)],
    ['registration_url', ({ event }) => linkUrl(event.registration?.url, context.baseUrl)],
    ['free', ({ event }) => event.price?.free],
    ['audience', ({ event }) => event.audience],
    ['languages', ({ event }) => event.languages],
    ['accessibility', ({ event }) => textIn(context, event.accessibility)],
    ['url', ({ event }) => linkUrl(event.url, context.baseUrl)],
    ['description', ({ event }) => textIn(context, event.description)],
    labels('kind_label', 'eventKinds', ({ event }) => event.kind, context),
    labels('status_label', 'eventStatuses', ({ event, occurrence }) => occurrence.status ?? event.status, context),
    labels('theme_labels', 'themes', ({ event }) => event.themes, context),
    labels('commune_label', 'communes', ({ occurrence }) => occurrence.place?.commune, context),
    ['updated_at', ({ event }) => event.updatedAt],
    ...attributionColumns<Session>(context),
  ];
}

/**
 * Events, one occurrence (or leg) a row: what a spreadsheet can sort and filter by date. `start` and `end` are the
 * contract's; days and times beside are those of Paris.
 */
export function eventsToCsv(events: readonly EventRecord[], context: FormatContext, options?: CsvOptions): string {
  const sessions = events.flatMap((event) => event.occurrences.map((occurrence) => ({ event, occurrence })));
  return writeCsv(sessions, sessionColumns(context), options);
}

function organisationColumns(context: FormatContext): readonly CsvColumn<Organisation>[] {
  return [
    ['id', (organisation) => organisation.id],
    ['title', (organisation) => textIn(context, organisation.title)],
    ['summary', (organisation) => textIn(context, organisation.summary)],
    ['kind', (organisation) => organisation.kind],
    ['siren', (organisation) => organisation.siren],
    ['siret', (organisation) => organisation.siret],
    ['rna', (organisation) => organisation.rna],
    ['foreign_ids', (organisation) => organisation.foreignIds],
    ['country', (organisation) => organisation.country],
    ['commune', (organisation) => organisation.commune],
    ['canton', (organisation) => textIn(context, organisation.canton)],
    ['websites', ({ websites = [] }) => websites.flatMap((website) => linkUrl(website, context.baseUrl) ?? [])],
    ['themes', (organisation) => organisation.themes],
    ['countries', (organisation) => organisation.countries],
    ['contact_email', (organisation) => organisation.contact?.email],
    ['contact_url', (organisation) => linkUrl(organisation.contact?.url, context.baseUrl)],
    labels('kind_label', 'organisationKinds', ({ kind }) => kind, context),
    labels('country_label', 'countries', ({ country }) => country, context),
    labels('commune_label', 'communes', ({ commune }) => commune, context),
    labels('theme_labels', 'themes', ({ themes }) => themes, context),
    labels('countries_labels', 'countries', ({ countries }) => countries, context),
    ['updated_at', (organisation) => organisation.updatedAt],
    ...attributionColumns<Organisation>(context),
  ];
}

/** Organisations, one a row. */
export function organisationsToCsv(
  organisations: readonly Organisation[],
  context: FormatContext,
  options?: CsvOptions,
): string {
  return writeCsv(organisations, organisationColumns(context), options);
}
