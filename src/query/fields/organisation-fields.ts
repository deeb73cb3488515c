import type { RecordTypes } from '../../model/datasets.js';
import { allForms } from '../../model/text.js';
import type { QueryContext } from '../context.js';
import type { Codes, DatasetFields } from '../dataset-fields.js';
import { one, epcis, cantons, communePoints } from './common.js';

/** In a commune that is split, the canton that the organisation says it is in, by code or by name; else all of them. */
function cantonsOf({ commune, canton }: RecordTypes['organisations'], context: QueryContext): Codes {
  const all = cantons(one(commune), context);
  const said = allForms(canton).map((form) => form.toLowerCase());
  const own = all.filter(
    (code = '') =>
      said.includes(code) || context.labels('cantons', code).some((label) => said.includes(label.toLowerCase())),
  );
  return own.length > 0 ? own : all;
}

/** What filters look at in organisations. */
export const organisationFields: DatasetFields<'organisations'> = {
  codes: {
    kind: ({ kind }) => one(kind),
    theme: ({ themes = [] }) => themes,
    country: ({ country, countries = [] }) => [...one(country), ...countries],
    commune: ({ commune }) => one(commune),
    epci: ({ commune }, context) => epcis(one(commune), context),
    canton: cantonsOf,
  },
  vocabularies: {
    kind: 'organisationKinds',
    theme: 'themes',
    country: 'countries',
    commune: 'communes',
    epci: 'epcis',
    canton: 'cantons',
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
