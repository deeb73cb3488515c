/**
 * The SDK of the open data of the international action of the Département de l'Essonne: client, model, errors.
 * @module essonne-international
 */
export { Client, createClient } from './client/client.js';
export { Reader } from './client/reader.js';
export type { Dataset } from './datasets/dataset.js';
export { datasets } from './datasets/index.js';
export { events as eventsDataset } from './datasets/events.js';
export { partnerships as partnershipsDataset } from './datasets/partnerships.js';
export { projects as projectsDataset } from './datasets/projects.js';
export type { Page } from './client/page.js';
export { Resource } from './client/resource.js';
export type { Selection } from './client/selection.js';
export { Selector } from './client/selector.js';
export type { ClientOptions } from './client/sources-of.js';
export * from './errors/index.js';
export { nearestFeed, type NearestFeed } from './feeds/nearest-feed.js';
export { readFeeds, type FeedSet } from './feeds/read-feeds.js';
export { readHolidays, type HolidaySet } from './holidays/read-holidays.js';
export { languageOf, languages, type Language } from './messages/language.js';
export type {
  Agreement,
  Decision,
  Evaluation,
  Funding,
  Indicator,
  Lesson,
  Media,
  Money,
  Need,
  Party,
  Place,
  PlacePrecision,
  PolicyMarker,
  Result,
} from './model/common.js';
export type { Call, Deadline } from './model/call.js';
export type { Catalog, Change, DatasetDescription, VocabularyTerm } from './model/catalog.js';
export { datasetNames, type AnyRecord, type DatasetName, type RecordTypes } from './model/datasets.js';
export {
  datePrecision,
  dayNumber,
  daysInMonth,
  firstDay,
  isoDay,
  isRealDate,
  lastDay,
  type DatePrecision,
} from './model/dates.js';
export type { EventRecord, Occurrence, Price, Registration } from './model/event.js';
export type { Feed } from './model/feed.js';
export type { Holiday } from './model/holiday.js';
export { isAllDay, isDeadline, momentDay, occurrenceDays } from './model/occurrence-days.js';
export { parisMoment, parisOffset, type ParisMoment } from './model/paris-time.js';
export { severityOf, type IssueOutcome, type IssueSeverity, type RecordIssue } from './model/issues.js';
export type { Organisation } from './model/organisation.js';
export type { Partnership } from './model/partnership.js';
export type { OpenCode, Text } from './model/primitives.js';
export type { Project } from './model/project.js';
export { readRecord, type ReadResult } from './model/read-record.js';
export type { Sponsorship } from './model/sponsorship.js';
export { allForms, directionOf, localize, textOf, type LocalizedText } from './model/text.js';
export { vocabularies, type VocabularyName } from './model/vocabularies.js';
export type * from './model/vocabularies.js';
export { distanceKm } from './query/distance.js';
export type {
  CallQuery,
  EventQuery,
  FacetCount,
  FacetNames,
  Facets,
  FlagCounts,
  FlagNames,
  Near,
  OneOrMany,
  OrganisationQuery,
  PartnershipQuery,
  ProjectQuery,
  Queries,
  SponsorshipQuery,
} from './query/queries.js';
export { fold, textMatcher, words } from './query/text-search.js';
export {
  contractAt,
  memorySource,
  staticContract,
  type MemoryData,
  type RecordSet,
  type RequestOptions,
  type Source,
  type TableSet,
} from './sources/index.js';
export {
  PLACE_PRECISIONS,
  type CodeColumn,
  type DayColumn,
  type OccurrenceColumn,
  type PlaceColumn,
  type PointColumn,
  type SortKey,
  type Table,
} from './table/table.js';
