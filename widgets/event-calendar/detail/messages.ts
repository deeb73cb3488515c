import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { type DetailMessages, fr } from './messages.fr.js';

/** The words of the detail, in French and English. */
export const detailMessages: Catalogue<DetailMessages> = { fr, en };
