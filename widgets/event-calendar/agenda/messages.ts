import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { type AgendaMessages, fr } from './messages.fr.js';

/** The agenda's own words, in French and English. */
export const agendaMessages: Catalogue<AgendaMessages> = { fr, en };
