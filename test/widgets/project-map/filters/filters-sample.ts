/** Projects that differ in all that one can filter by, and their catalog with communes on the ground. */
import type { Catalog, Organisation, Project } from 'essonne-international';
import { sampleCatalog } from '../sample.js';

const positions: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  '91477': [2.247, 48.714],
  '91064': [2.216, 48.757],
  '91228': [2.441, 48.629],
};

export const filtersCatalog = {
  ...sampleCatalog,
  datasets: [
    ...sampleCatalog.datasets,
    { name: 'organisations', href: 'organisations.json', count: 3, bytes: 1, sha256: '0'.repeat(64) },
  ],
  vocabularies: {
    ...sampleCatalog.vocabularies,
    modalities: [
      { code: 'association-project', label: { fr: 'projet associatif', en: 'association project' } },
      { code: 'emergency', label: { fr: 'urgence', en: 'emergency' } },
    ],
    communes: sampleCatalog.vocabularies.communes.map((term) => {
      const [lon, lat] = positions[term.code] ?? [];
      return lon === undefined || lat === undefined ? term : { ...term, lon, lat };
    }),
  },
} satisfies Catalog;

export const filtersOrganisations = [
  { id: 'o-sahel', title: 'Amis du Sahel', kind: 'association' },
  { id: 'o-evry', title: 'Ville d’Évry-Courcouronnes', kind: 'commune' },
  { id: 'o-eau', title: 'Eau partagée', kind: 'association' },
] satisfies readonly Organisation[];

const COUNTRIES = ['ML', 'PS', 'MG'];
const THEMES = ['water', 'health', 'education'];
const STATUSES = ['ongoing', 'completed'] as const;
const MODALITIES = ['association-project', 'emergency'] as const;
const COMMUNES = ['91477', '91064', '91228'];

/** Thirty projects, whose features follow their number. */
export const filtersProjects: readonly Project[] = Array.from({ length: 30 }, (_, i) => ({
  id: `p-${i}`,
  title: `Projet ${i}`,
  countries: [COUNTRIES[i % 3]!],
  themes: [THEMES[i % 3]!, THEMES[(i >> 1) % 3]!].filter((theme, at, all) => all.indexOf(theme) === at),
  status: STATUSES[i % 2]!,
  modality: MODALITIES[i % 4 === 0 ? 1 : 0],
  communes: [COMMUNES[(i >> 2) % 3]!],
  start: String(2018 + (i % 5)),
  end: String(2020 + (i % 5)),
  leadOrganisation: { id: filtersOrganisations[i % 3]!.id },
  ...(i % 5 === 0 ? { sponsorships: ['s'] } : {}),
  ...(i % 6 === 0 ? { lessons: [{ kind: 'success', text: 'Le forage coule.' }] } : {}),
  ...(i % 7 === 0 ? { needs: [{ text: 'Un comptable' }] } : {}),
}));

/** Answers the files of these data. */
export function answerFilters(url: string): Response | undefined {
  const file = /(catalog|projects|organisations)\.json$/.exec(url)?.[1];
  const items = { projects: filtersProjects, organisations: filtersOrganisations };
  if (file === undefined) return undefined;
  return Response.json(file === 'catalog' ? filtersCatalog : { items: items[file as keyof typeof items] });
}
