import type { Catalogue } from '../../shared/messages.js';
import { en } from './messages.en.js';
import { type TakeHomeMessages, fr } from './messages.fr.js';

/** The words of taking home, in French and English. */
export const takeHomeMessages: Catalogue<TakeHomeMessages> = { fr, en };
