/** A small catalog and its projects, answered to the elements in place of the network. */
import type { Catalog, Project } from 'essonne-international';

export const sampleCatalog = {
  contractVersion: '1.0',
  title: 'Action internationale',
  publisher: { name: 'Département de l’Essonne' },
  licence: 'etalab-2.0',
  updatedAt: '2026-11-02T08:00:00+01:00',
  defaultLanguage: 'fr',
  demonstration: true,
  datasets: [{ name: 'projects', href: 'projects.json', count: 5, bytes: 1, sha256: '0'.repeat(64) }],
  links: { reportError: 'https://example.org/signaler' },
  vocabularies: {
    themes: [
      { code: 'water', label: { fr: 'eau', en: 'water' } },
      { code: 'health', label: { fr: 'santé', en: 'health' } },
      { code: 'education', label: { fr: 'éducation', en: 'education' } },
    ],
    projectStatuses: [
      { code: 'ongoing', label: { fr: 'en cours', en: 'ongoing' } },
      { code: 'completed', label: { fr: 'terminé', en: 'completed' } },
    ],
    countries: [
      { code: 'ML', label: { fr: 'Mali', en: 'Mali' } },
      { code: 'PS', label: { fr: 'Palestine', en: 'Palestine' } },
      { code: 'MG', label: { fr: 'Madagascar', en: 'Madagascar' } },
    ],
    communes: [
      { code: '91477', label: 'Palaiseau', broader: '200056232' },
      { code: '91064', label: 'Bièvres', broader: '200056232' },
      { code: '91228', label: 'Évry-Courcouronnes', broader: '200059228' },
      { code: '91001', label: 'Abbéville-la-Rivière', broader: '200017846' },
    ],
    epcis: [
      { code: '200056232', label: 'Paris-Saclay' },
      { code: '200059228', label: 'Grand Paris Sud' },
      { code: '200017846', label: 'Étampois Sud-Essonne' },
    ],
  },
} as const satisfies Catalog;

const kayes = { name: 'Kayes', country: 'ML', lon: -11.44, lat: 14.45, precision: 'town' } as const;

export const sampleProjects = [
  {
    id: 'puits-kayes',
    title: 'Puits à Kayes',
    themes: ['water'],
    status: 'ongoing',
    start: '2024-03',
    countries: ['ML'],
    places: [kayes],
    communes: ['91477'],
    leadOrganisation: { name: 'Les Amis de Kayes' },
    funding: [{ year: 2024, funder: { name: 'Département de l’Essonne' }, amount: 12500, stage: 'voted' }],
    lessons: [{ kind: 'difficulty', text: 'Le budget des forages a été dépassé.' }],
    url: 'https://example.org/puits',
  },
  {
    id: 'sante-kayes',
    title: 'Centre de santé à Kayes',
    themes: ['health', 'water'],
    status: 'completed',
    start: '2020',
    end: '2022',
    countries: ['ML'],
    places: [kayes],
    communes: ['91477'],
  },
  {
    id: 'ecole-salfit',
    title: { fr: 'École à Salfit', ar: 'مدرسة في سلفيت' },
    themes: ['education'],
    status: 'ongoing',
    start: '2023',
    countries: ['PS'],
    places: [{ name: 'Salfit', country: 'PS', lon: 35.18, lat: 32.08, precision: 'region' }],
    communes: ['91228'],
  },
  {
    id: 'bibliotheque',
    title: { ar: 'مكتبة' },
    themes: ['education', 'mystery'],
    status: 'ongoing',
    start: '2022',
    countries: ['MG'],
    communes: ['91228'],
  },
  {
    id: 'maraichage',
    title: 'Maraîchage à Antsirabe',
    themes: [],
    start: '2021',
    countries: ['MG'],
    places: [{ name: 'Antsirabe', country: 'MG', lon: 47.03, lat: -19.87, precision: 'point' }],
    communes: ['91228'],
    url: 'https://example.org/maraichage',
  },
] as const satisfies readonly Project[];

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

let addresses = 0;

/** An address that no other test has used, so that nothing is kept from one to the other. */
export function freshAddress(): string {
  return `https://donnees.example/${addresses++}/data/v1/`;
}

/**
 * Answers the sample in place of the network until the function returned is called.
 * @param answer Replaces the answer to some addresses.
 */
export function serveSample(
  answer: (url: string) => Response | Promise<Response> | undefined = () => undefined,
): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const other = answer(url);
    if (other) return Promise.resolve(other);
    if (url.endsWith('/catalog.json')) return Promise.resolve(json(sampleCatalog));
    if (url.endsWith('/projects.json')) return Promise.resolve(json({ items: sampleProjects }));
    return fetch(input);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
