/** Registers `<essonne-event-calendar>`. */
import { EventCalendarElement } from '../event-calendar/event-calendar-element.js';
import { register } from '../shared/register.js';

register('essonne-event-calendar', EventCalendarElement);
