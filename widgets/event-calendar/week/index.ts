/** The week: loaded when it is first shown. */
export { layoutWeekHours } from './week-layout.js';
export { weekView } from './week-view.js';
export { styles } from './styles.js';
