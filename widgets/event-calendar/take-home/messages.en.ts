import { formatNumber } from '../../shared/format.js';
import type { TakeHomeMessages } from './messages.fr.js';

const number = (value: number): string => formatNumber(value, 'en');

/** The words of taking home in English. */
export const en: TakeHomeMessages = {
  group: 'Subscribe and share',
  add: {
    title: 'Add to my calendar',
    button: (count) => (count === 1 ? 'Add the coming event' : `Add the ${number(count)} coming events`),
    note: 'A file for your calendar application. Later changes will not be in it.',
    none: 'No coming event for these filters.',
    file: 'events',
    reading: (done, total) => `Reading the events: ${number(done)} of ${number(total)}`,
    cancel: 'Cancel',
    saved: (name) => `File saved: ${name}`,
    unread: (count) => (count === 1 ? 'One event could not be read.' : `${number(count)} events could not be read.`),
    failed: 'The events could not be read. Try again.',
    blocked: 'This page does not allow downloads. Subscribe, or open the calendar on another page.',
  },
  follow: {
    title: 'Subscribe',
    all: 'All the events',
    commune: (name) => `All the events in ${name}`,
    epci: (name) => `All the events of the group of communes ${name}`,
    theme: (label) => `All the events on “${label}”`,
    kind: (label) => `All the events of the kind “${label}”`,
    contents: (name, upcoming) => `${name}: ${upcoming === 0 ? 'none' : number(upcoming)}\u00a0to\u00a0come`,
    ignored: (what) => `Does not take into account: ${what}.`,
    separator: '; ',
    app: 'My calendar application',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office: 'Microsoft 365',
    newWindow: 'new window',
    windows: 'The sites of Google and Microsoft open in a new window.',
    copy: 'Copy the address',
    field: 'Address of the subscription',
    note: 'Your calendar will keep itself up to date.',
    notPublic: (host) => `Google and Microsoft cannot follow this address: “${host}” cannot be read from the internet.`,
    none: 'No subscription has all these events.',
    failed: 'The list of subscriptions could not be read.',
  },
  share: {
    title: 'Share',
    copy: 'Copy the link to this page',
    copyView: 'Copy the link to this selection',
    field: 'Address of this page',
    print: 'Print the calendar',
  },
  filters: {
    text: (text) => `“${text}”`,
    from: (day) => `from ${day}`,
    to: (day) => `until ${day}`,
    others: {
      organisation: 'the chosen organiser',
      near: 'the chosen distance',
      free: 'free of charge',
      hasAccessibility: 'accessibility',
      borrowable: 'exhibitions to borrow',
      project: 'the chosen project',
    },
    other: 'another filter',
  },
};
