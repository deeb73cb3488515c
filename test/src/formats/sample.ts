/** Records and context that the tests of the writers share. */
import type { FormatContext } from 'essonne-international/formats';
import type { Catalog } from '../../../src/model/catalog.js';
import type { EventRecord } from '../../../src/model/event.js';
import type { Organisation } from '../../../src/model/organisation.js';
import type { Project } from '../../../src/model/project.js';

export const catalog: Catalog = {
  contractVersion: '1.0',
  title: { fr: 'Action internationale de l’Essonne', en: 'International action of Essonne' },
  publisher: {
    name: 'Département de l’Essonne',
    url: 'https://www.essonne.example/',
    email: 'donnees@essonne.example',
  },
  licence: 'etalab-2.0',
  updatedAt: '2026-11-20T08:00:00Z',
  frequency: 'P1M',
  spatial: { name: 'Essonne', bbox: [1.91, 48.28, 2.59, 48.78] },
  defaultLanguage: 'fr',
  demonstration: true,
  datasets: [
    { name: 'projects', href: 'projects.json', count: 2, bytes: 120, sha256: 'a'.repeat(64), schema: 'schema/p.json' },
    { name: 'events', href: 'https://static.example/events.json', count: 2, bytes: 240, sha256: 'b'.repeat(64) },
  ],
  vocabularies: {
    themes: [
      { code: 'water', label: { fr: 'eau et assainissement', en: 'water and sanitation' } },
      { code: 'health', label: { fr: 'santé', en: 'health' } },
    ],
    eventKinds: [{ code: 'training', label: { fr: 'formation', en: 'training' } }],
    countries: [{ code: 'ML', label: { fr: 'Mali', en: 'Mali' } }],
    communes: [{ code: '91228', label: 'Évry-Courcouronnes' }],
  },
  links: { home: 'https://www.essonne.example/international', reportError: 'https://www.essonne.example/erreur' },
};

export const context: FormatContext = {
  catalog,
  language: 'fr',
  baseUrl: 'https://donnees.example/data/v1/',
  now: '2026-11-23T10:00:00Z',
};

export const english: FormatContext = { ...context, language: 'en' };

export const training: EventRecord = {
  id: 'formation-budget',
  title: { fr: 'Bâtir un budget, même petit ; 2e session', en: 'Building a budget' },
  summary: 'Première ligne,\r\nseconde ligne \\ fin',
  kind: 'training',
  themes: ['water', 'health'],
  status: 'scheduled',
  occurrences: [
    {
      start: '2026-11-21T14:00:00+01:00',
      end: '2026-11-21T17:00:00+01:00',
      place: {
        name: 'Maison des associations',
        address: '1 place des Droits-de-l’Homme',
        commune: '91228',
        lon: 2.4291234567,
        lat: 48.6298765,
        precision: 'point',
      },
    },
  ],
  registration: { url: 'https://www.essonne.example/inscription?a=1&b=2', deadline: '2026-11-18T23:59:00+01:00' },
  price: { free: true },
  organisers: [{ id: 'departement', name: 'Département de l’Essonne' }],
  languages: ['fr', 'fsl'],
  url: 'events/formation-budget.html',
  updatedAt: '2026-11-01T09:30:00+01:00',
};

export const exhibition: EventRecord = {
  id: 'exposition-puits',
  title: 'Puits du Sahel',
  kind: 'exhibition',
  travelling: true,
  occurrences: [
    { start: '2026-03-02', end: '2026-03-15', allDay: true, place: { name: 'Médiathèque', commune: '91228' } },
    { start: '2026-04-01', end: '2026-04-30', allDay: true, place: { name: 'Mairie', commune: '91377' } },
  ],
};

export const deadline: EventRecord = {
  id: 'appel-2027',
  title: 'Date limite : appel 2027',
  kind: 'call-deadline',
  occurrences: [{ start: '2027-03-12T12:00:00+01:00', end: '2027-03-12T13:00:00+01:00' }],
};

export const department: Organisation = {
  id: 'departement',
  title: 'Département de l’Essonne',
  kind: 'department',
  siren: '229102280',
  siret: '22910228000018',
  commune: '91228',
};

export const association: Organisation = {
  id: 'amis-du-sahel',
  title: 'Les Amis du Sahel',
  kind: 'association',
  rna: 'W912345678',
  commune: '91228',
  countries: ['ML'],
  websites: ['https://amis.example/', 'https://www.helloasso.example/amis', 'javascript:alert(1)'],
  contact: { email: 'contact@amis.example' },
};

export const wells: Project = {
  id: 'puits-douentza',
  title: { fr: 'Puits à Douentza', en: 'Wells in Douentza', ar: 'آبار في دوينتزا' },
  summary: 'Trois puits',
  themes: ['water'],
  status: 'ongoing',
  start: '2024',
  end: '2026-06',
  leadOrganisation: { id: 'amis-du-sahel', name: 'Les Amis du Sahel' },
  partners: [{ name: 'Cercle de Douentza' }],
  countries: ['ML'],
  communes: ['91228'],
  places: [
    { name: 'Douentza', country: 'ML', lon: -2.9498765432, lat: 15.0012345678, precision: 'town' },
    { name: 'Boni', country: 'ML', lon: -2.2123456, lat: 15.0712345, precision: 'region' },
  ],
  decision: { number: '2024-03-0012', date: '2024-03-25' },
  totalBudget: { amount: 45000 },
  funding: [
    { year: 2024, funder: { id: 'departement' }, amount: 12000.5, stage: 'voted', nature: 'cash' },
    { year: 2024, funder: { id: 'departement' }, amount: 12000.5, stage: 'paid', nature: 'cash' },
    { year: 2025, funder: { name: 'DÉPARTEMENT DE L’ESSONNE' }, amount: 8000, stage: 'paid' },
    { year: 2025, funder: { name: 'Agence de l’eau' }, amount: 9000, stage: 'voted' },
    { year: 2025, funder: { id: 'departement' }, amount: 500, stage: 'requested' },
  ],
  url: 'https://amis.example/puits',
  updatedAt: '2026-10-01',
};

export const unplaced: Project = { id: 'sans-lieu', title: '=HYPERLINK("https://mal.example")' };
