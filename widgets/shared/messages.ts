import type { Language } from 'essonne-international';

/** A catalogue in the two languages of the interface; English must have the shape of French. */
export type Catalogue<T> = Readonly<Record<Language, T>>;

const fr = {
  loading: 'Chargement des données…',
  retry: 'Réessayer',
  errorTitle: 'Les données ne peuvent pas être affichées',
  noSource: {
    problem: 'L’adresse des données n’est pas indiquée.',
    remedy: 'Ajoutez l’attribut src à cet élément, ou data-src au script du Département.',
  },
  unexpected: {
    problem: 'Une erreur inattendue s’est produite.',
    remedy: 'Réessayez\u202f; si cela dure, signalez-la au Département.',
  },
  demonstration: 'Données de démonstration',
  demonstrationNote: 'Noms d’associations et montants inventés.',
  source: (publisher: string, date: string) => `Source\u00a0: ${publisher}, mise à jour le ${date}`,
  stale: 'Réseau indisponible\u00a0: dernière copie connue.',
  reportError: 'Signaler une erreur',
  clearFilters: 'Effacer les filtres',
  close: 'Fermer',
  back: 'Retour à la liste',
  all: 'Tous',
  search: 'Rechercher',
  filters: 'Filtres',
  moreFilters: 'Plus de filtres',
  showMore: (count: number) => `Afficher ${count} de plus`,
};

/** Words that several elements use. */
export type SharedMessages = typeof fr;

const en: SharedMessages = {
  loading: 'Loading data…',
  retry: 'Try again',
  errorTitle: 'The data cannot be shown',
  noSource: {
    problem: 'The address of the data is missing.',
    remedy: 'Add the src attribute to this element, or data-src to the Department’s script.',
  },
  unexpected: {
    problem: 'Something unexpected happened.',
    remedy: 'Try again; if it lasts, report it to the Department.',
  },
  demonstration: 'Demonstration data',
  demonstrationNote: 'Invented names of associations and amounts.',
  source: (publisher, date) => `Source: ${publisher}, updated on ${date}`,
  stale: 'Network unavailable: last known copy.',
  reportError: 'Report an error',
  clearFilters: 'Clear filters',
  close: 'Close',
  back: 'Back to the list',
  all: 'All',
  search: 'Search',
  filters: 'Filters',
  moreFilters: 'More filters',
  showMore: (count) => `Show ${count} more`,
};

/** Words that several elements use, in French and English. */
export const sharedMessages: Catalogue<SharedMessages> = { fr, en };
