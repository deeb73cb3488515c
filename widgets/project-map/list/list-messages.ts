import { formatNumber } from '../../shared/format.js';
import type { Catalogue } from '../../shared/messages.js';
import type { ListSort } from '../visitor-state.js';

/** Orders offered by the field; the table's headings give them both ways. */
export type OfferedSort = Extract<ListSort, '-start' | 'title' | '-budget'>;

const fr = {
  near: (projects: string, place: string): string => `${projects} autour de ${place}`,
  here: (projects: string): string => `${projects} à cet endroit`,
  all: 'Voir tous les projets',
  empty: 'Aucun projet pour ces filtres.',
  emptyData: 'Aucun projet n’est encore publié ici.',
  unread: 'Ce projet n’a pas pu être lu.',
  group: 'Présentation de la liste',
  form: 'Forme',
  cards: 'Fiches',
  table: 'Tableau',
  sort: 'Trier par',
  sorts: { '-start': 'Plus récents', title: 'Titre', '-budget': 'Budget total' } as Readonly<
    Record<OfferedSort, string>
  >,
  grouping: 'Regrouper',
  groupings: { none: 'Sans regroupement', theme: 'Par thématique', area: 'Par secteur géographique' },
  limit: 'Limiter la liste à la carte',
  inView: (count: number): string =>
    count === 0
      ? 'Aucun projet dans la partie visible de la carte'
      : `${formatNumber(count, 'fr')} ${count < 2 ? 'projet' : 'projets'} dans la partie visible de la carte`,
  unlimit: 'Voir toute la liste',
  scrollHint: 'Le tableau défile vers la droite.',
  tableHint: 'Chaque titre de colonne souligné trie le tableau.',
  columns: {
    title: 'Projet',
    where: 'Lieu',
    lead: 'Porteur de projet',
    themes: 'Thèmes',
    status: 'Avancement',
    dates: 'Dates',
    budget: 'Budget total',
  },
};

/** Words of the list's notes, options and table. */
export type ListMessages = typeof fr;

const en: ListMessages = {
  near: (projects, place) => `${projects} around ${place}`,
  here: (projects) => `${projects} at this place`,
  all: 'See all projects',
  empty: 'No project matches these filters.',
  emptyData: 'No project is published here yet.',
  unread: 'This project could not be read.',
  group: 'Layout of the list',
  form: 'Form',
  cards: 'Cards',
  table: 'Table',
  sort: 'Sort by',
  sorts: { '-start': 'Most recent', title: 'Title', '-budget': 'Total budget' },
  grouping: 'Group',
  groupings: { none: 'Without groups', theme: 'By theme', area: 'By area' },
  limit: 'Limit the list to the map',
  inView: (count) =>
    count === 0
      ? 'No project in the visible part of the map'
      : `${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'} in the visible part of the map`,
  unlimit: 'See the whole list',
  scrollHint: 'The table scrolls to the right.',
  tableHint: 'Each underlined column heading sorts the table.',
  columns: {
    title: 'Project',
    where: 'Place',
    lead: 'Lead organisation',
    themes: 'Themes',
    status: 'Progress',
    dates: 'Dates',
    budget: 'Total budget',
  },
};

/** Words of the list's notes, options and table, in the languages of the interface. */
export const listMessages: Catalogue<ListMessages> = { fr, en };
