import { formatNumber } from '../../shared/format.js';
import type { Catalogue } from '../../shared/messages.js';
import type { FlagFilter } from '../calendar-query.js';

const fr = {
  names: {
    audience: 'Public',
    attendance: 'Sur place ou en ligne',
    epci: 'Intercommunalité',
    canton: 'Canton',
  },
  when: {
    label: 'Dates',
    all: 'Tous les événements',
    upcoming: 'Événements à venir',
    weekend: 'Ce week-end',
    week: 'Cette semaine',
    month: 'Ce mois-ci',
    past: 'Événements passés',
  },
  flags: {
    free: 'Gratuit',
    hasAccessibility: 'Accessibilité décrite',
    borrowable: 'Expositions à emprunter',
  } satisfies Record<FlagFilter, string>,
  tooFar: (km: number, commune: string, distance: number): string =>
    `Aucun événement dans une commune à moins de ${formatNumber(km, 'fr')}\u00a0km. La plus proche est ${commune}, à ${formatNumber(distance, 'fr')}\u00a0km.`,
};

/** Words of the calendar's filters beyond the first ones. */
export type EventFiltersMessages = typeof fr;

const en: EventFiltersMessages = {
  names: {
    audience: 'Audience',
    attendance: 'On site or online',
    epci: 'Group of communes',
    canton: 'Canton',
  },
  when: {
    label: 'Dates',
    all: 'All events',
    upcoming: 'Events to come',
    weekend: 'This weekend',
    week: 'This week',
    month: 'This month',
    past: 'Past events',
  },
  flags: {
    free: 'Free',
    hasAccessibility: 'Accessibility described',
    borrowable: 'Exhibitions to borrow',
  },
  tooFar: (km, commune, distance) =>
    `No event in a commune within ${formatNumber(km, 'en')}\u00a0km. The nearest one is ${commune}, ${formatNumber(distance, 'en')}\u00a0km away.`,
};

/** Words of the calendar's filters beyond the first ones, in the languages of the interface. */
export const eventFiltersMessages: Catalogue<EventFiltersMessages> = { fr, en };
