import type { Place } from '../../model/common.js';
import type { RecordTypes } from '../../model/datasets.js';
import type { Occurrence } from '../../model/event.js';
import type { Codes, DatasetFields, Days, Point } from '../dataset-fields.js';
import { one, ids, names, placeTexts, epcis, cantons, communePoints } from './common.js';

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

const venues = (occurrences: readonly Occurrence[]): readonly Place[] =>
  occurrences.flatMap(({ place }) => place ?? []);

const venueCommunes = (record: RecordTypes['events']): Codes => record.occurrences.map(({ place }) => place?.commune);

/** What filters look at in events. */
export const eventFields: DatasetFields<'events'> = {
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
    canton: (record, context) => cantons(venueCommunes(record), context),
  },
  vocabularies: {
    kind: 'eventKinds',
    theme: 'themes',
    status: 'eventStatuses',
    attendance: 'attendances',
    audience: 'audiences',
    commune: 'communes',
    epci: 'epcis',
    canton: 'cantons',
  },
  flags: {
    free: ({ price }) => price?.free === true || price?.amount === 0,
    hasAccessibility: ({ accessibility, occurrences }) =>
      accessibility !== undefined || venues(occurrences).some((place) => place.accessibility !== undefined),
  },
  days: ({ occurrences }) => occurrences.map(occurrenceDays),
  points: (record, context) =>
    record.occurrences.flatMap(({ place }): readonly Point[] => {
      if (place?.lon !== undefined && place.lat !== undefined) return [[place.lon, place.lat]];
      return communePoints(one(place?.commune), context);
    }),
  places: ({ occurrences }) => venues(occurrences),
  texts: ({ title, summary, description, organisers = [], occurrences, campaign }) => [
    title,
    summary,
    description,
    campaign,
    ...names(...organisers),
    ...placeTexts(venues(occurrences)),
  ],
  defaultSort: 'start',
};
