import type { DatasetFields } from '../dataset-fields.js';
import { one, epcis, communePoints } from './common.js';

/** What filters look at in organisations. */
export const organisationFields: DatasetFields<'organisations'> = {
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
};
