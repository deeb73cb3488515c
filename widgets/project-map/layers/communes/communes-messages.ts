import { formatNumber } from '../../../shared/format.js';
import type { Catalogue } from '../../../shared/messages.js';

const fr = {
  name: (commune: string, count: number): string =>
    `${commune}, commune de l’Essonne : ${formatNumber(count, 'fr')} ${count < 2 ? 'projet' : 'projets'}`,
  legend: 'Commune de l’Essonne, et le nombre de projets qui en partent',
};

/** Words of the layer of communes. */
export type CommunesMessages = typeof fr;

const en: CommunesMessages = {
  name: (commune, count) =>
    `${commune}, commune of Essonne: ${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'}`,
  legend: 'Commune of Essonne, and the number of projects that start from it',
};

/** Words of the layer of communes, in the languages of the interface. */
export const communesMessages: Catalogue<CommunesMessages> = { fr, en };
