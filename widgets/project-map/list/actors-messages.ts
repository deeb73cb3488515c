import { formatNumber } from '../../shared/format.js';
import type { Catalogue } from '../../shared/messages.js';

const fr = {
  label: 'Liste des acteurs',
  count: (count: number): string =>
    count === 0 ? 'Aucun acteur' : `${formatNumber(count, 'fr')} ${count < 2 ? 'acteur' : 'acteurs'}`,
  none: 'Aucun acteur pour ces filtres.',
  unnamed: (count: number): string =>
    `${formatNumber(count, 'fr')} ${count < 2 ? 'projet n’est rattaché' : 'projets ne sont rattachés'} à aucun acteur de l’annuaire.`,
  facets: 'Les nombres inscrits dans les filtres sont des nombres de projets, non d’acteurs.',
  loading: 'Chargement des acteurs…',
  failed: 'Les acteurs ne peuvent pas être affichés.',
  projects: (count: number): string => `${formatNumber(count, 'fr')} ${count < 2 ? 'projet' : 'projets'}`,
  allProjects: (count: number, name: string): string => `Voir les ${formatNumber(count, 'fr')} projets de ${name}`,
  canton: (name: string): string => `canton de ${name}`,
  columns: {
    name: 'Acteur',
    kind: 'Nature',
    place: 'Lieu',
    themes: 'Thèmes',
    seeks: 'Recherche',
    offers: 'Propose',
    projects: 'Projets',
  },
  inProject: (exchange: string): string => `${exchange}, dans le projet`,
  inProjects: (count: number): string => `dans ${formatNumber(count, 'fr')} ${count < 2 ? 'projet' : 'projets'}`,
  download: 'Télécharger ces acteurs (CSV)',
  saved: (name: string): string => `Fichier enregistré\u00a0: ${name}`,
  failedFile: 'Le fichier n’a pas pu être fait. Réessayez.',
  seeks: 'Recherche',
  offers: 'Propose',
  otherTheme: 'Sans thème indiqué',
  otherArea: 'Lieu non indiqué',
  site: (host: string): string => `Site ${host}`,
  contactPage: 'Page de contact',
};

/** Words of the list of organisations. */
export type ActorsMessages = typeof fr;

const en: ActorsMessages = {
  label: 'List of the organisations',
  count: (count) =>
    count === 0 ? 'No organisation' : `${formatNumber(count, 'en')} ${count === 1 ? 'organisation' : 'organisations'}`,
  none: 'No organisation matches these filters.',
  unnamed: (count) =>
    `${formatNumber(count, 'en')} ${count === 1 ? 'project is' : 'projects are'} not linked to any listed organisation.`,
  facets: 'The numbers given in the filters count projects, not organisations.',
  loading: 'Loading the organisations…',
  failed: 'The organisations cannot be shown.',
  projects: (count) => `${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'}`,
  allProjects: (count, name) => `See the ${formatNumber(count, 'en')} projects of ${name}`,
  canton: (name) => `canton of ${name}`,
  columns: {
    name: 'Organisation',
    kind: 'Kind',
    place: 'Place',
    themes: 'Themes',
    seeks: 'Seeks',
    offers: 'Offers',
    projects: 'Projects',
  },
  inProject: (exchange) => `${exchange}, in the project`,
  inProjects: (count) => `in ${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'}`,
  download: 'Download these organisations (CSV)',
  saved: (name) => `File saved: ${name}`,
  failedFile: 'The file could not be made. Try again.',
  seeks: 'Seeks',
  offers: 'Offers',
  otherTheme: 'No theme given',
  otherArea: 'No place given',
  site: (host) => `Website ${host}`,
  contactPage: 'Contact page',
};

/** Words of the list of organisations, in the languages of the interface. */
export const actorsMessages: Catalogue<ActorsMessages> = { fr, en };
