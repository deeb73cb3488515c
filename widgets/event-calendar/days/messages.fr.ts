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
  /** What is due at a deadline that does not say it. */
  due: 'Dépôt',
  deadline: (due: string, date: string): string => `${due} jusqu’au ${date}`,
  untilTime: (due: string, time: string): string => `${due} jusqu’à ${time}`,
  times: (start: string, end: string): string => `${start} – ${end}`,
  midnight: 'minuit',
  nextDay: 'le lendemain',
  insteadOf: (date: string): string => `au lieu du ${date}`,
};

/** Shape of these words. */
export type DaysMessages = typeof fr;
