/** The detail of an event: loaded when one is first opened. */
export { OpenEvent } from './open-event.js';
