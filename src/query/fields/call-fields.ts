import { momentDay } from '../../model/occurrence-days.js';
import type { DatasetFields, Days } from '../dataset-fields.js';
import { ids, names } from './common.js';

/** What filters look at in calls. */
export const callFields: DatasetFields<'calls'> = {
  codes: {
    theme: ({ themes = [] }) => themes,
    country: ({ countries = [] }) => countries,
    organisation: ({ funder }) => ids(funder),
    eligibleLead: ({ eligibleLeads = [] }) => eligibleLeads,
  },
  vocabularies: { theme: 'themes', country: 'countries', eligibleLead: 'organisationKinds' },
  flags: {},
  days: ({ deadlines = [] }) => deadlines.map(({ at }): Days => [momentDay(at), momentDay(at)]),
  texts: ({ title, summary, description, funder }) => [title, summary, description, ...names(funder)],
  defaultSort: 'start',
};
