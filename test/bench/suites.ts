import { calendarSuite } from './calendar/calendar-suite.js';
import { mapSuite } from './map/map-suite.js';
import type { Suite } from './suite.js';

/** All the suites, in the order of the documentation. */
export const suites: readonly Suite[] = [mapSuite, calendarSuite];
