import type { Language } from 'essonne-international';
import { fr, type MapMessages } from './fr.js';

/** The map's words in a language. French comes with the map, English is a chunk of its own. */
export async function mapMessages(language: Language): Promise<MapMessages> {
  return language === 'en' ? (await import('./en.js')).en : fr;
}
