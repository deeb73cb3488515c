import type { YearMessages } from './messages.fr.js';

const number = new Intl.NumberFormat('en-GB');

/** The year's words in English. */
export const en: YearMessages = {
  help: 'Arrows: go from day to day. Page up and page down: change month. Enter: see the day.',
  openMonth: (month) => `See ${month}`,
  ongoing: (count) => `${number.format(count)} under way`,
  scale: 'Events of the day, by the length of the line:',
  scaleSteps: ['1', '2 or 3', '4 to 6', '7 or more'],
  timeline: 'A week and longer',
  stays: (count) => `${number.format(count)} ${count === 1 ? 'stay' : 'stays'}`,
  position: (position) => `${position} today`,
  began: (year) => `began in ${year}`,
  goesOn: (year) => `goes on in ${year}`,
  months: 'Months of the year',
};
