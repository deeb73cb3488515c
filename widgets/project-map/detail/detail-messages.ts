import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { type DetailMessages, fr } from './messages.fr.js';

/** Words of a project's detail, in the languages of the interface. */
export const detailMessages: Catalogue<DetailMessages> = { fr, en };
