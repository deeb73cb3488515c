import type { DatasetFields } from '../dataset-fields.js';
import { one, ids, names, placeTexts, epcis, cantons, communePoints, period } from './common.js';

/** What filters look at in partnerships. */
export const partnershipFields: DatasetFields<'partnerships'> = {
  codes: {
    kind: ({ kind }) => one(kind),
    status: ({ status }) => one(status),
    theme: ({ themes = [] }) => themes,
    country: ({ countries = [] }) => countries,
    organisation: ({ parties = [] }) => ids(...parties),
    commune: ({ communes = [] }) => communes,
    epci: ({ communes = [] }, context) => epcis(communes, context),
    canton: ({ communes = [] }, context) => cantons(communes, context),
  },
  vocabularies: {
    kind: 'partnershipKinds',
    status: 'partnershipStatuses',
    theme: 'themes',
    country: 'countries',
    commune: 'communes',
    epci: 'epcis',
    canton: 'cantons',
  },
  flags: {},
  days: ({ since, until, status }) => period(since, until, status !== 'ended'),
  points: ({ communes = [] }, context) => communePoints(communes, context),
  places: ({ places = [] }) => places,
  texts: ({ title, summary, parties = [], places = [] }) => [
    title,
    summary,
    ...names(...parties),
    ...placeTexts(places),
  ],
  defaultSort: 'title',
};
