/** Reader of iCalendar: agendas that others publish, as events of the contract. */
export { readICalendar, type CalendarEvent, type CalendarOptions, type CalendarReading } from './read-icalendar.js';
export { paris } from './zones/zone-finder.js';
