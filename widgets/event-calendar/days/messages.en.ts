import { formatNumber } from '../../shared/format.js';
import type { DaysMessages } from './messages.fr.js';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Words of what is written out, in English. */
export const en: DaysMessages = {
  back: 'Back to the calendar',
  backToDay: 'Back to the day',
  noneThatDay: 'No event on this day.',
  placesLeft: (count) => `${formatNumber(count, 'en')} ${plural(count, 'place', 'places')} left`,
  toBorrow: 'can be borrowed',
  due: 'Apply',
  deadline: (due, date) => `${due} by ${date}`,
  untilTime: (due, time) => `${due} by ${time}`,
  times: (start, end) => `${start} – ${end}`,
  midnight: 'midnight',
  nextDay: 'the next day',
  insteadOf: (date) => `instead of ${date}`,
};
