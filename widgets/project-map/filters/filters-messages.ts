import type { Catalogue } from '../../shared/messages.js';
import { formatNumber } from '../../shared/format.js';
import type { FlagFilter } from '../data/project-query.js';

const number = (value: number): string => formatNumber(value, 'fr');
const numberEn = (value: number): string => formatNumber(value, 'en');

const fr = {
  names: {
    modality: 'Type d’action',
    organisation: 'Organisation',
    epci: 'Intercommunalité',
    canton: 'Canton',
    commune: 'Commune de l’Essonne',
  },
  splitCommunes: 'Une commune partagée entre plusieurs cantons compte dans chacun d’eux.',
  organisationNames: {
    loading: 'Chargement des noms…',
    failed: 'Les noms n’ont pas pu être chargés.',
  },
  years: {
    legend: 'Années',
    from: 'De',
    to: 'à',
    since: (year: string): string => `Depuis ${year}`,
    until: (year: string): string => `Jusqu’en ${year}`,
  },
  flags: {
    sponsored: 'Soutenu par le Département',
    hasLessons: 'Partage son retour d’expérience',
    seeks: 'Recherche des compétences ou un appui',
    offers: 'Propose des compétences ou un appui',
  } satisfies Record<FlagFilter, string>,
  tooFar: (km: number, commune: string, distance: number): string =>
    `Aucun projet ne part d’une commune à moins de ${number(km)}\u00a0km. La plus proche est ${commune}, à ${number(distance)}\u00a0km.`,
};

/** Words of the map's own filters beyond the first ones. */
export type ProjectFiltersMessages = typeof fr;

const en: ProjectFiltersMessages = {
  names: {
    modality: 'Kind of action',
    organisation: 'Organisation',
    epci: 'Group of communes',
    canton: 'Canton',
    commune: 'Commune of Essonne',
  },
  splitCommunes: 'A commune that several cantons share counts in each of them.',
  organisationNames: {
    loading: 'Loading names…',
    failed: 'The names could not be loaded.',
  },
  years: {
    legend: 'Years',
    from: 'From',
    to: 'to',
    since: (year) => `Since ${year}`,
    until: (year) => `Until ${year}`,
  },
  flags: {
    sponsored: 'Supported by the Department',
    hasLessons: 'Shares what was learnt',
    seeks: 'Seeks skills or support',
    offers: 'Offers skills or support',
  },
  tooFar: (km, commune, distance) =>
    `No project starts from a commune within ${numberEn(km)}\u00a0km. The nearest one is ${commune}, ${numberEn(distance)}\u00a0km away.`,
};

/** Words of the map's own filters beyond the first ones, in the languages of the interface. */
export const projectFiltersMessages: Catalogue<ProjectFiltersMessages> = { fr, en };
