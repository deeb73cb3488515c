/** Projects and organisations that know each other, answered to the elements in place of the network. */
import type { Catalog, Organisation, Project } from 'essonne-international';
import { sampleCatalog, sampleProjects, serveSample } from '../sample.js';

export const organisations = [
  {
    id: 'amis-kayes',
    title: 'Les Amis de Kayes',
    kind: 'association',
    country: 'FR',
    commune: '91477',
    canton: 'Palaiseau',
    themes: ['water', 'health'],
    countries: ['ML'],
    websites: ['https://www.amis-kayes.example/'],
    contact: { email: 'contact@amis-kayes.example' },
    needs: [{ kind: 'skill', text: 'Un hydrogéologue bénévole' }],
    offers: [{ kind: 'equipment', text: 'Une exposition sur l’eau' }],
  },
  { id: 'ville-evry', title: 'Ville d’Évry', kind: 'commune', country: 'FR', commune: '91228', themes: ['education'] },
  {
    id: 'ecoute',
    title: 'Écoute Sahel',
    country: 'FR',
    commune: '91477',
    countries: ['ML'],
    needs: [{ text: 'Un local' }],
  },
  { id: 'kayes', title: 'Commune de Kayes', kind: 'foreign-local-authority', country: 'ML' },
] as const satisfies readonly Organisation[];

const leads: Readonly<Record<string, string>> = {
  'puits-kayes': 'amis-kayes',
  'sante-kayes': 'amis-kayes',
  'ecole-salfit': 'ville-evry',
};

export const projects: readonly Project[] = sampleProjects.map((project: Project) => ({
  ...project,
  ...(leads[project.id] && { leadOrganisation: { id: leads[project.id]! } }),
  ...(project.id === 'puits-kayes' && { partners: [{ id: 'kayes' }], totalBudget: { amount: 12500 } }),
  ...(project.id === 'ecole-salfit' && { needs: [{ kind: 'equipment', text: 'Des manuels' }] }),
  ...(project.id === 'bibliotheque' && { countries: [] }),
  ...(project.id === 'maraichage' && { totalBudget: { amount: 900 } }),
}));

const catalog: Catalog = {
  ...sampleCatalog,
  datasets: ['projects', 'organisations'].map((name) => ({ ...sampleCatalog.datasets[0], name, href: `${name}.json` })),
};

const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

/** @param hasOrganisations Whether the organisations can be read. */
export function serveNetwork(hasOrganisations = (): boolean => true): () => void {
  return serveSample((url) => {
    if (url.endsWith('/catalog.json')) return json(catalog);
    if (url.endsWith('/projects.json')) return json({ items: projects });
    if (!url.endsWith('/organisations.json')) return undefined;
    return hasOrganisations() ? json({ items: organisations }) : new Response('', { status: 404 });
  });
}
