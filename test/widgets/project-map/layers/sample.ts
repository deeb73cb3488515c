/** The sample of the map with partnerships besides, and communes that have a position. */
import type { Partnership } from 'essonne-international';
import { sampleCatalog, sampleProjects, serveSample } from '../sample.js';

const kayes = { name: 'Kayes', country: 'ML', lon: -11.44, lat: 14.45, precision: 'town' } as const;

export const samplePartnerships = [
  {
    id: 'palaiseau-kayes',
    title: 'Palaiseau – Kayes',
    summary: 'Écoles et eau.',
    parties: [{ id: 'ville-de-palaiseau', name: 'Ville de Palaiseau' }, { name: 'Commune de Kayes' }],
    kind: 'twinning',
    since: '1990',
    status: 'active',
    themes: ['water'],
    countries: ['ML'],
    communes: ['91477'],
    places: [kayes],
    agreement: { title: 'Convention de coopération', start: '1990', end: '2027' },
    url: 'https://example.org/palaiseau-kayes',
  },
  {
    id: 'essonne-kayes',
    title: 'Essonne – Kayes',
    kind: 'decentralised-cooperation',
    status: 'dormant',
    countries: ['ML'],
    places: [kayes],
  },
  {
    id: 'evry-salfit',
    title: 'Évry-Courcouronnes – Salfit',
    kind: 'twinning',
    status: 'ended',
    since: '2001',
    until: '2010',
    countries: ['PS'],
    communes: ['91228'],
    places: [{ name: 'Salfit', country: 'PS', lon: 35.18, lat: 32.08, precision: 'region' }],
  },
  {
    id: 'essonne-douentza',
    title: 'Essonne – Douentza',
    kind: 'decentralised-cooperation',
    status: 'dormant',
    countries: ['ML'],
    places: [{ adminArea: 'Région de Douentza', country: 'ML', precision: 'region' }],
  },
] as const satisfies readonly Partnership[];

const description = { count: 1, bytes: 1, sha256: '0'.repeat(64) };

const catalog = {
  ...sampleCatalog,
  datasets: [
    { name: 'projects', href: 'projects.json', ...description },
    { name: 'partnerships', href: 'partnerships.json', ...description },
  ],
  vocabularies: {
    ...sampleCatalog.vocabularies,
    communes: [
      { code: '91477', label: 'Palaiseau', broader: '200056232', lon: 2.25, lat: 48.71 },
      { code: '91228', label: 'Évry-Courcouronnes', broader: '200059228', lon: 2.43, lat: 48.63 },
    ],
    partnershipKinds: [
      { code: 'twinning', label: { fr: 'jumelage', en: 'twinning' } },
      {
        code: 'decentralised-cooperation',
        label: { fr: 'coopération décentralisée', en: 'decentralised cooperation' },
      },
    ],
    partnershipStatuses: [
      { code: 'active', label: { fr: 'actif', en: 'active' } },
      { code: 'dormant', label: { fr: 'en sommeil', en: 'dormant' } },
      { code: 'ended', label: { fr: 'terminé', en: 'ended' } },
    ],
  },
};

/** The sample's projects, one of them with a known amount. */
const projects = sampleProjects.map((project) =>
  project.id === 'puits-kayes' ? { ...project, totalBudget: { amount: 12_500 } } : project,
);

/** Answers the sample in place of the network until the function returned is called. */
export function servePartnerships(
  partnerships: () => Response = () => Response.json({ items: samplePartnerships }),
): () => void {
  return serveSample((url) => {
    if (url.endsWith('/catalog.json')) return Response.json(catalog);
    if (url.endsWith('/projects.json')) return Response.json({ items: projects });
    return url.endsWith('/partnerships.json') ? partnerships() : undefined;
  });
}
