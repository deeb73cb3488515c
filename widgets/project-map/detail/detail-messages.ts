import type { Catalogue } from '../../shared/messages.js';

const fr = {
  status: 'Avancement',
  period: 'Dates',
  modality: 'Cadre',
  lead: 'Porteur de projet',
  partners: 'Partenaires',
  cofunders: 'Cofinanceurs',
  places: 'Lieux',
  countries: 'Pays',
  communes: 'Communes de l’Essonne',
  budget: 'Budget total',
  funding: 'Financements',
  year: 'Année',
  funder: 'Financeur',
  amount: 'Montant',
  results: 'Résultats',
  target: (actual: string, target: string): string => `${actual} sur ${target} prévus`,
  lessons: 'Retour d’expérience',
  success: 'Ce qui a marché',
  difficulty: 'Ce qui a été difficile',
  needs: 'Recherche…',
  offers: 'Propose…',
  url: 'Voir la page du projet',
  precision: {
    region: 'région, position approximative',
    country: 'pays, position approximative',
  } as Readonly<Record<string, string>>,
  unnamed: 'Nom non publié',
};

/** Words of a project's detail. */
export type DetailMessages = typeof fr;

const en: DetailMessages = {
  status: 'Progress',
  period: 'Dates',
  modality: 'Framework',
  lead: 'Lead organisation',
  partners: 'Partners',
  cofunders: 'Co-funders',
  places: 'Places',
  countries: 'Countries',
  communes: 'Communes of Essonne',
  budget: 'Total budget',
  funding: 'Funding',
  year: 'Year',
  funder: 'Funder',
  amount: 'Amount',
  results: 'Results',
  target: (actual, target) => `${actual} of ${target} planned`,
  lessons: 'Lessons learned',
  success: 'What worked',
  difficulty: 'What was difficult',
  needs: 'Looking for…',
  offers: 'Offers…',
  url: 'See the project’s page',
  precision: { region: 'region, approximate position', country: 'country, approximate position' },
  unnamed: 'Name not published',
};

/** Words of a project's detail, in the languages of the interface. */
export const detailMessages: Catalogue<DetailMessages> = { fr, en };
