import type { Catalogue } from '../../shared/messages.js';
import { formatNumber } from '../../shared/format.js';
import type { CodeFilter, FlagFilter } from '../data/project-query.js';

const number = (value: number): string => formatNumber(value, 'fr');
const numberEn = (value: number): string => formatNumber(value, 'en');

const searchFr: Partial<Record<CodeFilter, string>> = {
  country: 'Chercher un pays',
  epci: 'Chercher une intercommunalité',
  commune: 'Chercher une commune',
  organisation: 'Chercher une organisation',
};
const searchEn: typeof searchFr = {
  country: 'Find a country',
  epci: 'Find a group of communes',
  commune: 'Find a commune',
  organisation: 'Find an organisation',
};

const fr = {
  names: {
    modality: 'Type d’action',
    organisation: 'Organisation',
    epci: 'Intercommunalité',
    commune: 'Commune de l’Essonne',
  },
  choice: {
    search: searchFr,
    searchAny: 'Chercher',
    found: (count: number): string =>
      count === 0 ? 'Aucune réponse.' : `${number(count)} ${count < 2 ? 'réponse' : 'réponses'}`,
    rest: (count: number): string => `Et ${number(count)} de plus\u00a0: écrivez les premières lettres.`,
    namesLoading: 'Chargement des noms…',
    namesFailed: 'Les noms n’ont pas pu être chargés.',
  },
  years: {
    legend: 'Années',
    from: 'De',
    to: 'à',
    since: (year: string): string => `Depuis ${year}`,
    until: (year: string): string => `Jusqu’en ${year}`,
  },
  flagsLegend: 'Autres critères',
  flags: {
    sponsored: 'Soutenu par le Département',
    hasLessons: 'Partage son retour d’expérience',
    seeks: 'Recherche des compétences ou un appui',
    offers: 'Propose des compétences ou un appui',
  } satisfies Record<FlagFilter, string>,
  near: {
    label: 'Autour de moi',
    ask: 'Utiliser ma position',
    askAgain: 'Actualiser ma position',
    note: 'Votre position, arrondie à un kilomètre, reste dans votre navigateur.',
    distance: 'Distance',
    within: (km: number): string => `À moins de ${number(km)}\u00a0km`,
    asked: 'Recherche de votre position…',
    refused: 'Votre navigateur, ou cette page, ne donne pas votre position.',
    unavailable: 'Votre position n’a pas pu être trouvée.',
    chooseCommune: 'Choisir une commune',
    tooFar: (km: number, commune: string, distance: number): string =>
      `Aucun projet ne part d’une commune à moins de ${number(km)}\u00a0km. La plus proche est ${commune}, à ${number(distance)}\u00a0km.`,
  },
  chosen: 'Filtres choisis',
  remove: (label: string): string => `Retirer le filtre ${label}`,
  quoted: (text: string): string => `«\u00a0${text}\u00a0»`,
};

/** Words of the filters beyond the first ones. */
export type FiltersMessages = typeof fr;

const en: FiltersMessages = {
  names: {
    modality: 'Kind of action',
    organisation: 'Organisation',
    epci: 'Group of communes',
    commune: 'Commune of Essonne',
  },
  choice: {
    search: searchEn,
    searchAny: 'Find',
    found: (count) => (count === 0 ? 'No match.' : `${numberEn(count)} ${count < 2 ? 'match' : 'matches'}`),
    rest: (count) => `And ${numberEn(count)} more: write the first letters.`,
    namesLoading: 'Loading names…',
    namesFailed: 'The names could not be loaded.',
  },
  years: {
    legend: 'Years',
    from: 'From',
    to: 'to',
    since: (year) => `Since ${year}`,
    until: (year) => `Until ${year}`,
  },
  flagsLegend: 'Other criteria',
  flags: {
    sponsored: 'Supported by the Department',
    hasLessons: 'Shares what was learnt',
    seeks: 'Seeks skills or support',
    offers: 'Offers skills or support',
  },
  near: {
    label: 'Near me',
    ask: 'Use my position',
    askAgain: 'Update my position',
    note: 'Your position, rounded to a kilometre, stays in your browser.',
    distance: 'Distance',
    within: (km) => `Within ${numberEn(km)}\u00a0km`,
    asked: 'Finding your position…',
    refused: 'Your browser, or this page, does not give your position.',
    unavailable: 'Your position could not be found.',
    chooseCommune: 'Choose a commune',
    tooFar: (km, commune, distance) =>
      `No project starts from a commune within ${numberEn(km)}\u00a0km. The nearest one is ${commune}, ${numberEn(distance)}\u00a0km away.`,
  },
  chosen: 'Chosen filters',
  remove: (label) => `Remove the filter ${label}`,
  quoted: (text) => `“${text}”`,
};

/** Words of the filters beyond the first ones, in the languages of the interface. */
export const filtersMessages: Catalogue<FiltersMessages> = { fr, en };
