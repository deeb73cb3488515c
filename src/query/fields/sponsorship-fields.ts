import type { DatasetFields } from '../dataset-fields.js';
import { one, ids, names, period } from './common.js';

/** What filters look at in sponsorships. */
export const sponsorshipFields: DatasetFields<'sponsorships'> = {
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
};
