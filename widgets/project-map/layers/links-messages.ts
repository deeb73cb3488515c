import { formatNumber } from '../../shared/format.js';
import type { Catalogue } from '../../shared/messages.js';

const number = (value: number): string => formatNumber(value, 'fr');
const several = (count: number, one: string, many: string): string => `${number(count)} ${count < 2 ? one : many}`;

const fr = {
  title: 'Liens entre l’Essonne et ses partenaires',
  /** Numbers of projects that a width of line stands for; `last` is infinite for the widest. */
  projects: (first: number, last: number): string =>
    last === Infinity
      ? `${several(first, 'projet', 'projets')} ou plus`
      : first === last
        ? several(first, 'projet', 'projets')
        : `${number(first)} à ${several(last, 'projet', 'projets')}`,
  meaning:
    'Un trait relie une commune de l’Essonne à un lieu où elle mène des projets\u202f; il s’élargit avec leur nombre. Quand la commune n’est pas connue, il part du centre de l’Essonne.',
  most: (shown: number, count: number): string =>
    `Seuls les ${number(shown)} liens qui portent le plus de projets sont tracés, sur ${number(count)}.`,
  none: 'Aucun lien pour ces filtres.',
  openTable: 'Voir le tableau des liens',
  table: 'Liens entre l’Essonne et ses partenaires',
  commune: 'Commune de l’Essonne',
  place: 'Lieu partenaire',
  count: 'Projets',
  centre: 'Essonne (commune inconnue)',
  tableMost: (shown: number, count: number): string => `Les ${number(shown)} premiers liens, sur ${number(count)}.`,
};

/** Words of the layer of the links. */
export type LinksMessages = typeof fr;

const numberEn = (value: number): string => formatNumber(value, 'en');
const severalEn = (count: number, one: string, many: string): string =>
  `${numberEn(count)} ${count === 1 ? one : many}`;

const en: LinksMessages = {
  title: 'Links between Essonne and its partners',
  projects: (first, last) =>
    last === Infinity
      ? `${severalEn(first, 'project', 'projects')} or more`
      : first === last
        ? severalEn(first, 'project', 'projects')
        : `${numberEn(first)} to ${severalEn(last, 'project', 'projects')}`,
  meaning:
    'A line joins a commune of Essonne to a place where it has projects; it widens with their number. When the commune is not known, it starts from the middle of Essonne.',
  most: (shown, count) =>
    `Only the ${numberEn(shown)} links with the most projects are drawn, out of ${numberEn(count)}.`,
  none: 'No link for these filters.',
  openTable: 'See the table of links',
  table: 'Links between Essonne and its partners',
  commune: 'Commune of Essonne',
  place: 'Partner place',
  count: 'Projects',
  centre: 'Essonne (commune unknown)',
  tableMost: (shown, count) => `The first ${numberEn(shown)} links, out of ${numberEn(count)}.`,
};

/** Words of the layer of the links, in the languages of the interface. */
export const linksMessages: Catalogue<LinksMessages> = { fr, en };
