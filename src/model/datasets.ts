import type { Call } from './call.js';
import type { EventRecord } from './event.js';
import type { Organisation } from './organisation.js';
import type { Partnership } from './partnership.js';
import type { Project } from './project.js';
import type { Sponsorship } from './sponsorship.js';
import type { VocabularyName } from './vocabularies.js';

/** The six kinds of record, by the name of their dataset. */
export interface RecordTypes {
  readonly projects: Project;
  readonly events: EventRecord;
  readonly organisations: Organisation;
  readonly partnerships: Partnership;
  readonly calls: Call;
  readonly sponsorships: Sponsorship;
}

/** Name of a dataset of the contract. */
export type DatasetName = keyof RecordTypes;

/** Any record. */
export type AnyRecord = RecordTypes[DatasetName];

/** Dataset names, in the order in which they are published. */
export const datasetNames = ['projects', 'events', 'organisations', 'partnerships', 'calls', 'sponsorships'] as const;

/**
 * Which vocabulary each coded field takes its terms from. Paths join keys with `.`; lists are walked through.
 * Codes outside their vocabulary are kept and reported.
 */
export const codedFields: Readonly<Record<DatasetName, Readonly<Record<string, VocabularyName>>>> = {
  projects: {
    themes: 'themes',
    modality: 'modalities',
    status: 'projectStatuses',
    countries: 'countries',
    'places.country': 'countries',
    communes: 'communes',
    'funding.stage': 'fundingStages',
    'funding.nature': 'fundingNatures',
  },
  events: {
    kind: 'eventKinds',
    themes: 'themes',
    status: 'eventStatuses',
    audience: 'audiences',
    'occurrences.place.commune': 'communes',
    'occurrences.place.country': 'countries',
  },
  organisations: {
    kind: 'organisationKinds',
    themes: 'themes',
    country: 'countries',
    countries: 'countries',
    commune: 'communes',
  },
  partnerships: {
    kind: 'partnershipKinds',
    status: 'partnershipStatuses',
    themes: 'themes',
    countries: 'countries',
    communes: 'communes',
  },
  calls: { themes: 'themes', countries: 'countries', eligibleLeads: 'organisationKinds' },
  sponsorships: { kind: 'sponsorshipKinds', 'withdrawn.reason': 'withdrawalReasons' },
};
