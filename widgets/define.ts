/** Registers the three elements. */
import './define/essonne-project-map.js';
import './define/essonne-event-calendar.js';
import './define/essonne-sponsorship-badge.js';
