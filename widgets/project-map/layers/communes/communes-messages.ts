import { formatNumber } from '../../../shared/format.js';
import type { Catalogue } from '../../../shared/messages.js';

const fr = {
  name: (commune: string, count: number): string =>
    `${commune}, commune de l’Essonne\u00a0: ${formatNumber(count, 'fr')} ${count < 2 ? 'projet' : 'projets'}`,
  legend:
    'Carré : commune de l’Essonne et nombre de projets qui en partent. Les disques sont là où les projets ont lieu.',
};

/** Words of the layer of communes. */
export type CommunesMessages = typeof fr;

const en: CommunesMessages = {
  name: (commune, count) =>
    `${commune}, commune of Essonne: ${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'}`,
  legend: 'Square: commune of Essonne and number of projects that start from it. Discs are where projects take place.',
};

/** Words of the layer of communes, in the languages of the interface. */
export const communesMessages: Catalogue<CommunesMessages> = { fr, en };
