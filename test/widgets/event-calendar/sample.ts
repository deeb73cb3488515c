/** A few events as the published contract gives them, around a fixed « today »: 23 November 2026. */
import { vocabularies } from 'essonne-international';

/** Noon of the fixed day, in Essonne. */
export const now = (): Date => new Date('2026-11-23T11:00:00Z');

const terms = (labels: Readonly<Record<string, readonly [string, string]>>): object[] =>
  Object.entries(labels).map(([code, [fr, en]]) => ({ code, label: { fr, en } }));

export const sampleCatalog = {
  contractVersion: '1.0',
  title: 'Action internationale',
  publisher: { name: 'Département de l’Essonne' },
  licence: 'etalab-2.0',
  updatedAt: '2026-11-20T08:00:00+01:00',
  defaultLanguage: 'fr',
  demonstration: true,
  datasets: [{ name: 'events', href: 'events.json', count: 1, bytes: 1, sha256: '0'.repeat(64) }],
  vocabularies: {
    themes: terms(vocabularies.themes),
    eventKinds: terms(vocabularies.eventKinds),
    eventStatuses: terms(vocabularies.eventStatuses),
    attendances: terms(vocabularies.attendances),
    audiences: terms(vocabularies.audiences),
    epcis: [{ code: '200056232', label: 'Paris-Saclay' }],
    communes: [
      { code: '91228', label: 'Évry-Courcouronnes', broader: '200059228' },
      { code: '91377', label: 'Massy', broader: '200056232' },
      { code: '91223', label: 'Étampes', broader: '200017846' },
      { code: '91312', label: 'Igny', broader: '200056232' },
    ],
  },
  links: { reportError: 'https://donnees.example/erreur' },
};

const evry = { name: 'Maison du monde', commune: '91228' };
const massy = { name: 'Espace Liberté', commune: '91377' };

export const sampleEvents = [
  {
    id: 'forum',
    title: { fr: 'Forum de la solidarité', en: 'Solidarity forum' },
    kind: 'forum',
    themes: ['education', 'rights'],
    summary: 'Une journée pour se rencontrer.',
    occurrences: [
      {
        start: '2026-11-28T14:00:00+01:00',
        end: '2026-11-28T17:30:00+01:00',
        place: { ...evry, address: '509 patio des Terrasses', accessibility: 'Accessible en fauteuil roulant.' },
      },
    ],
    superEvent: 'festival',
    attendance: 'mixed',
    onlineUrl: 'https://visio.example/forum',
    organisers: [{ name: 'Département de l’Essonne' }, { name: 'Collectif Mali' }],
    registration: { url: 'https://inscription.example/', deadline: '2026-11-27T12:00:00+01:00', placesLeft: 14 },
    price: { free: true },
    audience: ['everyone'],
    languages: ['fr', 'fsl'],
    campaign: 'Festival des Solidarités 2026',
    url: 'https://essonne.example/forum',
  },
  {
    id: 'festival',
    title: 'Festival des Solidarités',
    kind: 'festival',
    occurrences: [{ start: '2026-11-24', end: '2026-11-29', allDay: true }],
  },
  {
    id: 'exposition',
    title: 'L’eau, de Kayes à Étampes',
    kind: 'exhibition',
    themes: ['water'],
    travelling: true,
    occurrences: [
      { start: '2026-11-03', end: '2026-11-30', allDay: true, place: { name: 'Médiathèque', commune: '91223' } },
      { start: '2026-12-05', end: '2026-12-20', allDay: true, place: massy, status: 'postponed' },
    ],
    borrowing: { conditions: 'Prêt gratuit.', contact: { name: 'Mission internationale' }, url: 'pret.html' },
  },
  {
    id: 'appel',
    title: 'Appel à projets jeunes',
    kind: 'call-deadline',
    themes: ['education'],
    occurrences: [{ start: '2026-12-05T12:00:00+01:00' }],
  },
  {
    id: 'formation',
    title: 'Monter son budget',
    kind: 'training',
    themes: ['economy'],
    status: 'full',
    occurrences: [{ start: '2026-11-24T18:30:00+01:00', end: '2026-11-24T21:00:00+01:00', place: evry }],
    registration: { url: 'https://inscription.example/2', placesLeft: 0 },
  },
  {
    id: 'projection',
    title: 'Projection-débat',
    kind: 'screening',
    themes: ['culture'],
    status: 'cancelled',
    occurrences: [{ start: '2026-11-25T20:30:00+01:00', place: massy }],
    price: { amount: 6.5 },
  },
  {
    id: 'visio',
    title: 'Trouver des financements',
    kind: 'training',
    themes: ['economy'],
    status: 'moved-online',
    attendance: 'online',
    occurrences: [{ start: '2026-11-26T09:00:00+01:00', end: '2026-11-26T17:00:00+01:00', place: evry }],
  },
  {
    id: 'arabe',
    title: { ar: 'لقاء مع جمعيات المغرب' },
    kind: 'meeting',
    status: 'postponed',
    occurrences: [{ start: '2026-11-28T15:00:00+01:00', place: massy }],
  },
  ...[1, 2, 3, 4, 5].map((rank) => ({
    id: `atelier-${rank}`,
    title: `Atelier ${rank}`,
    kind: 'meeting',
    themes: ['culture'],
    occurrences: [{ start: `2026-11-21T${9 + rank}:00:00+01:00`.replace('T9', 'T09'), place: evry }],
  })),
  {
    id: 'nuit',
    title: 'Nuit du conte',
    kind: 'festival',
    occurrences: [{ start: '2026-10-24T23:00:00+02:00', end: '2026-10-25T04:30:00+01:00', place: massy }],
  },
  {
    id: 'chantier',
    title: 'Chantiers : « été »',
    kind: 'meeting',
    occurrences: [{ start: '2026-10-24', place: { name: 'Gymnase', address: '91300 Massy', commune: '91377' } }],
  },
  {
    id: 'assises',
    title: 'Assises de la coopération',
    kind: 'conference',
    url: 'javascript:alert(1)',
    occurrences: [{ start: '2027-04-08T09:00:00+02:00', end: '2027-04-09T17:00:00+02:00', place: evry }],
  },
];

export const json = (data: unknown): Response =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });

let addresses = 0;

/** An address that no other test has read: clients keep what they read. */
export const freshAddress = (): string => `https://calendar-${++addresses}.example/data/v1/`;

/** Answers requests with the sample until the returned function is called. */
export function serveSample(
  answer: (url: string) => Response | Promise<Response> | undefined = () => undefined,
): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const other = answer(url);
    if (other) return Promise.resolve(other);
    if (url.endsWith('/catalog.json')) return Promise.resolve(json(sampleCatalog));
    if (url.endsWith('/events.json')) return Promise.resolve(json({ items: sampleEvents }));
    return fetch(input);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
