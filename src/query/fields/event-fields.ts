import type { Place } from '../../model/common.js';
import type { RecordTypes } from '../../model/datasets.js';
import type { Occurrence } from '../../model/event.js';
import { occurrenceDays, startMinute } from '../../model/occurrence-days.js';
import type { Codes, DatasetFields, Point } from '../dataset-fields.js';
import { one, ids, names, placeTexts, epcis, cantons, communePoints } from './common.js';

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
    borrowable: ({ borrowing }) => borrowing !== undefined,
  },
  days: (record) => record.occurrences.map((occurrence) => occurrenceDays(record, occurrence)),
  occurrences: ({ occurrences }) =>
    occurrences.map((occurrence) => ({ minute: startMinute(occurrence), commune: occurrence.place?.commune })),
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
