import type { DetailMessages } from './messages.fr.js';

const number = new Intl.NumberFormat('en-GB');
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** The words of the detail in English. */
export const en: DetailMessages = {
  status: 'Status',
  dates: 'Dates',
  legs: 'Stops',
  chosen: 'chosen date',
  place: 'Place',
  access: 'Accessibility',
  organisers: 'Organised by',
  attendance: 'Attendance',
  join: 'Join online',
  price: 'Price',
  free: 'Free',
  audience: 'Audience',
  languages: 'Languages',
  signLanguage: 'French Sign Language',
  themes: 'Themes',
  registration: 'Registration',
  register: 'Register',
  registerUntil: (date) => `Until ${date}.`,
  registerClosed: (date) => `Registration closed on ${date}.`,
  placesLeft: (count) => `${number.format(count)} ${plural(count, 'place', 'places')} left.`,
  capacity: (count) => `${number.format(count)} ${plural(count, 'place', 'places')}.`,
  full: 'Full.',
  campaign: 'Campaign',
  partOf: 'Part of',
  programme: 'Programme',
  borrowing: 'Borrow the exhibition',
  borrowingContact: (name) => `From: ${name}.`,
  borrowingUrl: 'Loan conditions',
  url: 'See the event’s page',
  callUrl: 'See the call for projects',
  minutes: 'Read the minutes',
  export: 'Add to my calendar',
  exportFailed: 'The calendar file could not be prepared. Try again.',
  credit: (credit) => `Credit: ${credit}`,
};
