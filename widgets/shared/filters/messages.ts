import { formatNumber } from '../format.js';
import type { Catalogue } from '../messages.js';

const number = (value: number): string => formatNumber(value, 'fr');
const numberEn = (value: number): string => formatNumber(value, 'en');

const searchFr: Readonly<Record<string, string>> = {
  country: 'Chercher un pays',
  epci: 'Chercher une intercommunalité',
  canton: 'Chercher un canton',
  commune: 'Chercher une commune',
  organisation: 'Chercher une organisation',
};
const searchEn: typeof searchFr = {
  country: 'Find a country',
  epci: 'Find a group of communes',
  canton: 'Find a canton',
  commune: 'Find a commune',
  organisation: 'Find an organisation',
};

const fr = {
  choice: {
    search: searchFr,
    searchAny: 'Chercher',
    found: (count: number): string =>
      count === 0 ? 'Aucune réponse.' : `${number(count)} ${count < 2 ? 'réponse' : 'réponses'}`,
    rest: (count: number): string => `Et ${number(count)} de plus\u00a0: écrivez les premières lettres.`,
  },
  flagsLegend: 'Autres critères',
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
  },
  chosen: 'Filtres choisis',
  remove: (label: string): string => `Retirer le filtre ${label}`,
  quoted: (text: string): string => `«\u00a0${text}\u00a0»`,
};

/** Words of the filters beyond the first ones, whatever is filtered. */
export type FiltersMessages = typeof fr;

const en: FiltersMessages = {
  choice: {
    search: searchEn,
    searchAny: 'Find',
    found: (count) => (count === 0 ? 'No match.' : `${numberEn(count)} ${count < 2 ? 'match' : 'matches'}`),
    rest: (count) => `And ${numberEn(count)} more: write the first letters.`,
  },
  flagsLegend: 'Other criteria',
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
  },
  chosen: 'Chosen filters',
  remove: (label) => `Remove the filter ${label}`,
  quoted: (text) => `“${text}”`,
};

/** Words of the filters beyond the first ones, in the languages of the interface. */
export const filtersMessages: Catalogue<FiltersMessages> = { fr, en };
