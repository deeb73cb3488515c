import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { fr, type JumpMessages } from './messages.fr.js';

/** The words of the list of months, in French and English. */
export const jumpMessages: Catalogue<JumpMessages> = { fr, en };
