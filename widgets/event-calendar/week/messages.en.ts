import type { WeekMessages } from './messages.fr.js';

/** The week's words in English. */
export const en: WeekMessages = {
  caption: (range) => `Events of the week, ${range}`,
  hours: 'Hours',
  allDay: 'All day',
  hour: (hour) => `${hour % 12 === 0 ? 12 : hour % 12}\u00a0${hour < 12 ? 'am' : 'pm'}`,
  nextDay: 'next day',
  help: 'Arrows: go from day to day and from hour to hour. Page up and page down: change week. Enter: see the day.',
  forward: (day) => `Summer time: on ${day}, at 2\u00a0am, it is 3\u00a0am. That day has 23 hours.`,
  back: (day) =>
    `Winter time: on ${day}, at 3\u00a0am, it is 2\u00a0am again. The hour from 2\u00a0am to 3\u00a0am comes twice.`,
};
