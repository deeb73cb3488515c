import type { Language } from '../../messages/language.js';
import { lookUp } from '../look-up.js';

/** What a dataset is called and holds, for the readers of a data portal. */
export interface DatasetWords {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly demonstration: string;
}

/** Address of the standard that `subventions.csv` follows. */
export const SUBVENTIONS_SCHEMA = 'https://schema.data.gouv.fr/scdl/subventions/2.1.1/';

const descriptions: Readonly<
  Record<Language, Readonly<Record<string, readonly [title: string, description: string]>>>
> = {
  fr: {
    projects: ['projets', 'Projets de coopération et de solidarité internationales.'],
    events: ['agenda', 'Rencontres, formations, expositions et dates limites d’appels à projets.'],
    organisations: ['organisations', 'Associations, collectivités et établissements qui agissent à l’international.'],
    partnerships: ['partenariats', 'Coopérations décentralisées et jumelages.'],
    calls: ['appels à projets', 'Appels à projets du Département et d’autres financeurs.'],
    sponsorships: ['soutiens', 'Soutiens et parrainages accordés par le Département.'],
    subventions: ['subventions', 'Subventions attribuées, au format SCDL Subventions 2.1.1.'],
  },
  en: {
    projects: ['projects', 'International cooperation and solidarity projects.'],
    events: ['events', 'Meetings, training, exhibitions and deadlines of calls for projects.'],
    organisations: ['organisations', 'Associations, authorities and institutions that act internationally.'],
    partnerships: ['partnerships', 'Decentralised cooperation and town twinning.'],
    calls: ['calls for projects', 'Calls for projects of the Department and of other funders.'],
    sponsorships: ['sponsorships', 'Grants and patronage given by the Department.'],
    subventions: ['grants', 'Grants awarded, in the SCDL Subventions 2.1.1 format.'],
  },
};

const shared = {
  fr: {
    keywords: ['coopération décentralisée', 'solidarité internationale', 'action internationale'],
    demonstration: 'données de démonstration',
  },
  en: {
    keywords: ['decentralised cooperation', 'international solidarity', 'international action'],
    demonstration: 'demonstration data',
  },
} as const;

/** Words of a dataset in a language; its name stands for those of an unknown one. */
export function datasetWords(name: string, language: Language): DatasetWords {
  const [title, description] = lookUp(descriptions[language], name) ?? [name, name];
  return { title, description, ...shared[language] };
}
