/** The layer of holidays: loaded when the data have them. */
export type { HolidayDays } from './holiday-days.js';
export { holidaysLayer } from './layer.js';
export { loadHolidays } from './load-holidays.js';
export { styles } from './styles.js';
