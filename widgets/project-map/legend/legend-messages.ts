import type { Catalogue } from '../../shared/messages.js';

const fr = {
  show: 'Afficher sur la carte',
  layers: {
    points: 'Projets',
    countries: 'Pays, selon leurs projets',
    links: 'Liens avec l’Essonne',
    partnerships: 'Partenariats',
  },
  missing: (layer: string): string => `«\u00a0${layer}\u00a0» n’a pas pu être chargé.`,
  points: 'Projets',
  cluster: 'Plusieurs projets, et la part de leurs thèmes',
  vague: 'Lieu connu à la région ou au pays près',
  ground: 'Fond de carte',
  partner: 'Pays des projets affichés',
  disputed: 'Frontière disputée',
  disputedNote:
    'Les tracés du fond suivent Visionscarto, au plus près des Nations unies\u202f; les frontières disputées sont en pointillé. Ils n’engagent pas le Département.',
};

/** Words of the map's legend. */
export type LegendMessages = typeof fr;

const en: LegendMessages = {
  show: 'Show on the map',
  layers: {
    points: 'Projects',
    countries: 'Countries, by their projects',
    links: 'Links with Essonne',
    partnerships: 'Partnerships',
  },
  missing: (layer) => `“${layer}” could not be loaded.`,
  points: 'Projects',
  cluster: 'Several projects, and the shares of their themes',
  vague: 'Place known to the region or the country only',
  ground: 'Basemap',
  partner: 'Countries of the projects shown',
  disputed: 'Disputed border',
  disputedNote:
    'The lines of the basemap follow Visionscarto, closest to the United Nations; disputed borders are dashed. They do not commit the Department.',
};

/** Words of the map's legend, in the languages of the interface. */
export const legendMessages: Catalogue<LegendMessages> = { fr, en };
