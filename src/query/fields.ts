/** What each filter looks at in a record: the one place that ties the query's words to the contract's fields. */
import type { Party, Place } from '../model/common.js';
import type { DatasetName, RecordTypes } from '../model/datasets.js';
import { firstDay, lastDay } from '../model/dates.js';
import type { Occurrence } from '../model/event.js';
import type { Text } from '../model/primitives.js';
import type { VocabularyName } from '../model/vocabularies.js';
import type { QueryContext } from './context.js';
import type { FacetNames } from './queries.js';

/** First and last day that something covers, ISO, both included. */
export type Days = readonly [first: string, last: string];

/** A point in decimal degrees. */
export type Point = readonly [lon: number, lat: number];

/** How the query engine sees the records of a dataset. */
export interface DatasetFields<Name extends DatasetName> {
  /** Codes that a filter of codes compares. */
  readonly codes: Readonly<Record<FacetNames[Name], (record: RecordTypes[Name], context: QueryContext) => Codes>>;
  /** Vocabulary that a filter's codes belong to, for labels. */
  readonly vocabularies: Readonly<Partial<Record<FacetNames[Name], VocabularyName>>>;
  readonly flags: Readonly<Record<string, (record: RecordTypes[Name]) => boolean>>;
  /** Stretches of days, for `from`, `to` and the order by start. */
  readonly days?: (record: RecordTypes[Name]) => readonly Days[];
  /** Points that `near` measures from. */
  readonly points?: (record: RecordTypes[Name], context: QueryContext) => readonly Point[];
  /** Texts that text search reads, besides the labels of the codes. */
  readonly texts: (record: RecordTypes[Name]) => readonly (Text | undefined)[];
  readonly budget?: (record: RecordTypes[Name]) => number;
  readonly defaultSort: string;
}

type Codes = readonly (string | undefined)[];

const FAR_FUTURE = '9999-12-31';

const one = (code: string | undefined): Codes => (code === undefined ? [] : [code]);
const ids = (...parties: readonly (Party | undefined)[]): Codes => parties.map((party) => party?.id);
const names = (...parties: readonly (Party | undefined)[]): readonly (Text | undefined)[] =>
  parties.map((party) => party?.name);
const placeTexts = (places: readonly Place[]): readonly (Text | undefined)[] =>
  places.flatMap(({ name, adminArea }) => [name, adminArea]);
const epcis = (communes: Codes, context: QueryContext): Codes =>
  communes.map((code) => (code === undefined ? code : context.term('communes', code)?.broader));

function communePoints(communes: Codes, context: QueryContext): readonly Point[] {
  return communes.flatMap((code): Point[] => {
    const { lon, lat } = (code === undefined ? undefined : context.term('communes', code)) ?? {};
    return lon === undefined || lat === undefined ? [] : [[lon, lat]];
  });
}

function period(start: string | undefined, end: string | undefined, isOpen: boolean): readonly Days[] {
  const first = start ?? end;
  if (first === undefined) return [];
  return [[firstDay(first), end === undefined ? (isOpen ? FAR_FUTURE : lastDay(first)) : lastDay(end)]];
}

/** Days of an occurrence at its own offset; one that ends at midnight does not reach the next day. */
function occurrenceDays({ start, end }: Occurrence): Days {
  const first = start.slice(0, 10);
  if (end === undefined) return [first, first];
  const last = end.slice(0, 10);
  if (last > first && /T00:00(?::00)?(?:\.0+)?(?:Z|[+-])/.test(end)) {
    const previous = new Date(Date.parse(`${last}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    return [first, previous];
  }
  return [first, last < first ? first : last];
}

/** Years from the first to the last day, for the facet; an open end stops at the start's year. */
function years(days: readonly Days[]): Codes {
  return days.flatMap(([first, last]) => {
    const from = Number(first.slice(0, 4));
    const to = last === FAR_FUTURE ? from : Math.min(Number(last.slice(0, 4)), from + 50);
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}

const projectDays = (record: RecordTypes['projects']): readonly Days[] =>
  period(record.start, record.end, record.status === 'ongoing');
const venueCommunes = (record: RecordTypes['events']): Codes => record.occurrences.map(({ place }) => place?.commune);

/** The fields of every dataset. */
export const fields: { readonly [Name in DatasetName]: DatasetFields<Name> } = {
  projects: {
    codes: {
      country: ({ countries = [] }) => countries,
      theme: ({ themes = [] }) => themes,
      status: ({ status }) => one(status),
      modality: ({ modality }) => one(modality),
      organisation: ({ leadOrganisation, partners = [], cofunders = [] }) =>
        ids(leadOrganisation, ...partners, ...cofunders),
      call: ({ call }) => one(call),
      commune: ({ communes = [] }) => communes,
      epci: ({ communes = [] }, context) => epcis(communes, context),
      year: (record) => years(projectDays(record)),
      sdg: ({ sdgs = [] }) => sdgs.map(String),
    },
    vocabularies: {
      country: 'countries',
      theme: 'themes',
      status: 'projectStatuses',
      modality: 'modalities',
      commune: 'communes',
      epci: 'epcis',
    },
    flags: {
      sponsored: ({ sponsorships = [] }) => sponsorships.length > 0,
      hasLessons: ({ lessons = [] }) => lessons.length > 0,
      seeks: ({ needs = [] }) => needs.length > 0,
      offers: ({ offers = [] }) => offers.length > 0,
    },
    days: projectDays,
    points: ({ communes = [] }, context) => communePoints(communes, context),
    texts: ({ title, summary, description, leadOrganisation, partners = [], places = [], lessons = [] }) => [
      title,
      summary,
      description,
      ...names(leadOrganisation, ...partners),
      ...placeTexts(places),
      ...lessons.map(({ text }) => text),
    ],
    budget: ({ totalBudget }) => totalBudget?.amount ?? 0,
    defaultSort: '-start',
  },
  events: {
    codes: {
      kind: ({ kind }) => one(kind),
      theme: ({ themes = [] }) => themes,
      status: ({ status }) => one(status),
      attendance: ({ attendance }) => one(attendance),
      audience: ({ audience = [] }) => audience,
      organisation: ({ organisers = [] }) => ids(...organisers),
      project: ({ projects = [] }) => projects,
      call: ({ call }) => one(call),
      superEvent: ({ superEvent }) => one(superEvent),
      commune: venueCommunes,
      epci: (record, context) => epcis(venueCommunes(record), context),
    },
    vocabularies: {
      kind: 'eventKinds',
      theme: 'themes',
      status: 'eventStatuses',
      attendance: 'attendances',
      audience: 'audiences',
      commune: 'communes',
      epci: 'epcis',
    },
    flags: { free: ({ price }) => price?.free === true || price?.amount === 0 },
    days: ({ occurrences }) => occurrences.map(occurrenceDays),
    points: (record, context) =>
      record.occurrences.flatMap(({ place }): readonly Point[] => {
        if (place?.lon !== undefined && place.lat !== undefined) return [[place.lon, place.lat]];
        return communePoints(one(place?.commune), context);
      }),
    texts: ({ title, summary, description, organisers = [], occurrences, campaign }) => [
      title,
      summary,
      description,
      campaign,
      ...names(...organisers),
      ...placeTexts(occurrences.flatMap(({ place }) => (place ? [place] : []))),
    ],
    defaultSort: 'start',
  },
  organisations: {
    codes: {
      kind: ({ kind }) => one(kind),
      theme: ({ themes = [] }) => themes,
      country: ({ country, countries = [] }) => [...one(country), ...countries],
      commune: ({ commune }) => one(commune),
      epci: ({ commune }, context) => epcis(one(commune), context),
    },
    vocabularies: {
      kind: 'organisationKinds',
      theme: 'themes',
      country: 'countries',
      commune: 'communes',
      epci: 'epcis',
    },
    flags: {
      sponsored: ({ sponsorships = [] }) => sponsorships.length > 0,
      seeks: ({ needs = [] }) => needs.length > 0,
      offers: ({ offers = [] }) => offers.length > 0,
    },
    points: ({ commune }, context) => communePoints(one(commune), context),
    texts: ({ title, summary, needs = [], offers = [] }) => [
      title,
      summary,
      ...[...needs, ...offers].map(({ text }) => text),
    ],
    defaultSort: 'title',
  },
  partnerships: {
    codes: {
      kind: ({ kind }) => one(kind),
      status: ({ status }) => one(status),
      theme: ({ themes = [] }) => themes,
      country: ({ countries = [] }) => countries,
      organisation: ({ parties = [] }) => ids(...parties),
      commune: ({ communes = [] }) => communes,
      epci: ({ communes = [] }, context) => epcis(communes, context),
    },
    vocabularies: {
      kind: 'partnershipKinds',
      status: 'partnershipStatuses',
      theme: 'themes',
      country: 'countries',
      commune: 'communes',
      epci: 'epcis',
    },
    flags: {},
    days: ({ since, until, status }) => period(since, until, status !== 'ended'),
    points: ({ communes = [] }, context) => communePoints(communes, context),
    texts: ({ title, summary, parties = [], places = [] }) => [
      title,
      summary,
      ...names(...parties),
      ...placeTexts(places),
    ],
    defaultSort: 'title',
  },
  calls: {
    codes: {
      theme: ({ themes = [] }) => themes,
      country: ({ countries = [] }) => countries,
      organisation: ({ funder }) => ids(funder),
      eligibleLead: ({ eligibleLeads = [] }) => eligibleLeads,
    },
    vocabularies: { theme: 'themes', country: 'countries', eligibleLead: 'organisationKinds' },
    flags: {},
    days: ({ deadlines = [] }) => deadlines.map(({ at }): Days => [at.slice(0, 10), at.slice(0, 10)]),
    texts: ({ title, summary, description, funder }) => [title, summary, description, ...names(funder)],
    defaultSort: 'start',
  },
  sponsorships: {
    codes: {
      kind: ({ kind }) => one(kind),
      organisation: ({ organisation }) => ids(organisation),
      target: ({ target }) => one(target?.id),
    },
    vocabularies: { kind: 'sponsorshipKinds' },
    flags: {},
    days: ({ start, end }) => period(start, end, true),
    texts: ({ title, programme, organisation }) => [title, programme, ...names(organisation)],
    defaultSort: '-start',
  },
};
