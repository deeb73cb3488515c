import { formatNumber } from '../../shared/format.js';
import type { Catalogue } from '../../shared/messages.js';

const fr = {
  cluster: (projects: string, place: string, themes: string): string =>
    `${projects} autour de ${place}\u00a0: ${themes}`,
  clusterAnywhere: (projects: string, themes: string): string => `${projects}\u00a0: ${themes}`,
  share: (theme: string, count: number): string => `${theme} ${formatNumber(count, 'fr')}`,
  place: (title: string, place: string): string => `${title}, ${place}`,
  vague: (name: string): string => `${name} (lieu approximatif)`,
};

const en: typeof fr = {
  cluster: (projects, place, themes) => `${projects} around ${place}: ${themes}`,
  clusterAnywhere: (projects, themes) => `${projects}: ${themes}`,
  share: (theme, count) => `${theme} ${formatNumber(count, 'en')}`,
  place: (title, place) => `${title}, ${place}`,
  vague: (name) => `${name} (approximate location)`,
};

/** What marks are called. */
export const markMessages: Catalogue<typeof fr> = { fr, en };
