/**
 * The three elements as classes: importing this registers nothing and touches no DOM.
 * @module essonne-international/widgets
 */
export { EventCalendarElement } from './event-calendar/event-calendar-element.js';
export { ProjectMapElement } from './project-map/project-map-element.js';
export { SponsorshipBadgeElement } from './sponsorship-badge/sponsorship-badge-element.js';
