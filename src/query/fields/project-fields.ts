import type { RecordTypes } from '../../model/datasets.js';
import { isoDay } from '../../model/dates.js';
import type { Codes, DatasetFields, Days } from '../dataset-fields.js';
import { FAR_FUTURE, one, ids, names, placeTexts, epcis, cantons, communePoints, period } from './common.js';

/** Years from the first to the last day, for the facet; an open end stops at the start's year. */
function years(days: readonly Days[]): Codes {
  return days.flatMap(([first, last]) => {
    const from = yearOf(first);
    const to = last === FAR_FUTURE ? from : Math.min(yearOf(last), from + 50);
    const covered: string[] = [];
    for (let year = from; year <= to; year++) covered.push(String(year));
    return covered;
  });
}

const yearOf = (day: number): number => Number(isoDay(day).slice(0, 4));

const projectDays = (record: RecordTypes['projects']): readonly Days[] =>
  period(record.start, record.end, record.status === 'ongoing');

/** What filters look at in projects. */
export const projectFields: DatasetFields<'projects'> = {
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
    canton: ({ communes = [] }, context) => cantons(communes, context),
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
    canton: 'cantons',
  },
  flags: {
    sponsored: ({ sponsorships = [] }) => sponsorships.length > 0,
    hasLessons: ({ lessons = [] }) => lessons.length > 0,
    seeks: ({ needs = [] }) => needs.length > 0,
    offers: ({ offers = [] }) => offers.length > 0,
  },
  days: projectDays,
  points: ({ communes = [] }, context) => communePoints(communes, context),
  places: ({ places = [] }) => places,
  texts: ({ title, summary, description, leadOrganisation, partners = [], places = [], lessons = [] }) => [
    title,
    summary,
    description,
    ...names(leadOrganisation, ...partners),
    ...placeTexts(places),
    ...lessons.map(({ text }) => text),
  ],
  budget: ({ totalBudget }) => totalBudget?.amount,
  defaultSort: '-start',
};
