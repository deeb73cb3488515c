import { formatNumber } from '../../shared/format.js';
import type { Catalogue } from '../../shared/messages.js';

const projects = (count: number): string => `${formatNumber(count, 'fr')} ${count < 2 ? 'projet' : 'projets'}`;

const fr = {
  group: 'Outils',
  downloadTitle: (count: number): string => `Télécharger ${count < 2 ? 'le' : 'les'} ${projects(count)}`,
  csv: 'Tableau (CSV)',
  geojson: 'Carte (GeoJSON)',
  picture: 'Enregistrer la carte en image',
  print: 'Imprimer la carte et la liste',
  enterFullscreen: 'Plein écran',
  leaveFullscreen: 'Quitter le plein écran',
  reading: (done: number, total: number): string =>
    `Lecture des projets\u00a0: ${formatNumber(done, 'fr')} sur ${formatNumber(total, 'fr')}`,
  cancel: 'Annuler',
  saved: (name: string): string => `Fichier enregistré\u00a0: ${name}`,
  blocked: 'Cette page ne permet pas de télécharger. Les fichiers de tous les projets sont à ces adresses\u00a0:',
  failed: 'Les projets n’ont pas pu être lus. Réessayez.',
  unread: (count: number): string =>
    `${projects(count)} n’${count < 2 ? 'a' : 'ont'} pas pu être ${count < 2 ? 'lu' : 'lus'}.`,
  pictureFailed:
    'L’image n’a pas pu être faite\u00a0: ce fond de carte ne se laisse pas copier. Choisissez un autre fond et réessayez.',
  empty: 'Aucun projet à télécharger.',
  sheet: {
    printedOn: (date: string): string => `Document établi le ${date}`,
    limited: (shown: number, total: number): string =>
      `Cette liste s’arrête aux ${formatNumber(shown, 'fr')} premiers projets sur ${formatNumber(total, 'fr')}. Pour les avoir tous, téléchargez le tableau ou précisez les filtres.`,
    list: (count: number): string => `Liste\u00a0: ${projects(count)}`,
    projects,
    legend: 'Légende',
    source: (publisher: string, licence: string, date: string): string =>
      `Source\u00a0: ${publisher}, ${licence}, mise à jour du ${date}`,
    lead: 'Porteur de projet',
    budget: 'Budget total',
  },
  filters: {
    colon: '\u00a0: ',
    text: 'recherche',
    quoted: (text: string): string => `«\u00a0${text}\u00a0»`,
    country: 'pays',
    status: 'avancement',
    theme: 'thèmes',
    modality: 'type d’action',
    commune: 'communes de l’Essonne',
    epci: 'intercommunalités',
    canton: 'cantons',
    organisation: 'acteurs',
    sponsored: 'sous le parrainage ou avec le soutien du Département',
    hasLessons: 'avec un retour d’expérience',
    seeks: 'qui recherchent',
    offers: 'qui proposent',
    from: (day: string): string => `à partir de ${day}`,
    to: (day: string): string => `jusqu’à ${day}`,
    separator: '\u00a0; ',
    near: (km: string): string => `à moins de ${km} km d’un lieu choisi`,
  },
};

/** Words of the tools. */
export type ToolsMessages = typeof fr;

const projectsInEnglish = (count: number): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'}`;

const en: ToolsMessages = {
  group: 'Tools',
  downloadTitle: (count) => `Download the ${projectsInEnglish(count)}`,
  csv: 'Table (CSV)',
  geojson: 'Map (GeoJSON)',
  picture: 'Save the map as a picture',
  print: 'Print the map and the list',
  enterFullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  reading: (done, total) => `Reading the projects: ${formatNumber(done, 'en')} of ${formatNumber(total, 'en')}`,
  cancel: 'Cancel',
  saved: (name) => `File saved: ${name}`,
  blocked: 'This page does not allow downloads. The files of all the projects are at these addresses:',
  failed: 'The projects could not be read. Try again.',
  unread: (count) => `${projectsInEnglish(count)} could not be read.`,
  pictureFailed: 'The picture could not be made: this basemap cannot be copied. Choose another basemap and try again.',
  empty: 'No project to download.',
  sheet: {
    printedOn: (date) => `Document made on ${date}`,
    limited: (shown, total) =>
      `This list stops at the first ${formatNumber(shown, 'en')} of ${formatNumber(total, 'en')} projects. To have them all, download the table or narrow the filters.`,
    list: (count) => `List: ${projectsInEnglish(count)}`,
    projects: projectsInEnglish,
    legend: 'Legend',
    source: (publisher, licence, date) => `Source: ${publisher}, ${licence}, updated on ${date}`,
    lead: 'Lead organisation',
    budget: 'Total budget',
  },
  filters: {
    colon: ': ',
    text: 'search',
    quoted: (text) => `“${text}”`,
    country: 'countries',
    status: 'progress',
    theme: 'themes',
    modality: 'kind of action',
    commune: 'communes of Essonne',
    epci: 'inter-municipal authorities',
    canton: 'cantons',
    organisation: 'organisations',
    sponsored: 'sponsored or funded by the Department',
    hasLessons: 'sharing lessons',
    seeks: 'seeking something',
    offers: 'offering something',
    from: (day) => `from ${day}`,
    to: (day) => `until ${day}`,
    separator: '; ',
    near: (km) => `within ${km} km of a chosen place`,
  },
};

/** Words of the tools, in the languages of the interface. */
export const toolsMessages: Catalogue<ToolsMessages> = { fr, en };
