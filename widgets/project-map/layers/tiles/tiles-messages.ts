import type { Catalogue } from '../../../shared/messages.js';

const fr = {
  group: 'Fond de carte',
  ignName: 'le fond de carte de l’IGN',
  osm: '© les contributeurs d’OpenStreetMap',
  osmName: 'le fond de carte d’OpenStreetMap',
  otherName: 'le fond de carte détaillé',
  question: (name: string): string => `Afficher ${name}\u202f?`,
  consequence: (host: string): string => `Votre navigateur demandera les images à ${host}.`,
  accept: 'Afficher',
  decline: 'Non merci',
  show: 'Fond de carte détaillé',
  hide: 'Fond de carte simple',
  trouble: 'Le fond de carte ne répond pas. Le fond simple reste affiché.',
  retry: 'Réessayer',
};

/** Words of the tiles. */
export type TilesMessages = typeof fr;

const en: TilesMessages = {
  group: 'Basemap',
  ignName: 'the IGN basemap',
  osm: '© OpenStreetMap contributors',
  osmName: 'the OpenStreetMap basemap',
  otherName: 'the detailed basemap',
  question: (name) => `Show ${name}?`,
  consequence: (host) => `Your browser will ask ${host} for the pictures.`,
  accept: 'Show',
  decline: 'No thanks',
  show: 'Detailed basemap',
  hide: 'Simple basemap',
  trouble: 'The basemap does not answer. The simple one stays.',
  retry: 'Try again',
};

/** Words of the tiles, in the languages of the interface. */
export const tilesMessages: Catalogue<TilesMessages> = { fr, en };
