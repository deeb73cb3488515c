// What the form offers for each resource: its filters (with the vocabulary that lists their values) and its columns.
import { textOf } from '/cdn/v1/sdk.js';

const words = (text) => textOf(text, 'fr');
const names = (parties) => (parties ?? []).map(({ name }) => words(name)).join(', ');

const labels = (codes, vocabulary, labelOf) => (codes ?? []).map((code) => labelOf(vocabulary, code)).join(', ');

/** Filters by name: a vocabulary of the catalog, or a kind of field. */
export const datasets = {
  projects: {
    filters: {
      text: 'search',
      country: 'countries',
      theme: 'themes',
      status: 'projectStatuses',
      commune: 'communes',
      year: 'number',
    },
    sorts: ['-start', 'start', 'title', '-budget', '-updated'],
    start: { theme: 'water', status: 'ongoing', sort: '-start' },
    columns: {
      Titre: ({ title }) => words(title),
      'Porteur de projet': ({ leadOrganisation }) => words(leadOrganisation?.name),
      Pays: ({ countries }, labelOf) => labels(countries, 'countries', labelOf),
      Début: ({ start }) => start ?? '',
    },
  },
  events: {
    filters: {
      text: 'search',
      kind: 'eventKinds',
      theme: 'themes',
      status: 'eventStatuses',
      commune: 'communes',
      from: 'date',
      to: 'date',
    },
    sorts: ['start', '-start', 'title', '-updated'],
    start: { from: '2026-12-01', sort: 'start' },
    columns: {
      Titre: ({ title }) => words(title),
      Organisation: ({ organisers }) => names(organisers),
      Début: ({ occurrences }) => occurrences?.[0]?.start ?? '',
      Lieu: ({ occurrences }) => words(occurrences?.[0]?.place?.name),
    },
  },
  organisations: {
    filters: { text: 'search', kind: 'organisationKinds', theme: 'themes', country: 'countries', commune: 'communes' },
    sorts: ['title', '-updated'],
    start: { kind: 'association', sort: 'title' },
    columns: {
      Nom: ({ title }) => words(title),
      Nature: ({ kind }, labelOf) => labelOf('organisationKinds', kind),
      Commune: ({ commune }, labelOf) => labelOf('communes', commune),
      Thèmes: ({ themes }, labelOf) => labels(themes, 'themes', labelOf),
    },
  },
  sponsorships: {
    filters: { text: 'search', kind: 'sponsorshipKinds', from: 'date', to: 'date' },
    sorts: ['-start', 'title'],
    start: { kind: 'grant', sort: '-start' },
    columns: {
      Titre: ({ title }) => words(title),
      Organisation: ({ organisation }) => words(organisation?.name),
      Début: ({ start }) => start ?? '',
      Fin: ({ end }) => end ?? '',
    },
  },
};
