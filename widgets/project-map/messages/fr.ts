import { formatNumber } from '../../shared/format.js';
const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);
const number = (value: number): string => formatNumber(value, 'fr');
const projects = (count: number): string => `${number(count)} ${plural(count, 'projet', 'projets')}`;

/** The map's words in French. French is written first; English must have the same shape. */
export const fr = {
  heading: (place: string): string => (place ? `Projets internationaux\u00a0: ${place}` : 'Projets internationaux'),
  /** Most cantons have the name of a town. */
  canton: (name: string): string => `${name} (canton)`,
  skipMap: 'Passer la carte',
  count: (count: number): string => (count === 0 ? 'Aucun projet' : projects(count)),
  countries: (count: number): string => `${number(count)} pays`,
  unplaced: (count: number): string => `${projects(count)} sans localisation`,
  filters: {
    group: 'Filtrer les projets',
    text: 'Rechercher un projet',
    textHint: 'Puits, école, Kayes…',
    country: 'Pays',
    status: 'Avancement',
    theme: 'Thèmes',
    option: (label: string, count: number): string => `${label} (${number(count)})`,
  },
  tools: 'Outils',
  view: { group: 'Affichage', map: 'Carte', list: 'Liste', split: 'Les deux' },
  map: {
    label: 'Carte des projets',
    tools: 'Vue de la carte',
    help: 'Flèches\u00a0: aller d’un lieu à l’autre. Entrée\u00a0: ouvrir. Plus et moins\u00a0: zoomer. Majuscule et flèches\u00a0: déplacer la carte.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Voir tous les projets',
    essonne: 'Voir l’Essonne',
    move: 'Déplacer la carte',
    shown: (count: number): string => `${number(count)} ${plural(count, 'repère', 'repères')} sur la carte`,
    legend: 'Légende',
    attribution: 'Fond\u00a0: Natural Earth, Visionscarto',
  },
  list: {
    label: 'Liste des projets',
    project: 'Projets',
    organisation: 'Acteurs',
    options: 'Trier et présenter',
    unplaced: 'sans localisation',
    printed: (shown: number, count: number): string =>
      `${number(shown)} sur ${number(count)}. Pour tout imprimer\u00a0: Outils › Imprimer.`,
  },
  dates: {
    since: (start: string): string => `depuis ${start}`,
    until: (end: string): string => `jusqu’à ${end}`,
  },
};

/** Shape of the map's words. */
export type MapMessages = typeof fr;
