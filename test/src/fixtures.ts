import type { Catalog, EventRecord, MemoryData, Project } from 'essonne-international';

/** A small catalog with the labels and positions that queries use. */
export const catalog: Catalog = {
  contractVersion: '1',
  title: 'Action internationale',
  publisher: { name: 'Département de l’Essonne' },
  licence: 'etalab-2.0',
  updatedAt: '2026-11-01T08:00:00Z',
  defaultLanguage: 'fr',
  datasets: [],
  vocabularies: {
    countries: [
      { code: 'ML', label: { fr: 'Mali', en: 'Mali' } },
      { code: 'SN', label: { fr: 'Sénégal', en: 'Senegal' } },
    ],
    themes: [
      { code: 'water', label: { fr: 'eau et assainissement', en: 'water and sanitation' } },
      { code: 'health', label: { fr: 'santé', en: 'health' } },
    ],
    cantons: [
      { code: 'c-1', label: 'Premier canton' },
      { code: 'c-2', label: { fr: 'Second canton' } },
    ],
    communes: [
      {
        code: '91228',
        label: 'Évry-Courcouronnes',
        lon: 2.43,
        lat: 48.63,
        broader: '200059228',
        cantons: ['c-1', 'c-2'],
      },
      { code: '91174', label: 'Corbeil-Essonnes', lon: 2.48, lat: 48.61, broader: '200059228', cantons: ['c-2'] },
      { code: '91223', label: 'Étampes', lon: 2.16, lat: 48.43, broader: '200017846' },
    ],
  },
};

/** Three projects that differ in everything that filters look at. */
export const projects: readonly Project[] = [
  {
    id: 'puits-de-kayes',
    title: { fr: 'Des puits pour l’eau de Kayes', en: 'Wells for Kayes' },
    themes: ['water', 'health'],
    status: 'ongoing',
    modality: 'decentralised-cooperation',
    start: '2024',
    countries: ['ML'],
    communes: ['91228'],
    leadOrganisation: { id: 'grand-paris-sud', name: 'Grand Paris Sud' },
    partners: [{ name: 'Commune de Kayes' }],
    places: [{ name: 'Kayes', country: 'ML', lon: -11.44, lat: 14.45, precision: 'town' }],
    totalBudget: { amount: 40_000 },
    lessons: [{ kind: 'success', text: 'Le comité de l’eau se réunit chaque mois.' }],
    sponsorships: ['s-1'],
    updatedAt: '2026-10-01',
  },
  {
    id: 'hopitaux-de-matam',
    title: 'Hôpitaux et maternités de Matam',
    themes: ['health'],
    status: 'completed',
    start: '2019-03',
    end: '2021-06-30',
    countries: ['SN'],
    communes: ['91174'],
    leadOrganisation: { id: 'amis-de-matam', name: 'Les Amis de Matam' },
    totalBudget: { amount: 12_500 },
    updatedAt: '2026-11-01',
  },
  {
    id: 'ecole-sans-lieu',
    title: 'Œuvrer pour l’école',
    status: 'planned',
    start: '2027-01-15',
    communes: ['91223'],
  },
];

/** Two events: one of two days by night over the change of time, one cancelled training. */
export const events: readonly EventRecord[] = [
  {
    id: 'nuit-du-conte',
    title: 'Nuit du conte',
    kind: 'festival',
    occurrences: [
      {
        start: '2026-10-24T23:00:00+02:00',
        end: '2026-10-25T04:30:00+01:00',
        place: { name: 'Médiathèque', commune: '91228' },
      },
      { start: '2027-03-27T23:00:00+01:00', end: '2027-03-28T00:00:00+01:00' },
    ],
    price: { free: true },
  },
  {
    id: 'formation-budget',
    title: 'Construire son budget',
    kind: 'training',
    status: 'cancelled',
    themes: ['economy'],
    occurrences: [{ start: '2026-11-21', end: '2026-11-22', allDay: true }],
  },
];

/** The records above as a source's data. */
export const data: MemoryData = { catalog, projects, events };
