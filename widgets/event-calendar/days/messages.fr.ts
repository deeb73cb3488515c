import { formatNumber } from '../../shared/format.js';

const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);

/** Words of what is written out, in French. */
export const fr = {
  back: 'Retour au calendrier',
  backToDay: 'Retour à la journée',
  noneThatDay: 'Aucun événement ce jour.',
  placesLeft: (count: number): string =>
    `${formatNumber(count, 'fr')} ${plural(count, 'place restante', 'places restantes')}`,
  toBorrow: 'à emprunter',
  deadline: (date: string): string => `Dépôt jusqu’au ${date}`,
  untilTime: (time: string): string => `dépôt jusqu’à ${time}`,
  times: (start: string, end: string): string => `${start} – ${end}`,
  midnight: 'minuit',
  nextDay: 'le lendemain',
  insteadOf: (date: string): string => `au lieu du ${date}`,
};

/** Shape of these words. */
export type DaysMessages = typeof fr;
