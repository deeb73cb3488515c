import type { Catalogue } from '../../../shared/messages.js';

const fr = {
  legend: 'Limites administratives',
  credit: (whom: string): string => `Limites\u00a0: ${whom}`,
};

/** Words of the boundaries. */
export type BoundariesMessages = typeof fr;

const en: BoundariesMessages = {
  legend: 'Administrative boundaries',
  credit: (whom) => `Boundaries: ${whom}`,
};

/** Words of the boundaries, in the languages of the interface. */
export const boundariesMessages: Catalogue<BoundariesMessages> = { fr, en };
