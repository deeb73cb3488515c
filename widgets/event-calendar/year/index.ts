/** The year: loaded when it is first shown. */
export { layoutYear, LONG_DAYS } from './year-layout.js';
export { yearView } from './year-view.js';
export { styles } from './styles.js';
