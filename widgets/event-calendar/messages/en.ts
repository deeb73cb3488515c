import type { CalendarMessages } from './fr.js';

const number = new Intl.NumberFormat('en-GB');
const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
const events = (count: number): string =>
  count === 0 ? 'No event' : `${number.format(count)} ${plural(count, 'event', 'events')}`;

/** The calendar's words in English. */
export const en: CalendarMessages = {
  heading: 'International events',
  errorTitle: 'The calendar cannot be shown',
  view: { group: 'Display', month: 'Month', agenda: 'List', week: 'Week', year: 'Year' },
  previous: { month: 'Previous month', agenda: 'Previous month', week: 'Previous week', year: 'Previous year' },
  next: { month: 'Next month', agenda: 'Next month', week: 'Next week', year: 'Next year' },
  jump: 'Go to',
  today: 'Today',
  isToday: 'today',
  caption: (month) => `Events of ${month}`,
  gridHelp: 'Arrows: go from day to day. Page up and page down: change month. Enter: see the day.',
  events,
  when: {
    month: (month) => `in ${month}`,
    agenda: (day) => `from ${day}`,
    week: (range) => `from ${range}`,
    year: (year) => `in ${year}`,
  },
  count: (count, when, total) => `${events(count)} ${when}${total > count ? `, ${number.format(total)} in all` : ''}`,
  pastCount: (count) =>
    count === 0 ? 'No past event' : `${number.format(count)} ${plural(count, 'past event', 'past events')}`,
  beside: 'Also this month',
  onPaper: 'Over several days',
  more: (count) => `+${number.format(count)}`,
  moreOf: (count, day) => `${plural(count, 'other event', 'other events')} on ${day}`,
  filters: {
    group: 'Filter the events',
    text: 'Search for an event',
    textHint: 'Forum, exhibition, Mali…',
    kind: 'Kind',
    theme: 'Theme',
    commune: 'Commune',
  },
  takeHome: 'Subscribe and share',
  position: (day, length) => `day ${day} of ${length}`,
  daysLeft: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${number.format(days)} days`),
  daysLeftShort: (days) => `D-${days}`,
  colon: ': ',
  over: 'past',
  dates: {
    range: (first, last) => `${first} to ${last}`,
    at: (day, time) => `${day}, ${time}`,
    summerTime: 'summer time',
    winterTime: 'winter time',
  },
};
