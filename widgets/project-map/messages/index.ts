import type { Catalogue } from '../../shared/messages.js';
import { en } from './en.js';
import { fr, type MapMessages } from './fr.js';

/** The map's words in the languages of the interface. */
export const mapMessages: Catalogue<MapMessages> = { fr, en };
