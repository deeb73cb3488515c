import type { Catalogue } from '../../shared/messages.js';
import { en } from './en.js';
import { type CalendarMessages, fr } from './fr.js';

/** The calendar's words, in French and English. */
export const calendarMessages: Catalogue<CalendarMessages> = { fr, en };
export type { CalendarMessages };
