/** The detail of an event: loaded when one is first opened. */
export { eventDetail, type DetailModel } from './event-detail.js';
export { exportEvent } from './export-event.js';
export { subEventsOf, superEventOf, type SuperEvent } from './related-events.js';
export { styles } from './styles.js';
